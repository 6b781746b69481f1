import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError, generateSystem } from '@keyloom/generate';
import { expect, test } from 'vitest';
import { generateFrom, readLattice, scratchFolder } from './scratch.ts';

type Change = (document: ReturnType<typeof readLattice>) => void;

const keys = ['paths', '/v1/keys'];
const created = ['components', 'schemas', 'CreatedKey', 'allOf', 1, 'properties', 'secret'];

/** What is done to Lattice's document, and what its author is told: with the file, and the line of the operation. */
const refused: readonly (readonly [string, Change, RegExp])[] = [
  [
    'an operation without a role',
    document => document.deleteIn([...keys, 'post', 'x-role']),
    /api\.yaml:15: operation createKey \(POST \/v1\/keys\): needs an x-role\n.*create, list, get, update, revoke.*--infer-roles.*--tag/,
  ],
  [
    'a role that is none',
    document => document.setIn([...keys, 'post', 'x-role'], 'mint'),
    /api\.yaml:15: operation createKey \(POST \/v1\/keys\): mint is no x-role; there are: create/,
  ],
  [
    'an operation without an id',
    document => document.deleteIn([...keys, 'get', 'operationId']),
    /api\.yaml:\d+: GET \/v1\/keys: needs an operationId/,
  ],
  [
    'OpenAPI 3.0',
    document => document.set('openapi', '3.0.3'),
    /api\.yaml:1: OpenAPI 3\.0\.3 is not read, only 3\.1/,
  ],
  [
    'a document without servers',
    document => document.delete('servers'),
    /api\.yaml:1: the document needs servers/,
  ],
  [
    'a server that is no whole URL',
    document => document.setIn(['servers', 0, 'url'], '/api'),
    /api\.yaml:\d+: the server \/api must be a whole URL/,
  ],
  [
    'a document that names no way to sign in',
    document => document.delete('security'),
    /operation createKey: needs security/,
  ],
  [
    'a key that no parameter names',
    document => document.deleteIn(['components', 'parameters', 'KeyId', 'x-key-id']),
    /operation getKey: needs x-key-id: true on the parameter.*\n.*operation revokeKey: needs x-key-id/,
  ],
  [
    'a create that answers no secret',
    document => {
      document.deleteIn([...created, 'format']);
      document.deleteIn([...created, 'x-secret']);
    },
    /operation createKey: its answer needs format: secret and x-secret/,
  ],
  [
    'a secret that is marked by half',
    document => document.deleteIn([...created, 'format']),
    /operation createKey: \/secret: a secret in an answer has both/,
  ],
  [
    'a list that does not say how it is paged',
    document => document.deleteIn([...keys, 'get', 'x-pagination']),
    /operation listKeys: needs x-pagination/,
  ],
  [
    'a list that is continued by a parameter that it does not have',
    document => document.setIn([...keys, 'get', 'x-pagination', 'offset'], 'ofset'),
    /operation listKeys: x-pagination: there is no query parameter ofset; there are: limit, offset/,
  ],
  [
    'a list by cursor that does not say where the cursor is',
    document => document.setIn([...keys, 'get', 'x-pagination'], { style: 'cursor', items: '/items' }),
    /x-pagination: style cursor needs param\n.*x-pagination: style cursor needs next/,
  ],
  [
    'a list whose items are nowhere',
    document => document.setIn([...keys, 'get', 'x-pagination', 'items'], 'items'),
    /x-pagination: items: the answer has nothing at items, a JSON Pointer such as \/data/,
  ],
  [
    'a list whose items are no array',
    document => document.setIn([...keys, 'get', 'x-pagination', 'items'], '/total'),
    /x-pagination: items: what the answer has at \/total is no array/,
  ],
  [
    'a time as a number without a unit',
    document => {
      const fields = ['components', 'schemas'];
      document.setIn([...fields, 'Key', 'properties', 'created_at'], { type: 'integer' });
      document.setIn([...fields, 'CreateKeyInput', 'properties', 'ttl'], { type: 'integer' });
    },
    /operation createKey: its answer's \/created_at is a time as a number: needs x-time-unit.*\n.*its body's \/ttl is a time/,
  ],
  [
    'answers by a range of statuses',
    document => {
      const responses = [...keys, 'get', 'responses'];
      document.setIn([...responses, '4XX'], document.getIn([...responses, '401']));
      document.deleteIn([...responses, '401']);
    },
    /documents no answer for a caller who is not signed in: 401 or 403, or default \(4XX is not read\)/,
  ],
  [
    'an operation without an answer for those who are not signed in',
    document => document.deleteIn([...keys, 'get', 'responses', '401']),
    /api\.yaml:\d+: operation listKeys: documents no answer for a caller who is not signed in: 401 or 403/,
  ],
  [
    'an example that does not fit its schema',
    document =>
      document.setIn(
        ['components', 'responses', 'NotFound', 'content', 'application/json', 'example', 'title'],
        7,
      ),
    /operation getKey: status 404: its example does not fit: \/title must be string/,
  ],
  [
    'a reference to nothing',
    document =>
      document.setIn([...keys, 'get', 'responses', '400'], { $ref: '#/components/responses/Nowhere' }),
    /api\.yaml:\d+: #\/components\/responses\/Nowhere is not in the document/,
  ],
  [
    'a path that is none',
    document => document.setIn(['paths', '/v1/keys'], null),
    /api\.yaml:\d+: \/v1\/keys: the path has no operations/,
  ],
  [
    'parameters that are no list',
    document => document.setIn([...keys, 'get', 'parameters'], { name: 'limit' }),
    /api\.yaml:\d+: GET \/v1\/keys: parameters must be a list/,
  ],
];

