import { deepEqual, equal, match } from 'node:assert/strict';
import { base, type Check, type Client, failureOf, json, type Kit } from './kit.ts';

const key = { id: '1', key: 'fake-secret-0001' };

/** Every way in which this input must be refused, with nothing sent. */
async function refused(
  kit: Kit,
  call: (client: Client) => PromiseLike<unknown>,
  name: string,
): Promise<void> {
  const { client, sent } = kit.client([json(200, {})]);
  const error = await failureOf(call(client));
  equal(error.name, 'ConfigError', `${name}: ${error.message}`);
  equal(error.sent, 'no');
  match(error.message, new RegExp(name));
  equal(sent.length, 0, 'it was sent');
}

/** What a call is given, and the URL and the body that it becomes. */
export const input: readonly Check[] = [
  {
    name: 'fields go into the body as they are, null, false and 0 included',
    async run(kit) {
      const { client, sent } = kit.client([json(201, key)]);
      await client.createKey({ name: '', expires: null, tenant_id: '9223372036854775807' });
      equal(sent[0]?.method, 'POST');
      equal(sent[0]?.url, `${base}/keys`);
      equal(sent[0]?.body, '{"name":"","expires":null,"tenant_id":9223372036854775807}');
      await client.createKey({ name: 0 as never, expires: false as never });
      equal(sent[1]?.body, '{"name":0,"expires":false}');
    },
  },
  {
    name: 'a body that must be sent is sent empty, one that may be left out is not',
    async run(kit) {
      const { client, sent } = kit.client([json(201, key)]);
      await client.createKey({});
      await client.rotateKey({ id: 'a' });
      await client.rotateKey({ id: 'a', name: 'b' });
      await client.getKey({ id: 'a' }).catch(() => {});
      deepEqual(
        sent.map(({ body }) => body),
        ['{}', undefined, '{"name":"b"}', undefined],
      );
    },
  },
  {
    name: 'parameters go into path and query, encoded, lists repeated, null left out',
    async run(kit) {
      const { client, sent } = kit.client([json(200, { id: 1 })]);
      await client.getKey({ id: 'a/b?c d' });
      await client.getNumbered({ id: '-9223372036854775808', scopes: ['a b', '&'], flag: false });
      await client.getNumbered({ id: '7', scopes: null, tenant_id: '0' });
      deepEqual(
        sent.map(({ url }) => url.slice(base.length)),
        [
          '/keys/a%2Fb%3Fc%20d',
          '/numbered/-9223372036854775808?scopes=a%20b&scopes=%26&flag=false',
          '/numbered/7?tenant_id=0',
        ],
      );
    },
  },
  {
    name: 'a secret is sent in plain text where the document has one, and nowhere else',
    async run(kit) {
      const { client, sent } = kit.client([json(200, { id: 'a' })]);
      const secret = kit.runtime.Secret.from('fake-secret-0002');
      await client.verifyKey({ secret });
      await client.verifyKey({ secret: 'fake-secret-0003' });
      equal(sent[0]?.body, '{"secret":"fake-secret-0002"}');
      equal(sent[1]?.body, '{"secret":"fake-secret-0003"}');
      await refused(kit, other => other.createKey({ name: secret as never }), 'name');
    },
  },
  {
    name: 'what is no input is refused, and nothing is sent',
    async run(kit) {
      await refused(kit, client => client.createKey({ nmae: 'x' } as never), 'nmae');
      await refused(kit, client => client.getKey({} as never), 'id');
      await refused(kit, client => client.getKey({ id: null } as never), 'id');
      await refused(kit, client => client.getKey({ id: { a: 1 } } as never), 'id');
      await refused(kit, client => client.getKey({ id: [] } as never), 'id');
      await refused(kit, client => client.getKey(7 as never), 'input');
      await refused(kit, client => client.createKey({ name: 1n as never }), 'name');
      await refused(kit, client => client.createKey({ name: (() => 'x') as never }), 'name');
      await refused(kit, client => client.createKey({ constructor: 'x' } as never), 'constructor');
      const { client, sent } = kit.client([json(201, key)]);
      await client.createKey(Object.create({ name: 'inherited' }));
      equal(sent[0]?.body, '{}');
      await refused(kit, other => other.getKey(Object.create({ id: 'inherited' })), 'id');
      // Some page has put it on every object.
      await refused(
        kit,
        other => {
          Object.defineProperty(Object.prototype, 'id', { value: 'of every object', configurable: true });
          try {
            return other.getKey({} as never);
          } finally {
            Reflect.deleteProperty(Object.prototype, 'id');
          }
        },
        'id',
      );
    },
  },
  {
    name: 'no id moves the request to another path',
    async run(kit) {
      for (const id of ['', '.', '..', '%2e', '%2E%2e', '.%2e']) {
        await refused(kit, client => client.getKey({ id }), 'id');
        await refused(kit, client => client.deleteKey({ id }), 'id');
      }
    },
  },
  {
    name: 'a 64-bit id is its digits, and no number that has lost some',
    async run(kit) {
      for (const id of ['1.5', '01', 'abc', '1e3', '', ' 1', '+1', '99999999999999999999', 2 ** 60]) {
        await refused(kit, client => client.getNumbered({ id: id as string }), 'id');
      }
      for (const tenant_id of ['1.5', 'x', 2 ** 60])
        await refused(kit, client => client.createKey({ tenant_id: tenant_id as string }), 'tenant_id');
      const { client, sent } = kit.client([json(201, key)]);
      await client.createKey({ tenant_id: 7 as never });
      equal(sent[0]?.body, '{"tenant_id":7}');
    },
  },
];
