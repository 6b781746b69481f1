// Compiled, not run: a consumer of SensorBucket, written by hand from contracts/sensorbucket.md, sections 3 to 5 and 8.
import type { HttpError } from '@keyloom/runtime';
import {
  type ApiError,
  type ApiKey,
  type ApiKeyCreated,
  type CreateApiKeyRequest,
  createSensorBucket,
  isHttpError,
  type ListApiKeys200Response,
  type RevokeApiKey200Response,
} from '@keyloom/sensorbucket';
import type { Secret, SensorBucket } from '@keyloom/types';
import { holds, type Same, type Show } from '../evidence/types/same.ts';
import type * as known from '../evidence/types/sensorbucket.ts';

// Models by their published names. What methods take and give is held in ../evidence/types/sensorbucket-client.ts.
holds<Same<Show<ApiKey>, Show<known.Key>>>();
holds<Same<Show<SensorBucket.ApiKey>, Show<known.Key>>>();
holds<Same<Show<ApiKeyCreated>, Show<known.Answers['createApiKey']>>>();
holds<Same<Show<SensorBucket.ApiKeyCreated>, Show<known.Answers['createApiKey']>>>();
holds<Same<Show<CreateApiKeyRequest>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<SensorBucket.CreateApiKeyRequest>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<ListApiKeys200Response>, Show<known.Page>>>();
holds<Same<Show<SensorBucket.ListApiKeys200Response>, Show<known.Page>>>();
holds<Same<Show<RevokeApiKey200Response>, Show<known.Answers['revokeApiKey']>>>();
holds<Same<Show<SensorBucket.RevokeApiKey200Response>, Show<known.Answers['revokeApiKey']>>>();
holds<Same<Show<ApiError>, Show<known.Failed>>>();
holds<Same<Show<SensorBucket.ApiError>, Show<known.Failed>>>();

const sensorBucket = createSensorBucket({ auth: 'browser-session' });
createSensorBucket({ auth: { bearer: () => 'fake' } });
createSensorBucket({ auth: { cookie: 'fake', cookieName: 'ory_kratos_session' } });

export async function consume(): Promise<void> {
  const { api_key } = await sensorBucket.createApiKey({
    name: 'a',
    tenant_id: '9223372036854775807',
    permissions: ['READ_DEVICES'],
    expiration_date: '2030-01-01T00:00:00Z',
  });
  const texts: (string | null | undefined)[] = [api_key.reveal()];
  for await (const { id, tenant_id, created } of sensorBucket.listApiKeys({ limit: 10 }))
    texts.push(id, tenant_id, created);
  const { links, page_size, total_count, data } = await sensorBucket.listApiKeys({
    tenant_id: '19',
    cursor: 'c',
  });
  texts.push(links.next, links.previous, data[0]?.name);
  const { message } = await sensorBucket.revokeApiKey({ api_key_id: '1' });
  const key = await sensorBucket.getApiKey({ api_key_id: '1' });
  const counts: number[] = [page_size, total_count];
  // @ts-expect-error `created` may be missing
  const created: string = key.created;
  // @ts-expect-error an id is no number: digits would be lost
  counts.push(key.id);
  // @ts-expect-error no id at create (4)
  texts.push((await sensorBucket.createApiKey({ name: 'a', tenant_id: '1' })).id);
  // @ts-expect-error a secret is no text
  texts.push(api_key);
  void [message, created];
}

// @ts-expect-error the tenant is required
sensorBucket.createApiKey({ name: 'a' });
// @ts-expect-error the name is required
sensorBucket.createApiKey({ tenant_id: '19' });
// @ts-expect-error a number would lose digits
sensorBucket.createApiKey({ name: 'a', tenant_id: 19 });
// @ts-expect-error left out is never; null is not documented (4)
sensorBucket.createApiKey({ name: 'a', tenant_id: '19', expiration_date: null });
// @ts-expect-error a date-time, no epoch
sensorBucket.createApiKey({ name: 'a', tenant_id: '19', expiration_date: 1_577_836_800_000 });
// @ts-expect-error a list
sensorBucket.createApiKey({ name: 'a', tenant_id: '19', permissions: 'READ_DEVICES' });
// @ts-expect-error no such field
sensorBucket.createApiKey({ name: 'a', tenant_id: '19', scopes: [] });
// @ts-expect-error the input is required, although the document calls the body optional
sensorBucket.createApiKey();
// @ts-expect-error a number would lose digits
sensorBucket.getApiKey({ api_key_id: 2_593_154_802 });
// @ts-expect-error the id is required
sensorBucket.revokeApiKey();
// @ts-expect-error a limit is a number
sensorBucket.listApiKeys({ limit: '10' });
declare const secret: Secret;
// @ts-expect-error a secret has no place in a URL
sensorBucket.getApiKey({ api_key_id: secret });
// @ts-expect-error there is no rotation (7)
sensorBucket.rotateApiKey({ api_key_id: '1' });
// @ts-expect-error there is no header of that kind
createSensorBucket({ auth: { apiKey: 'fake' } });

export function narrow(error: unknown): void {
  if (isHttpError(error, 'getApiKey')) {
    if (error.status === 404) holds<Same<typeof error.body, ApiError>>();
    if (error.status === 401) holds<Same<typeof error.body, unknown>>();
    if (error.status === 429) holds<Same<typeof error.body, unknown>>();
    // @ts-expect-error no success is an error
    if (error.status === 200) return;
  }
  if (isHttpError(error)) holds<Same<typeof error, HttpError>>();
  // @ts-expect-error no such operation
  isHttpError(error, 'rotateApiKey');
}
