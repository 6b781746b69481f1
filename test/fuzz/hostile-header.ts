import fc from 'fast-check';

const values: Readonly<Record<string, readonly string[]>> = {
  'content-type': [
    ...['application/json; charset=utf-8', 'Application/JSON', 'text/plain', 'application/xml', '', ';'],
    ...['application/vnd.api+json', 'multipart/form-data; boundary=x'],
  ],
  accept: ['text/html', 'application/xml;q=0', '', '*/*;q=x'],
  authorization: [
    ...[
      '',
      'Bearer',
      'Bearer ',
      'bearer x',
      'Basic ZmFrZTpmYWtl',
      'Bearer a b',
      'Bearer a.b.c',
      'Bearer strait_x',
    ],
    'Bearer eyJhbGciOiJIUzI1NiJ9.bnVsbA.x',
  ],
  'x-api-key': ['', 'a:b:c', ':'],
  cookie: ['SID', 'SID=;=;;', 'X-API-Key=%', '='],
  origin: ['null', 'http://localhost:3000', 'https://example.com'],
  'access-control-request-method': ['DELETE'],
  'access-control-request-headers': ['x, y'],
  'x-request-id': ['', 'a'.repeat(2000)],
  'x-project-id': ['proj_2'],
  'transfer-encoding': ['chunked'],
  'content-length': ['-1', '5', '99999999'],
  host: ['example.com'],
  range: ['bytes=0-0'],
  'if-none-match': ['*'],
  'x-http-method-override': ['DELETE'],
};

const known = Object.entries(values).flatMap(([name, list]) => list.map(value => [name, value] as const));
/** A character that a header's value may have. */
const character = fc
  .integer({ min: 0x20, max: 0xff })
  .filter(code => code !== 0x7f)
  .map(code => String.fromCharCode(code));

/** Headers that mean something to a server, with values that may not. */
export const hostileHeader: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.constantFrom(...known),
  fc.tuple(
    fc.constantFrom(...Object.keys(values), 'x-whatever'),
    fc.string({ unit: character, maxLength: 40 }),
  ),
);
