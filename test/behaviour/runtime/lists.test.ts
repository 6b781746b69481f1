import { expect, test } from 'vitest';
import { type Example, errorOf, exampleAt } from './example.ts';
import { json, serve } from './server.ts';

const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const cursorOf = (url: string): string => new URL(url, 'http://localhost').searchParams.get('cursor') ?? '';

/** Three pages by an absolute link; the second is empty. */
const linked = () =>
  serve((response, { url, headers }) => {
    const next = ({ '': 'p+2/=', 'p+2/=': 'p3' } as Record<string, string>)[cursorOf(url)];
    const data = { '': [{ id: 'a' }, { id: 'b' }], 'p+2/=': [], p3: [{ id: 'c' }] }[cursorOf(url)];
    const link = next && `http://${headers.host}/keys?cursor=${encodeURIComponent(next)}&limit=2`;
    json(response, 200, { data, links: { next: link ?? '' } });
  });

test('cursors: await gives the first page, for await all items, over empty pages', async () => {
  const { url, seen } = await linked();
  const client = exampleAt(url);
  expect((await client.listKeys({ limit: 2 })).data).toHaveLength(2);
  expect(seen).toHaveLength(1);
  expect((await collect(client.listKeys({ limit: 2 }))).map(key => key.id)).toEqual(['a', 'b', 'c']);
  expect(seen.slice(1).map(each => each.url)).toEqual([
    '/keys?limit=2',
    '/keys?cursor=p%2B2%2F%3D',
    '/keys?cursor=p3',
  ]);
  expect((await collect(client.listKeys().pages())).map(page => page.data.length)).toEqual([2, 0, 1]);
});

test('toArray demands a limit and asks for no page too many', async () => {
  const { url, seen } = await linked();
  const client = exampleAt(url);
  expect(await client.listKeys().toArray({ limit: 2 })).toHaveLength(2);
  expect(seen).toHaveLength(1);
  expect(await client.listKeys().toArray({ limit: 99 })).toHaveLength(3);
  expect(await errorOf(client.listKeys().toArray({ limit: 0 }))).toMatchObject({ name: 'ConfigError' });
  expect(await errorOf(client.listKeys().toArray({} as never))).toMatchObject({ name: 'ConfigError' });
});

test.each([
  'http://evil.test/keys?cursor=x',
  '//evil.test/keys?cursor=x',
  'https://127.0.0.1/keys?cursor=x',
  'http://[bad',
])('a link to %s is not followed', async next => {
  const { url, seen } = await serve(response =>
    json(response, 200, { data: [{ id: 'a' }], links: { next } }),
  );
  expect(await errorOf(collect(exampleAt(url).listKeys()))).toMatchObject({ name: 'IncompleteListError' });
  expect(seen).toHaveLength(1);
});

test('behind a proxy a link to a documented server gives its cursor, and the proxy is asked', async () => {
  const { url, seen } = await serve((response, { url: path }) => {
    const next = path.includes('cursor') ? '' : 'https://api.example.test/v1/keys?cursor=x';
    json(response, 200, { data: [{ id: 'a' }], links: { next } });
  });
  expect(await collect(exampleAt(url).listKeys())).toHaveLength(2);
  expect(seen.map(each => each.url)).toEqual(['/keys', '/keys?cursor=x']);
});

test('a cursor of the caller goes without limit too', async () => {
  const { url, seen } = await linked();
  await exampleAt(url).listKeys({ cursor: 'p3', limit: 2 });
  await exampleAt(url).listKeys({ cursor: '', limit: 2 });
  expect(seen.map(each => each.url)).toEqual(['/keys?cursor=p3', '/keys?cursor=&limit=2']);
});

test.each(['?cursor=%zz', '/keys?cursor=%e0%a4%a'])('the link %s cannot be read', async next => {
  const { url } = await serve(response => json(response, 200, { data: [{ id: 'a' }], links: { next } }));
  const error = await errorOf(collect(exampleAt(url).listKeys()));
  expect(error).toMatchObject({ name: 'IncompleteListError', operation: 'listKeys' });
});

