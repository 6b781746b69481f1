import { createClerk } from '@keyloom/clerk';
import type { Twin } from '@keyloom/mocks';
import { createTwin as clerkTwin } from '@keyloom/mocks/clerk';
import { createTwin as sensorBucketTwin } from '@keyloom/mocks/sensorbucket';
import { createTwin as straitTwin } from '@keyloom/mocks/strait';
import { createTwin as stratumTwin } from '@keyloom/mocks/stratum';
import { createTwin as whyLabsTwin } from '@keyloom/mocks/whylabs';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { createStratum, isHttpError, Secret } from '@keyloom/stratum';
import type { Stratum } from '@keyloom/types';
import { createWhyLabs } from '@keyloom/whylabs';

/** How a client reaches a twin: by a `fetch` handed over, or else by something that catches its requests. */
export type Reach = (twin: Twin) => { readonly fetch?: Twin['fetch'] };

/** One create and one list a system: what every consumer must be able to compile and run. */
export async function calls(reach: Reach = ({ fetch }) => ({ fetch })): Promise<string> {
  const tenant_id = '38400000-8cf0-11bd-b23e-10b96e4ef00d';
  const subject = 'user_2xhFjEI5X2qWRvtV13BzSj8H6Dk';
  const owner = { org_id: 'org-123', user_id: 'user-123' };
  const dangerouslyAllowBrowser = true;

  let twin: Twin = stratumTwin();
  const stratum = createStratum({ auth: twin.credential, ...reach(twin), dangerouslyAllowBrowser });
  const created: Stratum.ApiKeyCreated = await stratum.createApiKey({ tenant_id, name: 'ci' });
  const isSealed = created.key instanceof Secret && `${created.key}` === '[redacted]';
  const refused = await stratum.revokeApiKey({ id: tenant_id }).then(
    () => 0,
    (error: unknown) => (isHttpError(error) ? error.status : -1),
  );

  twin = sensorBucketTwin();
  const sensorBucket = createSensorBucket({
    auth: twin.credential,
    ...reach(twin),
    dangerouslyAllowBrowser,
  });
  await sensorBucket.createApiKey({
    name: 'reader',
    tenant_id: '9007199254740993',
    permissions: ['READ_DEVICES'],
  });
  const [reader] = await sensorBucket.listApiKeys().toArray({ limit: 10 });

  twin = clerkTwin();
  const clerk = createClerk({ auth: twin.credential, ...reach(twin), dangerouslyAllowBrowser });
  const { secret } = await clerk.createApiKey({ name: 'ci-robot', subject });
  const verified = await clerk.verifyApiKey({ secret });

  twin = straitTwin();
  const strait = createStrait({ auth: twin.credential, ...reach(twin), dangerouslyAllowBrowser });
  await strait.createApiKey({ project_id: 'proj_1', name: 'ci' });

  twin = whyLabsTwin();
  const whyLabs = createWhyLabs({ auth: twin.credential, ...reach(twin), dangerouslyAllowBrowser });
  await whyLabs.createApiKey(owner);

  return JSON.stringify({
    isSealed,
    refused,
    tenant: reader?.tenant_id,
    verified: verified.name,
    strait: (await strait.listApiKeys({ project_id: 'proj_1' })).length,
    whyLabs: (await whyLabs.listApiKeys(owner)).items.length,
  });
}
