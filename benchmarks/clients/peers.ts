import './stub-fetch.ts';

import { createClerkClient } from '@clerk/backend';
import { createClerk } from '@keyloom/clerk';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { Unkey } from '@unkey/api';
import ky from 'ky';
import OpenAI from 'openai';
import createOpenApiFetch from 'openapi-fetch';
import Stripe from 'stripe';
import { subject } from '../servers/load.ts';
import { generated } from './generated.ts';

interface Json {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
}

/** What openapi-typescript would write of the three calls. */
interface Paths {
  '/api_keys': {
    get: Json & { readonly parameters: { readonly query: { readonly subject: string } } };
    post: Json & { readonly requestBody: { readonly content: { readonly 'application/json': object } } };
  };
  '/api_keys/{api_key_id}': {
    get: Json & { readonly parameters: { readonly path: { readonly api_key_id: string } } };
  };
}

/** A client with the three calls that are compared. */
export interface Peer {
  readonly name: string;
  get(): Promise<unknown>;
  list(): Promise<unknown>;
  create(): Promise<unknown>;
}

export const calls = ['get', 'list', 'create'] as const;

const id = 'ak_00000000000000000000000000000001';
const secret = 'sk_test_fake-key_fake-key';
const body = { name: 'MY_SERVICE_API_KEY', subject };
const headers = { authorization: `Bearer ${secret}` };
const posting = { ...headers, 'content-type': 'application/json' };

function bare(name: string, api: string, more: () => RequestInit): Peer {
  const json = async (url: string, init: RequestInit) => (await fetch(url, { ...init, ...more() })).json();
  return {
    name,
    get: () => json(`${api}/api_keys/${id}`, { headers }),
    list: () => json(`${api}/api_keys?subject=${subject}`, { headers }),
    // Each key has a body of its own, so that it is written for each call.
    create: () => json(`${api}/api_keys`, { method: 'POST', headers: posting, body: JSON.stringify(body) }),
  };
}

export const names = {
  bare: 'bare fetch',
  control: 'bare fetch, again',
  deadline: 'bare fetch + AbortSignal.timeout',
  keyloom: 'Keyloom (Clerk)',
  int64: 'Keyloom (SensorBucket, 64-bit ids)',
  heyApiKy: 'hey-api, ky client',
} as const;

/** All clients, for a server that answers as `answers.ts` does. They take the global `fetch` of the moment. */
export async function createPeers(origin: string): Promise<readonly Peer[]> {
  const api = `${origin}/v1`;
  const clerk = createClerk({ baseUrl: api, auth: secret });
  const sensorBucket = createSensorBucket({ baseUrl: `${origin}/api`, auth: secret });
  const openApi = createOpenApiFetch<Paths>({ baseUrl: api, headers });
  const kyClient = ky.create({ prefix: api, headers });
  const clerkBackend = createClerkClient({ secretKey: secret, apiUrl: api, telemetry: { disabled: true } });
  const stripe = new Stripe(secret, {
    host: new URL(origin).hostname,
    port: new URL(origin).port || 80,
    protocol: 'http',
    httpClient: Stripe.createFetchHttpClient(),
    telemetry: false,
  });
  const openai = new OpenAI({ apiKey: secret, baseURL: `${origin}/openai` });
  const unkey = new Unkey({ rootKey: secret, serverURL: origin });
  return [
    bare(names.bare, api, () => ({})),
    bare(names.control, api, () => ({})),
    bare(names.deadline, api, () => ({ signal: AbortSignal.timeout(10_000) })),
    {
      name: names.keyloom,
      get: async () => clerk.getApiKey({ api_key_id: id }),
      list: async () => clerk.getApiKeys({ subject }),
      create: async () => clerk.createApiKey(body),
    },
    {
      name: names.int64,
      get: async () => sensorBucket.getApiKey({ api_key_id: '4000000001000000001' }),
      list: async () => sensorBucket.listApiKeys(),
      create: async () =>
        sensorBucket.createApiKey({ name: 'ci', tenant_id: '19', permissions: ['READ_DEVICES'] }),
    },
    {
      name: 'openapi-fetch',
      get: () => openApi.GET('/api_keys/{api_key_id}', { params: { path: { api_key_id: id } } }),
      list: () => openApi.GET('/api_keys', { params: { query: { subject } } }),
      create: () => openApi.POST('/api_keys', { body }),
    },
    {
      name: 'ky',
      get: () => kyClient.get(`api_keys/${id}`).json(),
      list: () => kyClient.get('api_keys', { searchParams: { subject } }).json(),
      create: () => kyClient.post('api_keys', { json: body }).json(),
    },
    await generated('hey-api, fetch client', '@hey-api/client-fetch', api, secret),
    await generated(names.heyApiKy, '@hey-api/client-ky', api, secret),
    {
      name: '@clerk/backend',
      get: () => clerkBackend.apiKeys.get(id),
      list: () => clerkBackend.apiKeys.list({ subject }),
      create: () => clerkBackend.apiKeys.create(body),
    },
    {
      name: '@unkey/api',
      get: () => unkey.keys.getKey({ keyId: 'key_0000000000000001' }),
      list: () => unkey.apis.listKeys({ apiId: 'api_0000000000000001' }),
      create: () => unkey.keys.createKey({ apiId: 'api_0000000000000001', name: 'ci' }),
    },
    {
      name: 'openai',
      get: async () => openai.models.retrieve('model-1'),
      list: async () => openai.models.list(),
      create: async () => openai.vectorStores.create({ name: 'ci' }),
    },
    {
      name: 'stripe',
      get: () => stripe.customers.retrieve('cus_0001'),
      list: async () => stripe.customers.list(),
      create: () => stripe.customers.create({ name: 'ci' }),
    },
  ];
}