test('a cursor that is no link is taken as it is', async () => {
  const { url, seen } = await serve((response, { url: path }) =>
    json(response, 200, { data: [], ...(path === '/bare' && { next_cursor: 'http://x.test/?cursor=y' }) }),
  );
  expect(await exampleAt(url).listBare()).toEqual([]);
  expect(seen[1]?.url).toBe(`/bare?cursor=${encodeURIComponent('http://x.test/?cursor=y')}`);
});

test('a server that pages for ever, with nothing on its pages, is left', async () => {
  const { url, seen } = await serve((response, _, index) =>
    json(response, 200, { data: [], links: { next: `c${index}` } }),
  );
  const error = await errorOf(exampleAt(url).listKeys().toArray({ limit: 5 }));
  expect(error).toMatchObject({ name: 'IncompleteListError' });
  expect(seen).toHaveLength(101);
});

test('a cursor that comes twice is an error, not a circle', async () => {
  const { url, seen } = await serve(response =>
    json(response, 200, { data: [{ id: 'a' }], links: { next: 'same' } }),
  );
  expect(await errorOf(collect(exampleAt(url).listKeys()))).toMatchObject({
    name: 'IncompleteListError',
    operation: 'listKeys',
  });
  expect(seen).toHaveLength(2);
});

test("so is the caller's own cursor when it comes back", async () => {
  const { url, seen } = await serve(response =>
    json(response, 200, { data: [{ id: 'a' }], links: { next: 'same' } }),
  );
  expect(await errorOf(collect(exampleAt(url).listKeys({ cursor: 'same' })))).toMatchObject({
    name: 'IncompleteListError',
  });
  expect(seen).toHaveLength(1);
});

test('offsets: by what came, up to the total', async () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id }));
  const { url, seen } = await serve((response, seen) => {
    const offset = Number(new URL(seen.url, 'http://localhost').searchParams.get('offset') ?? 0);
    json(response, 200, { data: all.slice(offset, offset + 2), total_count: all.length });
  });
  expect((await collect(exampleAt(url).listByOffset({ limit: 2 }))).map(key => key.id).join('')).toBe(
    'abcde',
  );
  expect(seen.map(each => each.url)).toEqual([
    '/offset?limit=2',
    '/offset?offset=2&limit=2',
    '/offset?offset=4&limit=2',
  ]);
});

test('offsets: a total that counts less than the list shows ends nothing early', async () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id }));
  const { url } = await serve((response, seen) => {
    const offset = Number(new URL(seen.url, 'http://localhost').searchParams.get('offset') ?? 0);
    // It may count the keys that are valid, where the list has the others too.
    json(response, 200, { data: all.slice(offset, offset + 2), total_count: 1 });
  });
  expect(await collect(exampleAt(url).listByOffset())).toEqual(all);
});

test.each([1, undefined])(
  'offsets: a server that gives one page for ever is left; its total: %s',
  async total_count => {
    const { url, seen } = await serve(response =>
      json(response, 200, { data: [{ id: 'a' }, { id: 'b' }], total_count }),
    );
    expect(await errorOf(collect(exampleAt(url).listByOffset()))).toMatchObject({
      name: 'IncompleteListError',
    });
    expect(seen).toHaveLength(2);
  },
);

test('offsets: fewer than the total is an error', async () => {
  const { url } = await serve(response => json(response, 200, { data: [], total_count: 3 }));
  expect(await errorOf(collect(exampleAt(url).listByOffset()))).toMatchObject({
    name: 'IncompleteListError',
  });
});

const bare = (broken?: 'status' | 'circle' | 'shape') =>
  serve((response, { url }) => {
    const cursor = cursorOf(url);
    if (cursor && broken === 'status') json(response, 403, { message: 'no' });
    else if (cursor && broken === 'shape') json(response, 200, { data: 'x' });
    else if (cursor && broken !== 'circle')
      json(response, 200, { data: [{ id: 'b', key_prefix: 'p' }], has_more: false });
    else
      json(response, 200, { data: [{ id: 'a' }], next_cursor: '2026-01-02T03:04:05+02:00', has_more: true });
  });

