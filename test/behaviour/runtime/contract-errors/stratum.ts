import { createStratum } from '@keyloom/stratum';
import type { Read, Row } from './row.ts';

const problem = (code: string, message: string) => ({ error: { code, message } });

/** A call of Stratum. */
export const read: Read = (baseUrl, options) =>
  createStratum({ auth: 'fake', baseUrl }).listApiKeys({}, options);

/** What Stratum sends. */
export const rows: readonly Row[] = [
  [
    'no credentials',
    401,
    problem('UNAUTHORIZED', 'Authentication required'),
    'UNAUTHORIZED',
    'Authentication required',
  ],
  [
    'scope too low',
    403,
    problem('FORBIDDEN', 'Insufficient permissions'),
    'FORBIDDEN',
    'Insufficient permissions',
  ],
  [
    'create body invalid: details beside',
    400,
    { ...problem('VALIDATION_ERROR', 'Invalid request body'), details: [{ path: ['tenant_id'] }] },
    'VALIDATION_ERROR',
    'Invalid request body',
  ],
  [
    'rotate body invalid: issues inside',
    400,
    { error: { code: 'VALIDATION_ERROR', message: 'Validation failed', issues: [{ path: ['name'] }] } },
    'VALIDATION_ERROR',
    'Validation failed',
  ],
  [
    'other media type',
    415,
    problem('VALIDATION_ERROR', 'Unsupported Media Type'),
    'VALIDATION_ERROR',
    'Unsupported Media Type',
  ],
  [
    'too large',
    413,
    problem('VALIDATION_ERROR', 'Request body is too large'),
    'VALIDATION_ERROR',
    'too large',
  ],
  [
    'per-key limit',
    429,
    problem('RATE_LIMITED', 'Rate limit exceeded. Try again in 3 seconds.'),
    'RATE_LIMITED',
    'Try again',
  ],
  [
    'per-IP limit',
    429,
    problem('VALIDATION_ERROR', 'Rate limit exceeded, retry in 3 seconds'),
    'VALIDATION_ERROR',
    'retry in 3',
  ],
  [
    'unknown or revoked',
    404,
    problem('NOT_FOUND', 'API key not found or already revoked'),
    'NOT_FOUND',
    'already revoked',
  ],
  [
    'anything else',
    500,
    problem('INTERNAL_SERVER_ERROR', 'An unexpected error occurred'),
    'INTERNAL_SERVER_ERROR',
    'unexpected',
  ],
];
