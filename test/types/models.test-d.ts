// Compiled, not run: what both generators must have made of secrets, 64-bit ids and absent fields.
import type { ApiKeyCreated as SensorBucketCreated, ApiKey as SensorBucketKey } from '@keyloom/sensorbucket';
import { createSensorBucket, isHttpError } from '@keyloom/sensorbucket';
import type { ApiKeyCreated as StratumCreated, ApiKey as StratumKey } from '@keyloom/stratum';
import { createStratum } from '@keyloom/stratum';
import type { Clerk, Secret, SensorBucket, Stratum, WhyLabs } from '@keyloom/types';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];
const holds = <T extends true>(): T | undefined => undefined;

holds<Same<StratumCreated['key'], Secret>>();
holds<Same<Stratum.ApiKeyCreated['key'], Secret>>();
holds<Same<SensorBucketCreated['api_key'], Secret>>();
holds<Same<SensorBucket.ApiKeyCreated['api_key'], Secret>>();
holds<Same<SensorBucketKey['id'], string>>();
holds<Same<SensorBucket.ApiKey['id'], string>>();
holds<Same<SensorBucket.ApiKey['tenant_id'], string>>();
holds<Same<WhyLabs.UserApiKey['key'], Secret | null | undefined>>();
holds<Same<Clerk.VerifyApiKeyInput['secret'], string | Secret>>();
// The real server leaves it out although it is documented as required.
holds<Same<StratumKey['prefix'], string | undefined>>();
holds<Same<Stratum.ApiKey['prefix'], string | undefined>>();

const stratum = createStratum({ auth: 'fake' });
const created = await stratum.createApiKey({ tenant_id: 'a' });
// @ts-expect-error a secret is no text
const text: string = created.key;
// @ts-expect-error the tenant is required
stratum.createApiKey({ name: 'ci' });
// @ts-expect-error a field that does not exist
stratum.createApiKey({ tenant_id: 'a', nmae: 'ci' });
// @ts-expect-error Stratum has no such operation
stratum.getApiKey({ id: 'a' });
// @ts-expect-error Stratum has no cookie
createStratum({ auth: { cookie: 'fake' } });
// @ts-expect-error an option that does not exist
createStratum({ auth: 'fake', timeout: 5 });

const sensorBucket = createSensorBucket({ auth: 'browser-session' });
for await (const key of sensorBucket.listApiKeys({ tenant_id: '19' })) holds<Same<typeof key.id, string>>();
// @ts-expect-error an id is text: a number would lose digits
sensorBucket.getApiKey({ api_key_id: 2_593_154_802 });
// @ts-expect-error all pages at once need a limit
sensorBucket.listApiKeys().toArray();

export function status(error: unknown): number | string {
  if (isHttpError(error, 'createApiKey')) return error.status;
  return text;
}