test('a bare array that the server pages: await collects all of it', async () => {
  const { url, seen } = await bare();
  const client = exampleAt(url);
  expect(await client.listBare()).toEqual([{ id: 'a' }, { id: 'b', prefix: 'p' }]);
  expect(seen[1]?.url).toBe('/bare?cursor=2026-01-02T03%3A04%3A05%2B02%3A00');
  const list = client.listBare();
  expect((await list.withResponse()).data).toHaveLength(2);
  expect(await list).toHaveLength(2);
  expect(seen).toHaveLength(4);
  expect((await collect(client.listBare().pages())).map(page => page.length)).toEqual([1, 1]);
});

test.each(['status', 'circle', 'shape'] as const)(
  'and throws rather than give a short one: %s',
  async broken => {
    const { url } = await bare(broken);
    expect(await errorOf(exampleAt(url).listBare())).toMatchObject({
      name: 'IncompleteListError',
      operation: 'listBare',
    });
  },
);

test('a bare array as documented, and an unpaged list, are one page', async () => {
  const { url, seen } = await serve(response => json(response, 200, [{ id: 'a', key_prefix: 'p' }]));
  const client = exampleAt(url);
  expect(await client.listBare()).toEqual([{ id: 'a', prefix: 'p' }]);
  expect(await collect(client.listBare())).toHaveLength(1);
  expect(await collect(client.listPlain({ days: 3 }))).toHaveLength(1);
  expect(seen.map(each => each.url)).toEqual(['/bare', '/bare', '/plain?days=3']);
});

test.each<[keyof Example & ('listKeys' | 'listBare' | 'listPlain'), unknown]>([
  ['listKeys', {}],
  ['listKeys', { data: {} }],
  ['listKeys', []],
  ['listBare', { items: [] }],
  ['listPlain', { data: [] }],
])('%s: %j is no list', async (method, body) => {
  const { url } = await serve(response => json(response, 200, body as object));
  expect(await errorOf(exampleAt(url)[method]())).toMatchObject({ name: 'ParseError' });
});

/** Five items by offset, two a page; `remove` takes the first one away. */
const byOffset = async () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id }));
  const { url, seen } = await serve((response, request) => {
    if (request.method === 'DELETE') {
      all.shift();
      response.writeHead(204).end();
      return;
    }
    const offset = Number(new URL(request.url, 'http://localhost').searchParams.get('offset') ?? 0);
    json(response, 200, { data: all.slice(offset, offset + 2), total_count: all.length });
  });
  return { client: exampleAt(url), seen, remove: () => all.shift() };
};

test('revoking while walking by offset would skip keys: it throws', async () => {
  const { client } = await byOffset();
  const gone: string[] = [];
  const error = await errorOf(
    (async () => {
      for await (const { id } of client.listByOffset()) {
        await client.revokeKey({ id });
        gone.push(id);
      }
    })(),
  );
  expect(gone).toEqual(['a', 'b']);
  expect(error).toMatchObject({ name: 'IncompleteListError', operation: 'listByOffset' });
  expect(String(error)).toContain('toArray');
});

test('so does a list that somebody else changes meanwhile', async () => {
  const { client, remove } = await byOffset();
  const error = await errorOf(
    (async () => {
      for await (const { id } of client.listByOffset()) if (id === 'b') remove();
    })(),
  );
  expect(error).toMatchObject({ name: 'IncompleteListError' });
});

test('collecting first, then revoking, reaches all', async () => {
  const { client, seen } = await byOffset();
  const keys = await client.listByOffset().toArray({ limit: 100 });
  for (const { id } of keys) await client.revokeKey({ id });
  expect(seen.filter(({ method }) => method === 'DELETE')).toHaveLength(5);
});
