import { createClock, type TwinSnapshot } from '@keyloom/mocks';
import { describe, expect, test } from 'vitest';
import { now, send, start, systems } from './systems.ts';

test('200 twins at once see only their own keys', async () => {
  const scopes = Array.from({ length: 200 }, (_, index) => {
    const name = systems[index % systems.length]?.name ?? '';
    return { index, ...start(name, { seed: index % 3 }) };
  });
  await Promise.all(
    scopes.map(async ({ index, system, call, twin }) => {
      for (let count = 0; count <= index % 4; count++) await call(system.create(`key-${index}-${count}`));
      if (index % 7 === 0) twin.faults.next(system.list().operation, 503);
    }),
  );
  await Promise.all(
    scopes.map(async ({ index, system, call, twin }) => {
      const first = await call(system.list());
      const { status, text } = index % 7 === 0 ? await call(system.list()) : first;
      expect([first.status === 503, status]).toEqual([index % 7 === 0, 200]);
      const seen = new Set([...text.matchAll(/"(key-\d+-\d+)"/g)].map(([, name]) => name));
      expect([...seen].sort()).toEqual(
        Array.from({ length: (index % 4) + 1 }, (_, count) => `key-${index}-${count}`),
      );
      expect(twin.journal.entries).toHaveLength((index % 4) + 2 + (index % 7 === 0 ? 1 : 0));
    }),
  );
});

test.for(systems.map(system => [system.name] as const))(
  '%s: the same seed makes the same bytes',
  async ([name]) => {
    const conversation = async (seed: number) => {
      const { system, twin, call } = start(name, { seed });
      twin.given.key({ owner: system.owner });
      const answers = [
        await call(system.create('one')),
        await call(system.list()),
        await call(system.revoke('nothing')),
      ];
      return answers.map(({ status, text, headers }) => [status, text, ...headers]);
    };
    expect(await conversation(5)).toEqual(await conversation(5));
    expect(await conversation(6)).not.toEqual(await conversation(5));
  },
);

describe.for(systems.map(system => [system.name] as const))('%s: a snapshot', ([name]) => {
  test('is plain JSON, and restored it goes on where it was', async () => {
    const { system, twin, call } = start(name, { seed: 9 });
    const session = twin.given.credential();
    const made = await call(system.create('kept'));
    const secret = system.secretOf(made.body);
    twin.given.key({ owner: system.owner, revoked: true });
    const listed = await call(system.list());
    const snapshot: TwinSnapshot = JSON.parse(JSON.stringify(twin.snapshot()));
    expect(snapshot.keys.map(key => key.secret)).toContain(secret);
    const next = await call(system.create('next'));

    const other = start(name);
    other.twin.restore(snapshot);
    expect((await other.call(system.list())).text).toBe(listed.text);
    expect((await other.call(system.create('next'))).text).toBe(next.text);
    const signedIn = await send(
      { ...system, headers: () => system.headers({ ...twin, credential: session }) },
      other.twin,
      system.list(),
    );
    expect(signedIn.status).toBe(200);
    other.twin.reset();
    expect(other.twin.snapshot()).toMatchObject({ keys: [], credentials: [], sequence: 0, seed: 1 });
  });
});

test('an integer beyond the safe range survives a snapshot', async () => {
  const { twin, call } = start('SensorBucket');
  const body = '{"name":"big","tenant_id":9007199254740993,"permissions":["READ_API_KEYS"]}';
  const created = await twin.fetch(`${twin.baseUrl}/api-keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${twin.credential}`, 'content-type': 'application/json' },
    body,
  });
  expect(created.status).toBe(201);
  twin.restore(JSON.parse(JSON.stringify(twin.snapshot())));
  const { text } = await call({ operation: '', method: 'GET', path: '/api-keys?tenant_id=9007199254740993' });
  expect(text).toContain('9007199254740993');
});

