import { createClock, createWorld, defineTwin, type World } from '@keyloom/mocks';
import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { type Door, now, send, systems } from './systems.ts';

const twinOf = (world: World, name: string) => {
  const twin = world.twins.find(({ system }) => system === name);
  if (twin === undefined) throw new Error(`no ${name}`);
  return twin;
};

/** Creates and lists a key in each system; gives the answers of all. */
async function converse(world: World, urls: Readonly<Record<string, string>>, fetch: Door) {
  const answers = [];
  for (const system of systems) {
    const twin = twinOf(world, system.name);
    const url = urls[system.name] ?? twin.baseUrl;
    const created = await send(system, twin, system.create('world'), { fetch, url });
    const listed = await send(system, twin, system.list(), { fetch, url });
    answers.push([system.name, created.status, created.body, listed.status, listed.body]);
  }
  return answers;
}

const start = () => createWorld({ seed: 4, clock: createClock(now) });

describe('all five systems', () => {
  test('answer alike as fetch, through msw, and on one port by path or by prefix', async () => {
    const plain = start();
    const expected = await converse(plain, {}, plain.fetch);
    expect(expected.map(([, created, , listed]) => [created, listed])).toEqual([
      [201, 200],
      [201, 200],
      [200, 200],
      [201, 200],
      [200, 200],
    ]);

    const mocked = start();
    const server = setupServer(...mocked.handlers);
    server.listen({ onUnhandledFrame: 'error' });
    try {
      expect(await converse(mocked, {}, (input, init) => fetch(input, init))).toEqual(expected);
    } finally {
      server.close();
    }

    for (const prefix of [false, true]) {
      const world = start();
      const { twins, close } = await world.serve({ prefix });
      try {
        const urls = Object.fromEntries(twins.map(({ twin, url }) => [twin.system, url]));
        expect(await converse(world, urls, (input, init) => fetch(input, init))).toEqual(expected);
      } finally {
        await close();
      }
    }
  });

  test('share one clock, and are reset, saved and restored together', async () => {
    const world = start();
    world.clock.advance({ days: 1 });
    for (const twin of world.twins) {
      expect(twin.clock.now()).toBe(now + 86_400_000);
      twin.given.key();
    }
    const snapshot = JSON.parse(JSON.stringify(world.snapshot()));
    world.reset();
    expect(world.twins.map(twin => twin.snapshot().keys.length)).toEqual([0, 0, 0, 0, 0]);
    world.restore(snapshot);
    expect(world.twins.map(twin => twin.snapshot().keys.length)).toEqual([1, 1, 1, 1, 1]);
    expect(() => world.restore({ ...snapshot, WhyLabs: { ...snapshot.WhyLabs, version: 3 } })).toThrow(
      /version is 3/,
    );
    expect(() => world.restore({ Nobody: snapshot.Clerk })).toThrow(/Nobody/);
    expect(world.snapshot()).toEqual(snapshot);
  });

  test('a path that no system has is answered with what is served, and kept with the nearest', async () => {
    const world = createWorld({ systems: ['clerk', 'strait'] });
    const response = await world.fetch('http://localhost/nowhere');
    expect([response.status, await response.text()]).toEqual([
      404,
      'No system is at /nowhere. Served are Clerk at /v1, Strait at /.\n',
    ]);
    expect(world.twins).toEqual([world.clerk, world.strait]);
    expect([world.clerk.unhandled, world.strait.unhandled].flat()).toMatchObject([
      { method: 'GET', url: 'http://localhost/nowhere', why: expect.stringContaining('nowhere') },
    ]);
  });

  test('a path that is close to a system’s is kept there, and answered with what was probably meant', async () => {
    const world = start();
    const why = 'The path has api_keyz where getApiKeys, /v1/api_keys, has api_keys.';
    const response = await world.fetch('http://localhost/v1/api_keyz?subject=user_1');
    expect([response.status, await response.text()]).toEqual([
      404,
      `No system is at /v1/api_keyz. Nearest is getApiKeys of Clerk. ${why}\n`,
    ]);
    expect(world.clerk.unhandled).toEqual([
      {
        method: 'GET',
        url: 'http://localhost/v1/api_keyz?subject=user_1',
        nearest: { operation: 'getApiKeys', method: 'GET', path: '/api_keys' },
        why,
      },
    ]);
    const others = world.twins.filter(twin => twin !== world.clerk);
    expect(others.flatMap(({ unhandled }) => unhandled)).toEqual([]);
  });
});

test('links of a list lead back through the prefix that the request came by', async () => {
  const world = start();
  world.sensorbucket.given.keys(3);
  const { twins, close } = await world.serve({ prefix: true });
  try {
    const url = twins.find(({ twin }) => twin.system === 'SensorBucket')?.url ?? '';
    const headers = { authorization: `Bearer ${world.sensorbucket.credential}` };
    const page = async (at: string) => (await fetch(at, { headers })).json();
    const { data, links } = await page(`${url}/api-keys?limit=2`);
    expect(links.next.startsWith(`${url}/api-keys?`)).toBe(true);
    expect([data.length, (await page(links.next)).data.length]).toEqual([2, 1]);
  } finally {
    await close();
  }
});

test('defineTwin refuses rules without a credential', () => {
  const document = {
    system: 'Own',
    servers: ['http://localhost'],
    security: [{ kind: 'bearer' }],
    operations: {},
  } as const;
  const rules = { credentials: {}, newKey: () => ({ id: '1', secret: '2' }) };
  expect(() => defineTwin({ document, validators: {}, rules })).toThrow(/Own need at least one credential/);
});
