import fc from 'fast-check';

const bytes = (...values: number[]) => new Uint8Array(values);

/** Texts that mean something to some program. */
const texts = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\u202e',
    'null',
    '__proto__',
    '0',
    '-1',
    '1e5',
    'NaN',
    'Infinity',
    '../..',
  ],
  ...[
    '%00',
    '2020-01-01T00:00:00Z',
    '2099-12-31T23:59:60Z',
    '9999999-01-01T00:00:00Z',
    '<script>&',
    "' OR 1=1 --",
  ],
];

/** Values of every JSON kind, and those that programs stumble over. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...[null, true, false, 0, -1, 1.5, 1e21, -0, 2 ** 53, {}, { a: {} }], ...texts),
  fc.constantFrom<unknown>([], [[]], [null], ['\0']),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.maxSafeInteger(),
  fc.double(),
  fc.integer({ min: 200, max: 3000 }).map(length => 'x'.repeat(length)),
);

const oddBodies: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  ...[
    '',
    ' ',
    '{',
    '}',
    '[',
    'null',
    '[]',
    '{}',
    '"x"',
    '0',
    '-',
    '1e999',
    '-0',
    'NaN',
    'Infinity',
    'undefined',
    'tru',
  ],
  ...[
    '{}{}',
    '{"a":1,}',
    "{'a':1}",
    '{"a":NaN}',
    '{"a":01}',
    '{"a":1e400}',
    '\ufeff{}',
    '\ufeff',
    '/*c*/{}',
    'a=b&c=d',
  ],
  ...[
    '{"a":123456789012345678901234567890}',
    '{"tenant_id":9007199254740993,"name":"a"}',
    '{"tenant_id":1e2,"name":"a"}',
  ],
  ...[
    '{"name":"a","name":"b"}',
    '{"\\ud800":"\\udfff"}',
    '{"name":"\\u0000"}',
    '{"name":"\\ud800","tenant_id":1}',
  ],
  ...[
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"__proto__":null}',
    '\u2028',
  ],
  '{"toString":1,"hasOwnProperty":2,"valueOf":null}',
  // Two of these are no UTF-8, two begin with its mark, one is a surrogate that it does not allow.
  ...[
    bytes(0xff, 0xfe),
    bytes(0x7b, 0xc3, 0x28, 0x7d),
    bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d),
    bytes(0xef, 0xbb, 0xbf),
  ],
  ...[bytes(0x22, 0xed, 0xa0, 0x80, 0x22), bytes(0, 0, 0)],
];

/** Bodies that are no tidy JSON object. */
export const hostileBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...oddBodies) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 20_000 }).map(depth => '['.repeat(depth)) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 100, max: 5_000 })
      .map(depth => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  },
);
