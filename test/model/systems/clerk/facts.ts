import type { Place } from '../../wire/ask.ts';
import { someText } from '../../wire/hole.ts';
import { newRequestId } from '../../world/fresh.ts';
import type { Call, Reply } from '../system-model.ts';

const path = '/api_keys';
const one = `${path}/{api_key_id}`;

export const places = {
  createApiKey: { method: 'POST', path },
  getApiKeys: { method: 'GET', path },
  getApiKey: { method: 'GET', path: one },
  updateApiKey: { method: 'PATCH', path: one },
  deleteApiKey: { method: 'DELETE', path: one },
  getApiKeySecret: { method: 'GET', path: `${one}/secret` },
  revokeApiKey: { method: 'POST', path: `${one}/revoke` },
  verifyApiKey: { method: 'POST', path: `${path}/verify` },
} as const satisfies Record<string, Place>;

export const idForm = /^ak_[0-9A-Fa-f]{32}$/;
export const secretForm = /^ak_\S{20,}$/;
/** Ids in paths may have another beginning. */
export const pathIdForm = /^(ak|api_key)_[0-9A-Fa-f]{32}$/;
export const subjectForm = /^(user|org|mch|scim)_\w{27}$/;
export const userForm = /^user_\w{27}$/;

export const subjects = [
  `user_${'0'.repeat(26)}1`,
  `org_${'0'.repeat(26)}2`,
  `mch_${'a'.repeat(26)}3`,
] as const;
export const scim = `scim_${'0'.repeat(26)}4`;

interface ClerkError {
  readonly message: string;
  readonly long_message: unknown;
  readonly code: string;
  readonly meta?: unknown;
}

/** A failure; the real server's has the id of its trace. */
export function failed(call: Call, status: number, errors: unknown): Reply {
  const trace = call.isServed && { clerk_trace_id: newRequestId(call.world, /^[0-9a-f]{32}$/) };
  return { status, body: { errors, ...trace } };
}

const failing = (status: number, code: string, message: string, long_message: unknown = someText) => {
  const error: ClerkError = { message, long_message, code };
  return (call: Call): Reply => failed(call, status, [error]);
};

const placeholder = 'some details about the error';

export const says = {
  badKey: failing(
    401,
    'clerk_key_invalid',
    'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
  ),
  noPath: failing(404, 'some_error_code', 'Not Found'),
  noMethod: failing(405, 'some_error_code', 'Method Not Allowed'),
  // The code is not published: the document's own placeholder.
  notFound: failing(404, 'some_error_code', placeholder, placeholder),
  taken: failing(409, 'token_creation_conflict', 'Conflict'),
  tooMany: failing(429, 'too_many_requests', 'Too many requests'),
  quota: failing(403, 'token_quota_exceeded', 'Quota exceeded'),
  badBody: failing(400, 'bad_request', 'Bad Request'),
  other: failing(500, 'internal_clerk_error', 'Unexpected error'),
};