/** What the author of a text is told; nothing when it is fine. */
async function complaintsOf(text: string): Promise<string> {
  const spec = join(scratchFolder(), 'api.yaml');
  writeFileSync(spec, text);
  try {
    await generateSystem({ spec, system: 'Lattice' });
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return error instanceof Error ? error.message.replaceAll(spec, 'api.yaml') : '';
  }
}

test.for(refused)('%s is refused with file and line', async ([, change, message]) => {
  const document = readLattice();
  change(document);
  expect(await complaintsOf(document.toString())).toMatch(message);
});

test('everything that is wrong is told at once', async () => {
  const document = readLattice();
  for (const path of [
    ['/v1/keys', 'post'],
    ['/v1/keys', 'get'],
    ['/v1/keys/verify', 'post'],
  ])
    document.deleteIn(['paths', ...path, 'x-role']);
  expect((await complaintsOf(document.toString())).match(/needs an x-role$/gm)).toHaveLength(3);
});

test('all that one operation lacks is told at once', async () => {
  const document = readLattice();
  document.deleteIn([...keys, 'get', 'x-pagination']);
  document.deleteIn([...keys, 'get', 'responses', '401']);
  expect((await complaintsOf(document.toString())).split('\n')).toHaveLength(2);
});

test.for([
  ['broken YAML', 'openapi: ['],
  ['an empty file', ''],
  ['a text', 'just a text'],
  ['a list', '- openapi: 3.1.0'],
  ['a document without paths', 'openapi: 3.1.0\npaths: {}\n'],
  ['paths that are a list', 'openapi: 3.1.0\npaths: [a]\n'],
  ['a path that is a text', 'openapi: 3.1.0\npaths: { /a: b }\n'],
  ['an operation that is a text', 'openapi: 3.1.0\npaths: { /a: { get: b } }\n'],
  ['a key that is there twice', 'openapi: 3.1.0\nopenapi: 3.1.0\n'],
] as const)('%s is refused in one line', async ([, text]) => {
  expect(await complaintsOf(text)).toMatch(/^api\.yaml:\d+: .+$/);
});

test('the command says so without a stack trace, and writes nothing', () => {
  const { status, stderr, folder } = generateFrom('openapi: [');
  expect(stderr).toMatch(/^error: api\.yaml:1: .+\n$/);
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'made'))).toBe(false);
});
