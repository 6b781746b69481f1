import { createClerk } from '@keyloom/clerk';
import type { Dialect } from '@keyloom/mocks';
import { createTwin as clerkTwin } from '@keyloom/mocks/clerk';
import { createTwin as sensorBucketTwin } from '@keyloom/mocks/sensorbucket';
import { createTwin as straitTwin } from '@keyloom/mocks/strait';
import { createTwin as stratumTwin } from '@keyloom/mocks/stratum';
import { createTwin as whyLabsTwin } from '@keyloom/mocks/whylabs';
import type { Fetch, FetchInit, Hooks, StrictCheck } from '@keyloom/runtime';
import { type ClientConfig, isSecret } from '@keyloom/runtime';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { createStratum } from '@keyloom/stratum';
import type { Secret } from '@keyloom/types';
import { createWhyLabs } from '@keyloom/whylabs';

/** Options that all systems' clients share. */
export type Shared = Pick<
  ClientConfig,
  'drift' | 'hooks' | 'debug' | 'retry' | 'timeoutMs' | 'totalTimeoutMs' | 'dangerouslyAllowBrowser'
> & { strict?: StrictCheck | undefined; hooks?: Hooks | undefined };

/** A twin's `fetch`, as clients call it. */
export type TwinFetch = (url: string, init: FetchInit) => Promise<Response>;

/** Which twin answers, and what is laid around its `fetch`. */
export interface World {
  readonly dialect?: Dialect;
  readonly config?: Shared;
  readonly around?: (fetch: TwinFetch) => Fetch;
}

/** One operation of a walk that uses all of a system's. */
export interface Step {
  readonly operation: string;
  readonly call: () => PromiseLike<unknown>;
}

const tenant = '38400000-8cf0-41bd-b23e-10b96e4ef00d';
const subject = `user_${'Fake'.repeat(6)}Fak`;
const same = (fetch: Fetch): Fetch => fetch;

const setUp = <Twin extends { baseUrl: string; credential: string; fetch: TwinFetch }>(
  twin: Twin,
  { config, around = same }: World,
) => ({ auth: twin.credential, baseUrl: twin.baseUrl, fetch: around(twin.fetch), ...config });

const stratum = (world: World): Step[] => {
  const client = createStratum(
    setUp(stratumTwin({ seed: 1, dialect: world.dialect ?? 'documented' }), world),
  );
  let id = tenant;
  return [
    {
      operation: 'createApiKey',
      call: async () => ({ id } = await client.createApiKey({ tenant_id: tenant, name: 'a' })),
    },
    { operation: 'listApiKeys', call: () => client.listApiKeys() },
    { operation: 'listDormantApiKeys', call: () => client.listDormantApiKeys({ days: 30 }) },
    { operation: 'rotateApiKey', call: async () => ({ id } = await client.rotateApiKey({ id })) },
    { operation: 'revokeApiKey', call: () => client.revokeApiKey({ id }) },
  ];
};

const sensorBucket = (world: World): Step[] => {
  const client = createSensorBucket(
    setUp(sensorBucketTwin({ seed: 1, dialect: world.dialect ?? 'documented' }), world),
  );
  let id = '1';
  return [
    {
      operation: 'createApiKey',
      call: async () => {
        const created = await client.createApiKey({
          name: 'a',
          tenant_id: '19',
          permissions: ['READ_DEVICES'],
        });
        id = atob(created.api_key.reveal()).split(':')[0] ?? '';
        return created;
      },
    },
    { operation: 'listApiKeys', call: () => client.listApiKeys() },
    { operation: 'getApiKey', call: () => client.getApiKey({ api_key_id: id }) },
    { operation: 'revokeApiKey', call: () => client.revokeApiKey({ api_key_id: id }) },
  ];
};

const clerk = (world: World): Step[] => {
  const client = createClerk(setUp(clerkTwin({ seed: 1, dialect: world.dialect ?? 'documented' }), world));
  let id = `ak_${'0'.repeat(32)}`;
  let secret: string | Secret = 'ak_fake';
  return [
    {
      operation: 'createApiKey',
      call: async () =>
        ({ id, secret } = await client.createApiKey({
          name: 'key',
          subject,
          seconds_until_expiration: 3600,
        })),
    },
    { operation: 'getApiKeys', call: () => client.getApiKeys({ subject }) },
    { operation: 'getApiKey', call: () => client.getApiKey({ api_key_id: id }) },
    { operation: 'getApiKeySecret', call: () => client.getApiKeySecret({ api_key_id: id }) },
    { operation: 'verifyApiKey', call: () => client.verifyApiKey({ secret }) },
    { operation: 'updateApiKey', call: () => client.updateApiKey({ api_key_id: id, description: 'b' }) },
    { operation: 'revokeApiKey', call: () => client.revokeApiKey({ api_key_id: id }) },
    { operation: 'deleteApiKey', call: () => client.deleteApiKey({ api_key_id: id }) },
  ];
};

const strait = (world: World): Step[] => {
  const client = createStrait(setUp(straitTwin({ seed: 1, dialect: world.dialect ?? 'documented' }), world));
  let id: string | undefined = 'unknown';
  return [
    {
      operation: 'createApiKey',
      call: async () =>
        ({ id } = await client.createApiKey({
          project_id: 'proj_1',
          name: 'a',
          scopes: ['jobs:read'],
          expires_in_days: 30,
        })),
    },
    { operation: 'listApiKeys', call: () => client.listApiKeys({ project_id: 'proj_1' }) },
    {
      operation: 'rotateApiKey',
      call: () => client.rotateApiKey({ keyID: id ?? '', grace_period_minutes: 5 }),
    },
    { operation: 'revokeApiKey', call: () => client.revokeApiKey({ keyID: id ?? '' }) },
  ];
};

const whyLabs = (world: World): Step[] => {
  const client = createWhyLabs(
    setUp(whyLabsTwin({ seed: 1, dialect: world.dialect ?? 'documented' }), world),
  );
  const owner = { org_id: 'org-123', user_id: 'user-123' };
  let keyId = 'FakeFakeFa';
  return [
    {
      operation: 'createApiKey',
      call: async () => ({ keyId } = await client.createApiKey({ ...owner, alias: 'a', scopes: [':user'] })),
    },
    { operation: 'listApiKeys', call: () => client.listApiKeys(owner) },
    { operation: 'getApiKey', call: () => client.getApiKey({ org_id: 'org-123', key_id: keyId }) },
    { operation: 'revokeApiKey', call: () => client.revokeApiKey({ ...owner, key_id: keyId }) },
  ];
};

/** Each system's operations, all 25, in an order in which they work. */
export const systems = {
  Stratum: stratum,
  SensorBucket: sensorBucket,
  Clerk: clerk,
  Strait: strait,
  WhyLabs: whyLabs,
};

/** The texts of all secrets within a value. */
export const secretsIn = (value: unknown): string[] => {
  if (isSecret(value)) return [value.reveal()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretsIn) : [];
};
