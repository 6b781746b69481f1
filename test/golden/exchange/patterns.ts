/** A kind of value that a system makes up: its format by the contracts' sections 6, and one of its kind. */
interface Pattern {
  readonly shape: RegExp;
  readonly sample: string;
}

const hex = '[0-9a-f]';

/** Formats of what differs from run to run. */
export const patterns: Readonly<Record<string, Pattern>> = {
  uuid4: {
    shape: new RegExp(`${hex}{8}-${hex}{4}-4${hex}{3}-[89ab]${hex}{3}-${hex}{12}`),
    sample: '11111111-1111-4111-8111-111111111111',
  },
  uuid7: {
    shape: new RegExp(`${hex}{8}-${hex}{4}-7${hex}{3}-[89ab]${hex}{3}-${hex}{12}`),
    sample: '019cadd4-569b-7000-8000-000000000001',
  },
  uuid: {
    shape: new RegExp(`${hex}{8}(-${hex}{4}){3}-${hex}{12}`),
    sample: '99999999-9999-4999-8999-999999999999',
  },
  'stratum-secret': {
    shape: /sk_test_[A-Za-z0-9_-]{43}/,
    sample: 'sk_test_fake-key_fake-key_fake-key_fake-key_fake-ke',
  },
  // 63 random bits
  int64: { shape: /[1-9]\d{0,18}/, sample: '4111111111111111111' },
  'sensorbucket-secret': {
    shape: /[A-Za-z0-9+/]{66,70}/,
    sample: 'NDExMTExMTExMTExMTExMTExMTowMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA',
  },
  cursor: { shape: /[A-Za-z0-9_-]+/, sample: 'fake-cursor' },
  'clerk-id': { shape: /ak_[0-9A-Fa-f]{32}/, sample: 'ak_00000000000000000000000000000001' },
  'clerk-secret': { shape: /ak_[A-Za-z0-9_-]+/, sample: 'ak_fake-key_fake-key_fake-key_fake0' },
  trace: { shape: /[0-9a-f]{32}/, sample: '00000000000000000000000000000009' },
  'strait-secret': { shape: /strait_[0-9a-f]{64}/, sample: `strait_${'facefeed'.repeat(8)}` },
  'strait-webhook-secret': { shape: /whsec_[0-9a-f]{64}/, sample: `whsec_${'0'.repeat(64)}` },
  'whylabs-secret': {
    shape: /[A-Za-z0-9]{10}\.[A-Za-z0-9]{53}:org-123/,
    sample: `FakeKey001.${'FAKE'.repeat(13)}F:org-123`,
  },
  'whylabs-id': { shape: /[A-Za-z0-9]{10}/, sample: 'FakeKey001' },
  'http-date': {
    shape: /\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/,
    sample: 'Mon, 02 Mar 2026 08:00:00 GMT',
  },
  // Words that no page tells.
  code: { shape: /[a-z_]+/, sample: 'some_error_code' },
  more: { shape: /[^"]+/, sample: 'more details about it' },
  prefix: { shape: /strait_[0-9a-f]{5}/, sample: 'strait_facef' },
  words: { shape: /[^"]+/, sample: 'some details about the error' },
};
