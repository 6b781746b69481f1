import type { Facts } from '../notation/contract.ts';

// contracts/clerk.md: values of 4, words and codes of 5, formats of 6; times in milliseconds, near the docs' example (8, 3).
/** What Clerk's examples may show. */
export const story: Facts['story'] = {
  object: ['api_key'],
  id: ['ak_00000000000000000000000000000001', 'ak_00000000000000000000000000000002'],
  api_key_id: ['ak_00000000000000000000000000000001'],
  type: ['api_key'],
  subject: ['user_000000000000000000000000001'],
  created_by: ['user_000000000000000000000000001'],
  name: ['MY_SERVICE_API_KEY', 'SERVICE_BATCH_API_KEY'],
  description: ['Reads and writes reports', 'Reads reports only', null],
  claims: [null],
  team: ['reports', 'billing'],
  scopes: ['read', 'write'],
  secret: ['ak_fake-key_fake-key_fake-key_fake0'],
  revoked: [false, true],
  revocation_reason: ['Found in a build log', null],
  expired: [false],
  seconds_until_expiration: [2_592_000],
  created_at: [1_754_942_036_732, 1_755_028_436_732],
  updated_at: [1_754_942_036_732, 1_755_028_436_732, 1_754_949_236_732, 1_754_952_836_732],
  last_used_at: [1_754_945_636_732, 1_754_956_436_732, null],
  // created_at and 2,592,000 seconds
  expiration: [1_757_534_036_732, null],
  include_invalid: ['true'],
  limit: [10],
  offset: [0],
  query: ['SERVICE'],
  total_count: [2],
  deleted: [true],
  code: [
    ...['bad_request', 'clerk_key_invalid', 'token_quota_exceeded', 'token_creation_conflict'],
    // Not published: the first is the document's own placeholder.
    ...['some_error_code', 'too_many_requests', 'internal_clerk_error'],
  ],
  message: [
    'Bad Request',
    'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
    'Too many requests',
    ...['Quota exceeded', 'some details about the error', 'Conflict', 'Unexpected error'],
  ],
  long_message: [
    "Invalid 'url_parameter.example': Failed regex check",
    'The secret key of the request belongs to no instance.',
    'The quota of API keys is used up.',
    'some details about the error',
    'The subject already has an API key with this name.',
    'Too many requests in the last 10 seconds.',
    'The server failed to answer the request.',
  ],
  'Retry-After': [10],
};