describe('a snapshot that is none is refused, and nothing changes', () => {
  const { twin } = start('Clerk');
  twin.given.keys(2);
  const good = twin.snapshot();
  const withKey = (change: object) => ({ ...good, keys: [{ ...good.keys[0], ...change }] });
  const deep = JSON.parse(`${'{"a":'.repeat(140)}1${'}'.repeat(140)}`);

  test.for<[unknown, RegExp]>([
    [null, /snapshot must be an object/],
    [[], /snapshot must be an object/],
    ['{}', /snapshot must be an object/],
    [{}, /version is undefined/],
    [{ ...good, version: 2 }, /version is 2/],
    [{ ...good, system: 'Strait' }, /is of "Strait"; this twin is Clerk/],
    [{ ...good, seed: '1' }, /seed must be a number/],
    [{ ...good, sequence: -1 }, /sequence must be a whole number/],
    [{ ...good, keys: {} }, /keys must be a list/],
    [{ ...good, keys: [null] }, /keys\[0\] must be an object/],
    [{ ...good, keys: new Array(1_000_001).fill(0) }, /keys has 1000001 entries/],
    [withKey({ id: '' }), /keys\[0\].id must be a text/],
    [withKey({ secret: 7 }), /keys\[0\].secret must be a text of 1 to 512 characters\.$/],
    [withKey({ sequence: 99 }), /keys\[0\].sequence must be at most/],
    [withKey({ createdAt: 'now' }), /keys\[0\].createdAt must be a time/],
    [withKey({ expiresAt: 9e15 }), /keys\[0\].expiresAt must be a time/],
    [withKey({ fields: 1 }), /keys\[0\].fields must be an object/],
    [withKey({ fields: { name: { a: 1 } } }), /keys\[0\].fields.name must be of type string/],
    [withKey({ fields: { scopes: ['a', 1] } }), /keys\[0\].fields.scopes must be of type array/],
    [withKey({ fields: { claims: deep } }), /nested more than/],
    [withKey({ fields: { description: 'x'.repeat(1_100_000) } }), /longer than/],
    [{ ...good, keys: [good.keys[0], good.keys[0]] }, /keys\[1\].id is the same/],
    [{ ...good, credentials: [{ kind: 'basic', value: 'x' }] }, /credentials\[0\].kind/],
  ])('%#: %o', ([given, message]) => {
    expect(() => twin.restore(given as TwinSnapshot)).toThrow(message);
    expect(twin.snapshot()).toEqual(good);
  });
});

test('reset forgets everything but the time', async () => {
  const { system, twin, clock, call } = start('WhyLabs');
  clock.advance({ days: 3 });
  twin.given.keys(5, { owner: system.owner });
  twin.faults.always('listApiKeys', 503);
  twin.lag({ list: { days: 1 } });
  twin.skew(5_000);
  twin.quota(1);
  twin.rateLimit({ limit: 1, windowSeconds: 1 });
  await call(system.list());
  await call({ operation: '', method: 'GET', path: '/v0/organizations/org-1/api-keyz' });
  twin.reset();
  expect([twin.journal.entries, twin.unhandled, twin.snapshot().keys]).toEqual([[], [], []]);
  expect(twin.clock.now()).toBe(now + 3 * 86_400_000);
  for (let count = 0; count < 3; count++)
    expect((await call(system.create(`key-${count}`))).status).toBe(200);
  const listed = await call(system.list());
  expect(listed.body.items).toHaveLength(3);
  expect(listed.headers.get('date')).toBe(new Date(now + 3 * 86_400_000).toUTCString());
});

test('a clock is shared by whoever is given it, stands still and ticks', () => {
  const clock = createClock(now);
  clock.tick();
  clock.tick(9);
  expect(clock.now()).toBe(now + 10);
  clock.run();
  clock.run();
  expect(clock.now()).toBeGreaterThanOrEqual(now + 10);
  expect(clock.now()).toBeLessThan(now + 10_000);
  clock.freeze();
  const stopped = clock.now();
  clock.tick();
  expect(clock.now()).toBe(stopped + 1);
  expect(() => clock.advance({ days: Number.NaN })).toThrow(/finite/);
  expect(() => clock.freeze(new Date('never'))).toThrow(/clock/);
});
