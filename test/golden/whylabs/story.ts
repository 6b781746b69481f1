import type { Facts } from '../notation/contract.ts';

// seeds/whylabs.txt: org-123, user-123, 1577836800000, :user, MLApplicationName, fh4dUNV3WQ, HMiFAgQeNb;
// contracts/whylabs.md: words of 5, formats of 6.
/** What WhyLabs's examples may show. */
export const story: Facts['story'] = {
  org_id: ['org-123'],
  user_id: ['user-123'],
  key_id: ['HMiFAgQeNb', 'fh4dUNV3WQ'],
  expiration_time: [1_577_836_800_000],
  scopes: [':user'],
  alias: ['MLApplicationName'],
  keyId: ['FakeKey001', 'HMiFAgQeNb', 'fh4dUNV3WQ'],
  orgId: ['org-123'],
  userId: ['user-123'],
  key: [`FakeKey001.${'FAKE'.repeat(13)}F:org-123`],
  creationTime: ['2019-08-31T17:09:25.123', '2019-08-31T17:09:25', '2019-09-01T08:00:00'],
  expirationTime: ['2020-01-01T00:00:00'],
  lastUsedTime: ['2019-09-02T12:00:00.5'],
  revoked: [false, true],
  resourceId: ['model-1'],
  message: [
    'Invalid expiration time',
    'Key limit reached',
    'Invalid scope provided: :fly',
    'Resource Organization with ID org-123 not found.',
    'Resource ApiKey with ID HMiFAgQeNb not found.',
    'Bad Request',
    'Required QueryValue [user_id] not specified',
    'Internal error. Unable to process request',
  ],
  requestId: ['req-1'],
  type: ['IllegalArgument', 'ResourceNotFound', 'Internal'],
  href: ['/v0/organizations/org-123/api-key'],
  templated: [false],
  path: ['/user_id'],
  'X-Request-Id': ['11111111-1111-4111-8111-111111111111'],
  'text/plain': [
    'Requests from this location are not permitted by your organization.',
    'Too many requests. Please try again later.',
  ],
};
