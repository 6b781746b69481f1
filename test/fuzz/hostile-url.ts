import fc from 'fast-check';

const words = (text: string) => text.trim().split(/\s+/);
const encoded = fc.string({ unit: 'binary', maxLength: 20 }).map(encodeURIComponent);

/** What is put in the place of a path segment; as it stands in a URL. */
export const hostileSegment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ...words('. .. %2e%2e %2F %00 % %ZZ %C3%28 %ED%A0%80 0 -1 1.5 abc null %20 + * ; : @ ak_0'),
    ...words('__proto__ constructor verify dormant rotate secret revoke'),
    ...words('9223372036854775807 9223372036854775808 00000000-0000-0000-0000-000000000000'),
  ),
  encoded,
  fc.integer({ min: 300, max: 4000 }).map(length => 'x'.repeat(length)),
);

/** Parameters of all systems, and names that every object has. */
export const queryName: fc.Arbitrary<string> = fc.constantFrom(
  '',
  ...words(
    'tenant_id cursor limit days subject type include_invalid offset query project_id org_id user_id key_id',
  ),
  ...words('expiration_time scopes alias __proto__ constructor toString a'),
);

/** What is put in the place of a query value; as it stands in a URL. */
export const hostileQueryValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ...words(
      '0 1 2 -1 1.9 1e2 366 1000000 10.0 abc true false None null NaN Infinity %00 %ZZ % + %F0%28 :user',
    ),
    ...words('19 9007199254740993 9223372036854775808 4070908800000 99999999999999999999'),
    ...words('2026-01-01T00:00:00Z 2026-01-01T00%3A00%3A00%2B02:00 38400000-8cf0-11bd-b23e-10b96e4ef00d'),
  ),
  encoded,
  fc.string({ maxLength: 20 }).map(encodeURIComponent),
  fc.base64String({ maxLength: 60 }).map(encodeURIComponent),
);

/** Queries that are no list of names and values. */
export const rawQuery: fc.Arbitrary<string> = fc.constantFrom(
  ...words('&&== %ZZ=% ? a[]=1&a[b]=2 limit =1 %00=1'),
  `limit=${'9'.repeat(400)}`,
);
