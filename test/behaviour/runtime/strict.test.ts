import { inspect } from 'node:util';
import { createClerk } from '@keyloom/clerk';
import { strict as clerk, documentedOnly as clerkDocumented, reportOnly } from '@keyloom/clerk/strict';
import type { DriftEvent } from '@keyloom/runtime';
import { SchemaError, TimeUnitError } from '@keyloom/runtime/strict';
import {
  strict as sensorBucket,
  documentedOnly as sensorBucketDocumented,
} from '@keyloom/sensorbucket/strict';
import { strict as strait, documentedOnly as straitDocumented } from '@keyloom/strait/strict';
import { strict as stratum, documentedOnly as stratumDocumented } from '@keyloom/stratum/strict';
import { strict as whyLabs, documentedOnly as whyLabsDocumented } from '@keyloom/whylabs/strict';
import { describe, expect, test } from 'vitest';
import { errorOf } from './example.ts';
import { json, serve } from './server.ts';
import { systems } from './systems.ts';

const checks = {
  Stratum: [stratum, stratumDocumented],
  SensorBucket: [sensorBucket, sensorBucketDocumented],
  Clerk: [clerk, clerkDocumented],
  Strait: [strait, straitDocumented],
  WhyLabs: [whyLabs, whyLabsDocumented],
} as const;

describe.each(Object.keys(systems) as (keyof typeof systems)[])('%s', name => {
  const [either, documented] = checks[name];

  test.each(['documented', 'served'] as const)('all that the %s twin answers passes', async dialect => {
    for (const { call } of systems[name]({ dialect, config: { strict: either } })) await call();
  });

  test('only the published shape passes documentedOnly', async () => {
    for (const { call } of systems[name]({ config: { strict: documented } })) await call();
    const errors: unknown[] = [];
    for (const { call } of systems[name]({ dialect: 'served', config: { strict: documented } })) {
      await Promise.resolve(call()).catch(error => errors.push(error));
    }
    if (name !== 'WhyLabs') expect(errors.some(error => error instanceof SchemaError)).toBe(true);
  });
});

const key = {
  object: 'api_key',
  id: `ak_${'0'.repeat(32)}`,
  type: 'api_key',
  subject: `user_${'Fake'.repeat(6)}Fak`,
  name: 'ci',
  description: null,
  claims: null,
  scopes: [],
  revoked: false,
  revocation_reason: null,
  expired: false,
  expiration: null,
  created_by: null,
  last_used_at: null,
  created_at: 1_716_883_200_000,
  updated_at: 1_716_883_200_000,
};

const reading = async (body: object, status = 200) => {
  const { url } = await serve(response => json(response, status, body));
  const client = createClerk({ auth: 'fake', baseUrl: url, strict: clerk });
  return {
    get: () => client.getApiKey({ api_key_id: key.id }),
    create: () => client.createApiKey({ name: 'ci', subject: key.subject }),
  };
};

test('times in seconds where milliseconds are documented', async () => {
  await (await reading(key)).get();
  const error = await errorOf((await reading({ ...key, created_at: 1_716_883_200 })).get());
  expect(error).toBeInstanceOf(TimeUnitError);
  expect(error).toMatchObject({
    name: 'TimeUnitError',
    operation: 'getApiKey',
    problems: ['/created_at looks like seconds'],
  });
});

test.each([
  ['an unknown field', { ...key, surprise: 1 }, 'surprise'],
  ['another type', { ...key, revoked: 'no' }, '/revoked'],
  ['a missing field', { ...key, name: undefined }, 'name'],
])('%s', async (_, body, place) => {
  const error = await errorOf((await reading(body)).get());
  expect(error).toMatchObject({ name: 'SchemaError' });
  expect(String(error)).toContain(place);
});

test('reportOnly tells of all of them, and throws nothing', async () => {
  const bodies = [{ ...key, created_at: 1_716_883_200 }, { ...key, revoked: 'no', surprise: 1 }, key];
  const told: DriftEvent[] = [];
  for (const body of bodies) {
    const { url } = await serve(response => json(response, 200, body));
    const drift = (event: DriftEvent) => void told.push(event);
    const client = createClerk({ auth: 'fake', baseUrl: url, strict: reportOnly, drift });
    expect(await client.getApiKey({ api_key_id: key.id })).toEqual(body);
  }
  expect(told.map(({ operation, kind, detail }) => `${operation} ${kind} ${detail}`)).toEqual([
    'getApiKey unit /created_at looks like seconds',
    expect.stringMatching(/^getApiKey schema .*surprise/),
    expect.stringMatching(/^getApiKey schema \/revoked /),
  ]);
});

test('without the option all of them pass', async () => {
  const { url } = await serve(response =>
    json(response, 200, { ...key, surprise: 1, revoked: 'no', subject: 'new_1' }),
  );
  expect(await createClerk({ auth: 'fake', baseUrl: url }).getApiKey({ api_key_id: key.id })).toMatchObject({
    surprise: 1,
  });
});

test('a secret is not lost: the error has the answer, sealed', async () => {
  const error = await errorOf((await reading({ ...key, secret: 'fake-canary', surprise: 1 })).create());
  if (!(error instanceof SchemaError)) throw error;
  expect(error.data).toMatchObject({ id: key.id });
  expect((error.data as { secret: { reveal(): string } }).secret.reveal()).toBe('fake-canary');
  expect(JSON.stringify(error) + String(error) + error.stack).not.toContain('fake-canary');
  expect(Object.keys(error)).not.toContain('data');
});

test('a check that throws hides neither that a key was made, nor why nobody knows more', async () => {
  const { url } = await serve(response => json(response, 200, { ...key, secret: 'fake-canary' }));
  const strict = (): never => {
    throw new Error('fake-canary is odd');
  };
  const client = createClerk({ auth: 'fake', baseUrl: url, strict });
  const created = await errorOf(client.createApiKey({ name: 'ci', subject: key.subject }));
  expect(created).toMatchObject({ name: 'UnknownOutcomeError', committed: 'yes', lookFor: { name: 'ci' } });
  expect(await errorOf(client.getApiKey({ api_key_id: key.id }))).toMatchObject({ name: 'ParseError' });
  expect(inspect(created)).toContain('the strict check threw');
  expect(inspect(created)).not.toContain('fake-canary');
});
