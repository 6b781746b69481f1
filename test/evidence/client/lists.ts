import { deepEqual, doesNotReject, equal, match } from 'node:assert/strict';
import { base, type Check, failureOf, json, type Kit, type Reply } from './kit.ts';

const page = (ids: readonly string[], next?: unknown) =>
  json(200, { data: ids.map(id => ({ id })), links: { next } });
const link = (cursor: string) => `${base}/keys?cursor=${cursor}&limit=2`;
const offsetPage = (ids: readonly string[], total: number) =>
  json(200, { data: ids.map(id => ({ id })), total_count: total });

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

async function incomplete(
  kit: Kit,
  replies: readonly Reply[],
  list: 'listKeys' | 'listByOffset',
): Promise<string> {
  const { client } = kit.client(replies, { retry: 0 });
  const error = await failureOf(idsOf(client[list]()));
  equal(error.name, 'IncompleteListError');
  return error.message;
}

/** Lists as users walk them: to the end, or not at all. */
export const lists: readonly Check[] = [
  {
    name: 'a list by cursor is walked to its end, empty pages and all',
    async run(kit) {
      const { client, sent } = kit.client([
        page(['a', 'b'], link('c%2B1+x')),
        page([], link('c2')),
        page(['c'], null),
      ]);
      deepEqual(await idsOf(client.listKeys({ limit: 2 })), ['a', 'b', 'c']);
      deepEqual(
        sent.map(({ url }) => url.slice(base.length)),
        ['/keys?limit=2', '/keys?cursor=c%2B1%20x', '/keys?cursor=c2'],
      );
    },
  },
  {
    name: 'what a list was asked for goes with every page',
    async run(kit) {
      const { client, sent } = kit.client([
        json(200, { data: [{ id: 'a' }], next_cursor: 'n' }),
        json(200, { data: [{ id: 'b' }] }),
      ]);
      deepEqual(await client.listBare({ cursor: 'start' }), [{ id: 'a' }, { id: 'b' }]);
      equal(sent[1]?.url, `${base}/bare?cursor=n`);
      const paged = kit.client([offsetPage(['a'], 2), offsetPage(['b'], 2)]);
      await idsOf(paged.client.listByOffset({ limit: 1 }));
      equal(paged.sent[1]?.url, `${base}/offset?offset=1&limit=1`);
    },
  },
  {
    name: 'no walk follows a link to another host, turns in circles or ends early',
    async run(kit) {
      match(await incomplete(kit, [page(['a'], 'https://evil.test/keys?cursor=x')], 'listKeys'), /host/);
      match(await incomplete(kit, [page(['a'], '//evil.test/keys?cursor=x')], 'listKeys'), /host/);
      match(await incomplete(kit, [page(['a'], `${base}/keys?page=2`)], 'listKeys'), /no cursor/);
      match(await incomplete(kit, [page(['a'], link('x')), page(['b'], link('x'))], 'listKeys'), /twice/);
      match(await incomplete(kit, [offsetPage(['a'], 3), offsetPage([], 3)], 'listByOffset'), /3 items/);
      match(await incomplete(kit, [offsetPage(['a'], 2), offsetPage(['b'], 1)], 'listByOffset'), /changed/);
    },
  },
  {
    name: 'a list by offset is walked by what came, from where it began',
    async run(kit) {
      const { client, sent } = kit.client([offsetPage(['c', 'd'], 5), offsetPage(['e'], 5)]);
      deepEqual(await idsOf(client.listByOffset({ offset: 2 })), ['c', 'd', 'e']);
      deepEqual(
        sent.map(({ url }) => url.slice(base.length)),
        ['/offset?offset=2', '/offset?offset=4'],
      );
      const whole = kit.client([offsetPage(['a', 'b'], 2)]);
      deepEqual(await idsOf(whole.client.listByOffset()), ['a', 'b']);
      equal(whole.sent.length, 1, 'it asked for a page too many');
    },
  },
  {
    name: 'a client that changes a list while it walks it by offset is told',
    async run(kit) {
      const { client } = kit.client([
        ({ method }) => (method === 'DELETE' ? new Response(null, { status: 204 }) : offsetPage(['a'], 3)),
      ]);
      const walk = async () => {
        for await (const { id } of client.listByOffset()) await client.revokeKey({ id });
      };
      const error = await failureOf(walk());
      equal(error.name, 'IncompleteListError');
      match(error.message, /changed the list/);
    },
  },
  {
    name: 'a collection has its limit, which is demanded, and pages are walked as pages',
    async run(kit) {
      const replies = [page(['a', 'b'], link('x')), page(['c', 'd'], link('y')), page(['e'])];
      deepEqual(await kit.client(replies).client.listKeys().toArray({ limit: 3 }), [
        { id: 'a' },
        { id: 'b' },
        { id: 'c' },
      ]);
      equal((await kit.client(replies).client.listKeys().toArray({ limit: 99 })).length, 5);
      for (const given of [undefined, {}, { limit: 0 }, { limit: -1 }, { limit: '5' }]) {
        const { client } = kit.client(replies);
        equal((await failureOf(client.listKeys().toArray(given as never))).name, 'ConfigError');
      }
      const sizes: number[] = [];
      for await (const { data } of kit.client(replies).client.listKeys().pages()) sizes.push(data.length);
      deepEqual(sizes, [2, 2, 1]);
    },
  },
  {
    name: 'a list that is documented bare is never cut short',
    async run(kit) {
      const bare = (ids: readonly string[], next?: string) =>
        json(200, { data: ids.map(id => ({ id })), ...(next && { next_cursor: next }) });
      const { client } = kit.client([bare(['a'], 'x'), bare(['b'], 'y'), bare(['c'])]);
      deepEqual(await client.listBare(), [{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
      const failing = kit.client([bare(['a'], 'x'), json(404, {})]);
      const error = await failureOf(failing.client.listBare());
      equal(error.name, 'IncompleteListError');
      match(error.message, /1 items/);
      deepEqual(await kit.client([json(200, [{ id: 'a' }])]).client.listBare(), [{ id: 'a' }]);
    },
  },
  {
    name: 'the options of a call hold for all of its pages',
    async run(kit) {
      const { client, sent } = kit.client([page(['a'], link('x')), page(['b'])]);
      await idsOf(client.listKeys({}, { headers: { 'x-trace': 't' } }));
      deepEqual(
        sent.map(({ headers }) => headers['x-trace']),
        ['t', 't'],
      );
      await doesNotReject(async () => idsOf(client.listKeys()));
    },
  },
];
