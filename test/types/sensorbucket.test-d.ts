// Compiled, not run: a consumer of SensorBucket, written by hand from contracts/sensorbucket.md, sections 3 to 5 and 8.
import type { Call, CallOptions, HttpError, Pages } from '@keyloom/runtime';
import {
  type ApiError,
  type ApiKey,
  type ApiKeyCreated,
  type CreateApiKeyRequest,
  createSensorBucket,
  type ErrorBodies,
  isHttpError,
  type ListApiKeys200Response,
  type RevokeApiKey200Response,
  type SensorBucketClient,
} from '@keyloom/sensorbucket';
import type { Secret, SensorBucket } from '@keyloom/types';

// Identity, not assignability: a missing or a looser field is another type.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];
const holds = <T extends true>(): T | undefined => undefined;

// Section 4. Ids have 64 bits, so they are texts (6); get leaves two fields out (8, S1); null is never (S4).
interface Key {
  id: string;
  name: string;
  tenant_id: string;
  tenant_name?: string;
  created?: string;
  expiration_date?: string | null;
  permissions?: string[];
}
interface Page {
  links: { previous?: string; next?: string };
  page_size: number;
  total_count: number;
  data: Key[];
}
// 3.1
interface Create {
  name: string;
  tenant_id: string;
  permissions?: string[];
  expiration_date?: string;
}
interface Failure {
  message?: string;
  code?: string;
  http_status?: number;
}

holds<Same<ApiKey, Key>>();
holds<Same<SensorBucket.ApiKey, Key>>();
holds<Same<ApiKeyCreated, { api_key: Secret }>>();
holds<Same<SensorBucket.ApiKeyCreated, { api_key: Secret }>>();
holds<Same<CreateApiKeyRequest, Create>>();
holds<Same<SensorBucket.CreateApiKeyRequest, Create>>();
holds<Same<ListApiKeys200Response, Page>>();
holds<Same<SensorBucket.ListApiKeys200Response, Page>>();
holds<Same<RevokeApiKey200Response, { message?: string }>>();
holds<Same<SensorBucket.RevokeApiKey200Response, { message?: string }>>();
holds<Same<ApiError, Failure>>();
holds<Same<SensorBucket.ApiError, Failure>>();

// Section 3: the four methods, their inputs and answers.
holds<
  Same<keyof SensorBucketClient, 'createApiKey' | 'getApiKey' | 'listApiKeys' | 'revokeApiKey' | 'request'>
>();
type Takes<Name extends keyof SensorBucketClient> = Parameters<SensorBucketClient[Name]>[0];
type Gives<Name extends keyof SensorBucketClient> = ReturnType<SensorBucketClient[Name]>;
interface Query {
  tenant_id?: string;
  cursor?: string;
  limit?: number;
}
holds<Same<Parameters<SensorBucketClient['createApiKey']>[1], CallOptions | undefined>>();
holds<Same<Takes<'createApiKey'>, Create>>();
holds<Same<Gives<'createApiKey'>, Call<{ api_key: Secret }>>>();
holds<Same<Takes<'getApiKey'>, { api_key_id: string }>>();
holds<Same<Gives<'getApiKey'>, Call<Key>>>();
holds<Same<Takes<'listApiKeys'>, Query | undefined>>();
holds<Same<Gives<'listApiKeys'>, Pages<Page, Key>>>();
holds<Same<Takes<'revokeApiKey'>, { api_key_id: string }>>();
holds<Same<Gives<'revokeApiKey'>, Call<{ message?: string }>>>();

holds<Same<SensorBucket.Inputs['createApiKey'], Create>>();
holds<Same<SensorBucket.Inputs['getApiKey'], { api_key_id: string }>>();
holds<Same<SensorBucket.Inputs['listApiKeys'], Query>>();
holds<Same<SensorBucket.Inputs['revokeApiKey'], { api_key_id: string }>>();
holds<Same<SensorBucket.Answers['createApiKey'], { api_key: Secret }>>();
holds<Same<SensorBucket.Answers['getApiKey'], Key>>();
holds<Same<SensorBucket.Answers['listApiKeys'], Page>>();
holds<Same<SensorBucket.Answers['revokeApiKey'], { message?: string }>>();

// Sections 3 and 8, S5 and S9: 401 and 403 are documented without a body.
interface Failures {
  400: Failure;
  401: unknown;
  403: unknown;
  500: Failure;
}
type Flat<T> = { [Key in keyof T]: T[Key] };
holds<Same<ErrorBodies['listApiKeys'], Failures>>();
holds<Same<Flat<ErrorBodies['createApiKey']>, Flat<Failures & { 404: Failure }>>>();
holds<Same<Flat<ErrorBodies['getApiKey']>, Flat<Failures & { 404: Failure }>>>();
holds<Same<Flat<ErrorBodies['revokeApiKey']>, Flat<Failures & { 404: Failure }>>>();

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
