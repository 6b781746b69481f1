import { createStrait } from '@keyloom/strait';
import type { Read, Row } from './row.ts';

const text = 'text/plain';
const problem = (code: string, message: string) => ({ error: { code, message }, request_id: 'req-1' });

/** A call of Strait. */
export const read: Read = (baseUrl, options) =>
  createStrait({ auth: 'fake', baseUrl }).listApiKeys({ project_id: 'p' }, options);

/** What Strait sends. */
export const rows: readonly Row[] = [
  [
    'seed era: a text',
    404,
    { error: 'api key not found', request_id: 'req-1' },
    undefined,
    'api key not found',
    'req-1',
  ],
  [
    'seed era: field validation',
    400,
    { error: { code: 'validation_error', message: 'validation failed', details: ['x'] } },
    'validation_error',
    'validation failed',
  ],
  [
    'current: an object',
    404,
    problem('not_found', 'api key not found'),
    'not_found',
    'api key not found',
    'req-1',
  ],
  [
    'current: validation',
    422,
    problem('validation_failed', 'validation failed'),
    'validation_failed',
    'validation',
    'req-1',
  ],
  [
    'conflict',
    409,
    problem('conflict', 'api key is already revoked'),
    'conflict',
    'already revoked',
    'req-1',
  ],
  ['overload, seed era', 503, 'overloaded', undefined, 'overloaded', undefined, text],
  [
    'overload, current',
    429,
    { error: { code: 'rate_limited', message: 'slow', details: ['retry_after_seconds=1'] } },
    'rate_limited',
    'slow',
  ],
  ['per IP', 429, 'Too Many Requests', undefined, 'Too Many Requests', undefined, text],
  [
    'revoked key',
    401,
    { error: 'api key has been revoked', request_id: 'req-1' },
    undefined,
    'has been revoked',
    'req-1',
  ],
];
