import type { Place } from '../../wire/ask.ts';
import type { Reply } from '../system-model.ts';

const path = '/api-keys';

export const places = {
  createApiKey: { method: 'POST', path },
  getApiKey: { method: 'GET', path: `${path}/{api_key_id}` },
  listApiKeys: { method: 'GET', path },
  revokeApiKey: { method: 'DELETE', path: `${path}/{api_key_id}` },
} as const satisfies Record<string, Place>;

/** Beside the operations: the server's own way to look a key up. */
export const authenticate = `${path}/authenticate`;

export const unknownTenant = 404404404;
export const archivedTenant = 410410410;
/** Any other above 0 is known. The last one is more than a JavaScript number holds. */
export const tenants = ['19', '20', '9007199254740993'] as const;

export const permissions: readonly unknown[] = [
  ...['DEVICES', 'API_KEYS', 'TENANTS', 'PIPELINES', 'MEASUREMENTS', 'USER_WORKERS', 'PROJECTS'].flatMap(
    word => [`READ_${word}`, `WRITE_${word}`],
  ),
  'READ_TRACING',
];

/** Base64 without padding of an id, a colon and 32 digits. */
export const secretForm = /^[A-Za-z0-9+/]{66,70}$/;

/** The id that a secret begins with. */
export const idIn = (secret: string): string | undefined =>
  /^(\d+):[0-9a-f]{32}$/.exec(Buffer.from(secret, 'base64').toString())?.[1];

const say = (status: number, message: string, code?: string): Reply => ({
  status,
  body: { message, ...(code !== undefined && { code }) },
});

export const says = {
  contentType: say(400, 'Invalid content type', 'INVALID_CONTENT_TYPE'),
  malformed: say(400, 'Malformed JSON', 'MALFORMED_JSON'),
  permission: say(400, 'permission value is invalid', 'ERR_PERMISSION_INVALID'),
  name: say(400, 'name cannot be empty'),
  tenant: say(400, 'tenant_id must be higher than 0'),
  expiry: say(400, 'expiration_date must be set in the future'),
  noPermission: say(400, 'at least one permission is required'),
  taken: say(400, 'API Key with name already exists for this tenant', 'API_KEY_NAME_TENANT_COMBO_NOT_UNIQUE'),
  unknownTenant: say(404, 'Tenant could not be found', 'TENANT_NOT_FOUND'),
  archivedTenant: say(404, 'Organisation does not exist or has been archived'),
  query: say(400, 'invalid params'),
  id: say(400, 'api_key_id must be a valid int'),
  unknownKey: say(404, 'API Key not found', 'ERR_API_KEY_NOT_FOUND'),
  noKeyToRevoke: say(404, 'Key does not exist'),
  revoked: say(200, 'API key has been revoked'),
  internal: say(500, 'Internal server error'),
};

/** What the gateway in front of the real server says; the documented refusal has no body. */
export function refused(status: 401 | 403, isServed: boolean): Reply {
  const message = {
    401: 'Access credentials are invalid',
    403: 'Access credentials are not sufficient to access this resource',
  }[status];
  return { status, ...(isServed && { body: { error: { code: status, message } } }) };
}
