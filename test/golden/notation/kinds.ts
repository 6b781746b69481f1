/** A kind of value: some that are right, some of the same JSON type that are wrong, and what the document says of it. */
export interface Kind {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'null' | 'any';
  readonly right: readonly unknown[];
  readonly wrong: readonly unknown[];
  readonly format?: string;
  /** `x-time-unit` */
  readonly unit?: string;
  /** `x-secret` */
  readonly secret?: string;
  /** Whether the document has a pattern for it. */
  readonly isPattern?: boolean;
  /** All values, where there are no others. */
  readonly only?: readonly unknown[];
}

const word = (length: number) => 'w'.repeat(length);
const texts = ['x', '', ' two words ', 'é☃\u{1f511} "\\\n', 'Z'.repeat(3_000), '7', 'null'];
const text = (more: Partial<Kind> = {}): Kind => ({ type: 'string', right: texts, wrong: [], ...more });
const pattern = (right: readonly string[], wrong: readonly string[]): Kind => ({
  type: 'string',
  right,
  wrong,
  isPattern: true,
});
const integers = [7, 0, -7, 2_147_483_648, Number.MAX_SAFE_INTEGER];
const integer = (more: Partial<Kind> = {}): Kind => ({
  type: 'integer',
  right: integers,
  wrong: [0.5],
  ...more,
});
const number = (more: Partial<Kind> = {}): Kind => ({
  type: 'number',
  right: [1_716_883_200_000, 1.5, 0, -1.5],
  wrong: [],
  ...more,
});

const zoned = ['2026-03-02T08:00:00.000Z', '2026-03-02T08:00:00Z', '2026-05-31T10:15:00.123456+01:00'];
const unzoned = [
  '2026-03-02',
  '2026-03-02T08:00:00',
  '2026-03-02T08:00:00.123',
  '08:00:00Z',
  'yesterday',
  '',
];
const id = '0123456789abcdefABCDEF0123456789';

/** Subjects whose words are followed by 27 word characters. */
const subjects = (inside: readonly string[], outside: readonly string[]) =>
  pattern(inside.map(name => `${name}_${word(27)}`).concat(`${inside[0]}_2xhFjEI5X2qWRvtV13BzSj8H6Dk`), [
    ...outside.map(name => `${name}_${word(27)}`),
    ...inside.flatMap(name => [`${name}_${word(26)}`, `${name}_${word(28)}`, `x${name}_${word(27)}`]),
    `${inside[0]}_${word(26)}-`,
    `${inside[0]?.toUpperCase()}_${word(27)}`,
    `${inside[0]}${word(28)}`,
    '',
  ]);

/** Kinds of the JSON values that the five systems send and take. */
export const kinds: Readonly<Record<string, Kind>> = {
  null: { type: 'null', right: [null], wrong: [] },
  any: { type: 'any', right: ['x', 7, 1.5, true, null, { a: { b: [1] } }, [], [{}]], wrong: [] },
  free: { type: 'object', right: [{ a: 1, b: { c: [null] } }, {}], wrong: [] },
  boolean: { type: 'boolean', right: [true, false], wrong: [] },
  text: text(),
  secret: text({ format: 'secret', secret: 'one-time' }),
  'secret-again': text({ format: 'secret', secret: 'revealable' }),
  'secret-input': text({ format: 'secret-input', secret: 'revealable' }),
  'time-without-zone': text({ right: ['2023-08-31T17:09:25.123', ...texts], unit: 'iso-utc-no-zone' }),
  'date-time': { type: 'string', right: zoned, wrong: unzoned, format: 'date-time', unit: 'date-time' },
  uuid: {
    type: 'string',
    right: ['38400000-8cf0-11bd-b23e-10b96e4ef00d', 'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF'],
    wrong: ['38400000-8cf0-11bd-b23e-10b96e4ef00', '384000008cf011bdb23e10b96e4ef00d-', 'acme', ''],
    format: 'uuid',
  },
  uri: {
    type: 'string',
    right: ['https://hooks.example.com/strait', 'https://example.com/?a=b#c'],
    wrong: ['hooks.example.com', 'no uri', ''],
    format: 'uri',
  },
  integer: integer(),
  int64: integer({ format: 'int64' }),
  'epoch-ms': number({ unit: 'ms' }),
  'int64-ms': integer({ right: [1_577_836_800_000, ...integers], format: 'int64', unit: 'ms' }),
  // As clients read them: digits, and times that cannot be seconds.
  'read-int64': pattern(['7', '0', '-7', '9223372036854775807'], ['x', '', '0.5', ' 7', '7n']),
  'read-epoch-ms': number({
    right: [1_716_883_200_000, 1_716_883_200_000.5],
    wrong: [0, 1_716_883_200],
    unit: 'ms',
  }),
  'read-int64-ms': integer({ right: [1_577_836_800_000], wrong: [0.5, 1_577_836_800], unit: 'ms' }),
  number: number(),
  seconds: number({ unit: 's' }),
  'whole-seconds': integer({ unit: 's' }),
  minutes: integer({ unit: 'min' }),
  days: integer({ unit: 'days' }),
  // stratum.md 3.1: `^\d+\s+(second|minute|hour|day)s?$`
  window: pattern(
    ['1 minute', '5 minutes', '10  seconds', '0 hour', '30 days', '1 second', '2 hours', '7 day'],
    [
      '1minute',
      ' minute',
      'minute',
      ' 1 minute',
      '1 minute ',
      '1 MINUTE',
      '1 week',
      '1.5 hours',
      '-1 day',
      '1 minutess',
      '',
    ],
  ),
  // clerk.md 3.1: `^(\S(.*\S)?)?$`; the shortest length is a range of its own
  'trimmed-text': pattern(
    ['MY_SERVICE', 'Z'.repeat(3_000), 'two words', 'a-b', 'é☃x'],
    [' outer', 'outer ', '\touter', 'outer\t'],
  ),
  // clerk.md 3 and 4
  'key-id': pattern(
    [`ak_${id}`],
    [
      `api_key_${id}`,
      `ak_${id.slice(1)}`,
      `ak_${id}0`,
      `xak_${id}`,
      `ak_${id.slice(1)}g`,
      `AK_${id}`,
      id,
      '',
    ],
  ),
  'key-id-in-path': pattern(
    [`ak_${id}`, `api_key_${id}`],
    [
      `key_${id}`,
      `ak_${id.slice(1)}`,
      `api_key_${id}0`,
      `xak_${id}`,
      `api_key_${id.slice(1)}g`,
      `ak_api_key_${id}`,
      '',
    ],
  ),
  subject: subjects(['user', 'org', 'mch', 'scim'], ['team', 'key']),
  'subject-without-scim': subjects(['user', 'org', 'mch'], ['scim', 'team']),
  user: subjects(['user'], ['org', 'mch', 'scim']),
};

/** The kind that a name stands for; `is:1,2` are just these values. */
export function kindOf(name: string): Kind | undefined {
  if (!name.startsWith('is:')) return kinds[name];
  const right: readonly unknown[] = JSON.parse(`[${name.slice(3)}]`);
  const [first] = right;
  const type = typeof first === 'string' ? 'string' : typeof first === 'boolean' ? 'boolean' : 'integer';
  const others = { string: ['x', 'API_KEY', 'TRUE', '0'], boolean: [true, false], integer: [1, -1] }[type];
  return { type, right, only: right, wrong: others.filter(value => !right.includes(value)) };
}
