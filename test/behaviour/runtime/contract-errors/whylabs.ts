import { createWhyLabs } from '@keyloom/whylabs';
import type { Read, Row } from './row.ts';

const text = 'text/plain';
const problem = (type: string, message: string) => ({ message, requestId: 'req-1', type });

/** A call of WhyLabs. */
export const read: Read = (baseUrl, options) =>
  createWhyLabs({ auth: 'fake', baseUrl }).listApiKeys({ org_id: 'o' }, options);

/** What WhyLabs sends. */
export const rows: readonly Row[] = [
  [
    'expiry',
    400,
    problem('IllegalArgument', 'Invalid expiration time'),
    'IllegalArgument',
    'Invalid expiration time',
    'req-1',
  ],
  [
    'quota',
    400,
    problem('IllegalArgument', 'Key limit reached'),
    'IllegalArgument',
    'Key limit reached',
    'req-1',
  ],
  [
    'not found',
    404,
    problem('ResourceNotFound', 'Resource ApiKey with ID x not found.'),
    'ResourceNotFound',
    'not found',
    'req-1',
  ],
  [
    'a query value is missing',
    400,
    {
      message: 'Bad Request',
      _links: {},
      _embedded: { errors: [{ message: 'Required QueryValue [user_id] not specified' }] },
    },
    undefined,
    'Required QueryValue [user_id] not specified',
  ],
  ['no key', 401, ''],
  ['wrong org', 403, ''],
  [
    'source address',
    403,
    'Requests from this location are not permitted',
    undefined,
    'from this location',
    undefined,
    text,
  ],
  [
    'rate limit',
    429,
    'Too many requests. Please try again later.',
    undefined,
    'Too many requests',
    undefined,
    text,
  ],
  [
    'storage',
    500,
    problem('Internal', 'Internal error. Unable to process request'),
    'Internal',
    'Internal error',
    'req-1',
  ],
];
