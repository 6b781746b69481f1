import type { Place } from '../../wire/ask.ts';
import { Hole } from '../../wire/hole.ts';
import { newRequestId, uuid } from '../../world/fresh.ts';
import type { Call, Reply } from '../system-model.ts';

const path = '/v1/api-keys';

export const places = {
  listApiKeys: { method: 'GET', path },
  createApiKey: { method: 'POST', path },
  revokeApiKey: { method: 'DELETE', path: `${path}/{keyID}` },
  rotateApiKey: { method: 'POST', path: `${path}/{keyID}/rotate` },
} as const satisfies Record<string, Place>;

export const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const secretForm = /^strait_[0-9a-f]{64}$/;
export const minute = 60_000;
export const day = 86_400_000;

const seedEra = [
  '*',
  ...['jobs:read', 'jobs:write', 'jobs:trigger', 'runs:read', 'runs:write'],
  ...['workflows:read', 'workflows:write', 'workflows:trigger', 'secrets:read', 'secrets:write'],
  ...['api-keys:manage', 'rbac:manage', 'stats:read', 'projects:read', 'projects:write', 'projects:manage'],
];
const since = [
  ...['webhooks:read', 'webhooks:write', 'workers:connect', 'dlq:read', 'dlq:replay', 'dlq:purge'],
  ...['outbox:read', 'outbox:retry', 'outbox:purge'],
];

/** The refusal of the first scope that the server does not know. */
export function unknownScope(call: Call, scopes: unknown): Reply | undefined {
  const known = call.isServed ? [...seedEra, ...since] : seedEra;
  const unknown = Array.isArray(scopes) ? scopes.find(scope => !known.includes(scope)) : undefined;
  return unknown === undefined ? undefined : failed(call, 'invalid', `unknown scope: "${unknown}"`);
}

/** No scope at all is full access. */
export function holds(held: unknown, scope: unknown): boolean {
  if (!Array.isArray(held) || held.length === 0) return true;
  return held.includes('*') || held.includes(scope);
}

/** Status and code of the current server; the documented one says the text only. */
const kinds = {
  noCredential: [401, 'authentication_required'],
  forbidden: [403, 'forbidden'],
  noPath: [404, 'not_found'],
  noMethod: [405, 'bad_request'],
  notAcceptable: [406, 'bad_request'],
  mediaType: [415, 'bad_request'],
  invalid: [400, 'bad_request'],
  notFound: [404, 'not_found'],
  conflict: [409, 'conflict'],
  tooMany: [429, 'rate_limited'],
  internal: [500, 'internal_error'],
  unavailable: [503, 'service_unavailable'],
} as const;

/** A failure in the server's words: a text on the documented one, an object on the current one. */
export function failed(
  call: Call,
  kind: keyof typeof kinds,
  message: unknown,
  details?: readonly string[],
): Reply {
  const [status, code] = kinds[kind];
  const error = { code, message, ...(details && { details }) };
  return {
    status,
    body: { error: call.isServed ? error : message, request_id: requestId(call) },
  };
}

/** The one failure that is an object on both: fields that break the server's rules. */
export function fieldsFailed(call: Call, details: readonly string[]): Reply {
  const [status, code] = call.isServed
    ? ([422, 'validation_failed'] as const)
    : ([400, 'validation_error'] as const);
  return {
    status,
    body: { error: { code, message: 'validation failed', details }, request_id: requestId(call) },
  };
}

const requestId = ({ world }: Call) => newRequestId(world, uuid);

export const words = {
  secret: 'invalid or missing internal secret',
  unknown: 'invalid api key',
  revoked: 'api key has been revoked',
  expired: 'api key has expired',
  pastGrace: 'api key rotation grace period has ended',
  scope: 'insufficient permissions: requires api-keys:manage',
  gone: 'api key is already revoked',
  unknownKey: 'api key not found',
  goneOrUnknown: 'api key not found or already revoked',
  tooMany: 'rate limit exceeded',
  lockedOut: 'too many failed authentication attempts',
};

/** A text that begins so and goes on in the twin's words. */
export const beginning = (start: string): Hole =>
  new Hole(`a text that begins with ${start}`, value => typeof value === 'string' && value.startsWith(start));
