import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { inspect } from 'node:util';
import { type Check, failureOf, json, type Kit, soon } from './kit.ts';

type Drift = readonly [kind: string, detail: string];

/** A client that notes what it tolerates. */
function tolerant(kit: Kit, reply: Response) {
  const drift: Drift[] = [];
  const { client } = kit.client([reply], { drift: event => drift.push([event.kind, event.detail]) });
  return { client, drift };
}

const id = '9223372036854775807';

/** What is made of an answer: data, secrets, drift. */
export const answers: readonly Check[] = [
  {
    name: 'ids of 64 bits keep their digits, at every place, and nothing else becomes a text',
    async run(kit) {
      const text = `{"id":${id},"tenant_id": -${id},"items":[{"id":12}],"note":"\\"id\\":1","ratio":{"id":1.5}}`;
      const { client } = kit.client([json(200, text)]);
      deepEqual(await client.getKey({ id: 'a' }), {
        id,
        tenant_id: `-${id}`,
        items: [{ id: '12' }],
        note: '"id":1',
        ratio: { id: 1.5 },
      });
    },
  },
  {
    name: 'a secret is sealed under every name, and stays nowhere in plain text',
    async run(kit) {
      for (const name of ['key', 'plaintext_key', 'plaintext']) {
        const { client, drift } = tolerant(
          kit,
          json(201, { id: 1, [name]: 'fake-secret', key_prefix: 'sk' }),
        );
        const created = await client.createKey({});
        ok(kit.runtime.isSecret(created.key), name);
        equal(created.key.reveal(), 'fake-secret');
        equal(created.prefix, 'sk');
        doesNotMatch(
          inspect(created, { depth: 9, showHidden: true }) + JSON.stringify(created),
          /fake-secret/,
        );
        const told = name === 'key' ? [] : [['alias', `${name} for /key`]];
        deepEqual(drift, [...told, ['alias', 'key_prefix for /prefix']]);
      }
    },
  },
  {
    name: 'the documented name wins, and no second copy stays',
    async run(kit) {
      const { client, drift } = tolerant(
        kit,
        json(201, { id: 1, key: 'first', plaintext: 'second', prefix: 'p' }),
      );
      const created = await client.createKey({});
      equal(created.key.reveal(), 'first');
      deepEqual(Object.keys(created).sort(), ['id', 'key', 'prefix']);
      deepEqual(drift, []);
    },
  },
  {
    name: 'secrets of a list are sealed in each item, and other names are read there',
    async run(kit) {
      const page = {
        data: [
          { id: 'a', token: 'fake-1' },
          { id: 'b', token: 'fake-2' },
        ],
      };
      const { client } = kit.client([json(200, page)]);
      const { data } = await client.listKeys();
      doesNotMatch(JSON.stringify(data), /fake/);
      equal(JSON.stringify(data).match(/redacted/g)?.length, 2);
      const bare = kit.client([json(200, [{ key_prefix: 'a' }, { key_prefix: 'b' }])]);
      deepEqual(await bare.client.listBare(), [{ prefix: 'a' }, { prefix: 'b' }]);
    },
  },
  {
    name: 'every secret of an answer is sealed, not only the first',
    async run(kit) {
      const { client } = kit.client([json(200, { a: 'fake-1', b: 'fake-2' })]);
      const request = { method: 'GET', path: '/x', secrets: ['/a', '/b'] } as const;
      doesNotMatch(JSON.stringify(await client.request(request)), /fake/);
    },
  },
  {
    name: 'a create, a rotation and a reveal without their secret fail, and say which key it is',
    async run(kit) {
      const { client } = kit.client([json(201, { id: 7, key: '' })]);
      const error = await failureOf(client.createKey({}));
      equal(error.name, 'SecretMissingError');
      equal(error.keyId, '7');
      equal((await failureOf(client.rotateKey({ id: 'a' }))).name, 'SecretMissingError');
      equal((await failureOf(client.revealKey({ id: 'a' }))).name, 'SecretMissingError');
    },
  },
  {
    name: 'an envelope is taken off and told of',
    async run(kit) {
      const wrapped = tolerant(kit, json(200, { data: { id: 1 } }));
      deepEqual(await wrapped.client.getKey({ id: 'a' }), { id: '1' });
      deepEqual(wrapped.drift, [['envelope', '/data']]);
      const plain = tolerant(kit, json(200, { id: 1, data: { id: 2 } }));
      deepEqual(await plain.client.getKey({ id: 'a' }), { id: '1', data: { id: '2' } });
      deepEqual(plain.drift, []);
    },
  },
  {
    name: 'another success is a success, and told of',
    async run(kit) {
      const accepted = tolerant(kit, json(202, { id: 1 }));
      deepEqual(await accepted.client.getKey({ id: 'a' }), { id: '1' });
      deepEqual(accepted.drift, [['status', '202']]);
      const gone = tolerant(kit, json(200, { status: 'revoked' }));
      equal(await gone.client.revokeKey({ id: 'a' }), undefined);
      deepEqual(gone.drift, [
        ['status', '200'],
        ['body', 'a body where none is documented'],
      ]);
    },
  },
  {
    name: 'what cannot be read, or is of another kind, fails without being quoted',
    async run(kit) {
      for (const body of ['{"id":"fake-quoted', 'fake-quoted', '[]', '"fake-quoted"', '7', 'null', '']) {
        const { client } = kit.client([json(200, body)]);
        const error = await failureOf(client.getKey({ id: 'a' }));
        equal(error.name, 'ParseError', body);
        equal(error.status, 200);
        doesNotMatch(String(error), /fake-quoted/);
      }
      const { client } = kit.client([json(200, { links: {} })]);
      equal((await failureOf(client.listKeys())).name, 'ParseError');
      const items = kit.client([json(200, { data: {} })]);
      equal((await failureOf(items.client.listByOffset())).name, 'ParseError');
      const array = kit.client([json(200, {})]);
      equal((await failureOf(array.client.listPlain())).name, 'ParseError');
    },
  },
  {
    name: 'an observer of drift cannot cost a key',
    async run(kit) {
      const fail = () => {
        throw new Error('mine');
      };
      const { client } = kit.client([json(200, { id: 1, plaintext: 'fake' })], { drift: fail });
      equal((await client.createKey({})).key.reveal(), 'fake');
    },
  },
  {
    name: 'the head of an answer tells status, request id and limits, and prints no header',
    async run(kit) {
      const headers = {
        'x-request-id': 'req-1',
        'x-ratelimit-limit': '10',
        'x-ratelimit-remaining': '3',
        'x-ratelimit-reset': '2',
        'x-hidden': 'fake-hidden',
      };
      const { client } = kit.client([json(200, { id: 1 }, headers)]);
      const answer = await client.getKey({ id: 'a' }).withResponse();
      deepEqual(answer.data, { id: '1' });
      equal(answer.requestId, 'req-1');
      equal(answer.attempts, 1);
      equal(answer.response.status, 200);
      equal(answer.response.headers.get('X-Hidden'), 'fake-hidden');
      doesNotMatch(inspect(answer, { depth: 9 }), /fake-hidden/);
      deepEqual(answer.rateLimit, { limit: 10, remaining: 3, resetMs: 2000 });
      const again = kit.client([json(503, {}, soon), json(200, { id: 1 })]);
      equal((await again.client.getKey({ id: 'a' }).withResponse()).attempts, 2);
    },
  },
];
