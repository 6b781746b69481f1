import { createClerk } from '@keyloom/clerk';
import type { Read, Row } from './row.ts';

const problem = (code: string, message: string, long_message = message) => ({
  errors: [{ message, long_message, code, meta: {} }],
  meta: {},
  clerk_trace_id: 'trace-1',
});

/** A call of Clerk. */
export const read: Read = (baseUrl, options) =>
  createClerk({ auth: 'fake', baseUrl }).getApiKey({ api_key_id: 'ak_1' }, options);

/** What Clerk sends. */
export const rows: readonly Row[] = [
  [
    'bad request',
    400,
    problem('bad_request', 'Bad Request', "Invalid 'url_parameter.example'"),
    'bad_request',
    "Bad Request: Invalid 'url_parameter",
    'trace-1',
  ],
  [
    'bad secret key',
    401,
    problem('clerk_key_invalid', 'The provided key is invalid.'),
    'clerk_key_invalid',
    'provided key',
    'trace-1',
  ],
  ['quota', 403, problem('token_quota_exceeded', 'Quota'), 'token_quota_exceeded', 'Quota', 'trace-1'],
  [
    'not found',
    404,
    problem('resource_not_found', 'not found'),
    'resource_not_found',
    'not found',
    'trace-1',
  ],
  [
    'conflict',
    409,
    problem('token_creation_conflict', 'Conflict'),
    'token_creation_conflict',
    'Conflict',
    'trace-1',
  ],
  [
    'rate limit',
    429,
    problem('too_many_requests', 'Too many requests'),
    'too_many_requests',
    'Too many',
    'trace-1',
  ],
  [
    'documented: three fields',
    400,
    { errors: [{ message: 'm', long_message: 'l', code: 'c' }] },
    'c',
    'm: l',
  ],
  [
    'any other, any content type',
    502,
    '<html>Bad gateway</html>',
    undefined,
    undefined,
    undefined,
    'text/html',
  ],
];
