import { createClock } from '@keyloom/mocks';
import { describe, expect, test } from 'vitest';
import { start, systems } from '../twin-engine/systems.ts';
import { start as startSensorBucket } from './served/sensorbucket.ts';

const dialects = ['documented', 'served'] as const;
const texts = systems.filter(({ name }) => name !== 'Clerk').map(({ name }) => [name] as const);

describe.each(dialects)('%s', dialect => {
  test('an end with an offset that lies in the year 10000 is shown, and the list still answers', async () => {
    const { twin, call } = start('SensorBucket', { dialect });
    const body = {
      name: 'far',
      tenant_id: 19,
      permissions: ['READ_DEVICES'],
      expiration_date: '9999-12-31T23:59:59-05:00',
    };
    const created = await call({ operation: '', method: 'POST', path: '/api-keys', body });
    expect(created.status).toBe(201);
    const { body: list } = await call({ operation: '', method: 'GET', path: '/api-keys' });
    expect(list.data[0].expiration_date).toMatch(/^9999-12-31T23:59:59(\.999)?Z$/);
    expect(twin.snapshot().keys).toHaveLength(1);
  });

  test.for(texts)(
    '%s shows times beyond four digits as the last and the first that have them',
    async ([name]) => {
      const { system, twin, call } = start(name, { dialect });
      twin.given.key({
        owner: system.owner,
        expiresAt: new Date(8.64e15),
        createdAt: new Date(-8.64e15),
        name: 'far',
      });
      const { status, text } = await call(system.list());
      expect(status).toBe(200);
      expect(text).toContain('0000-01-01T00:00:00');
      expect(text).not.toMatch(/[+-]\d{6}-/);
    },
  );

  test('Clerk makes no key that ends beyond all time, and restores what it saves', async () => {
    const { system, twin, call } = start('Clerk', { dialect });
    const create = (seconds: number) =>
      call({
        ...system.create(`for ${seconds}`),
        body: { ...Object(system.create(`key-${seconds}`).body), seconds_until_expiration: seconds },
      });
    for (const seconds of [1e308, 1e300, 8.64e12]) {
      const { status, body } = await create(seconds);
      expect([status, body.errors[0].long_message]).toEqual([
        400,
        expect.stringContaining("'body.seconds_until_expiration'"),
      ]);
    }
    expect((await create(1e9)).body.expiration).toBeGreaterThan(1e12);
    twin.restore(JSON.parse(JSON.stringify(twin.snapshot())));
  });
});

test('a clock stays within the days that a date can hold', () => {
  const clock = createClock(0);
  for (const move of [
    () => clock.advance({ days: 1e9 }),
    () => clock.advance({ days: -1e9 }),
    () => clock.tick(1e16),
    () => clock.freeze(9e15),
    () => createClock(9e15),
  ])
    expect(move).toThrow(/a clock stands|A clock/);
  expect(clock.now()).toBe(0);
  clock.advance({ days: 1e8 });
  expect(new Date(clock.now()).getTime()).toBe(8.64e15);
  const { twin } = startSensorBucket();
  expect(() => twin.skew(1e16)).toThrow(/skew/);
});
