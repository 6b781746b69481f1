import { exampleOf, readDocument } from '../lib/document.ts';

const document = readDocument();
const example = (operation: string, status = '200') => exampleOf(document, operation, status);

const unkeyKey = {
  keyId: 'key_0000000000000001',
  start: 'unkey_fake',
  enabled: true,
  name: 'MY_SERVICE_API_KEY',
  meta: { team: 'reports' },
  createdAt: 1754942036732,
  permissions: ['read', 'write'],
};
const meta = { requestId: 'req_0000000000000001' };
const customer = {
  id: 'cus_0001',
  object: 'customer',
  name: 'ci',
  created: 1754942036,
  metadata: { team: 'a' },
};
const model = { id: 'model-1', object: 'model', created: 1754942036, owned_by: 'ci' };

/** What the servers of all peers answer, by method and path: small, and of the shape that each peer expects. */
const answers: Readonly<Record<string, unknown>> = {
  'GET /v1/api_keys': example('clerkGetApiKeys'),
  'GET /v1/api_keys/': example('clerkGetApiKey'),
  'POST /v1/api_keys': example('clerkCreateApiKey'),
  'GET /api/api-keys': example('sensorBucketListApiKeys'),
  'GET /api/api-keys/': example('sensorBucketGetApiKey'),
  'POST /api/api-keys': example('sensorBucketCreateApiKey', '201'),
  'POST /v2/keys.getKey': { meta, data: unkeyKey },
  'POST /v2/apis.listKeys': { meta, data: [unkeyKey], pagination: { hasMore: false } },
  'POST /v2/keys.createKey': { meta, data: { keyId: unkeyKey.keyId, key: 'unkey_fake-key_fake-key' } },
  'GET /v1/customers': { object: 'list', url: '/v1/customers', has_more: false, data: [customer] },
  'GET /v1/customers/': customer,
  'POST /v1/customers': customer,
  'GET /openai/models': { object: 'list', data: [model] },
  'GET /openai/models/': model,
  'POST /openai/vector_stores': { id: 'vs_1', object: 'vector_store', name: 'ci', created_at: 1754942036 },
};
const texts = new Map(Object.entries(answers).map(([call, body]) => [call, JSON.stringify(body)]));

/** The body for a request; what ends after a slash is some id. */
export function answerTo(method: string, url: string): { readonly status: number; readonly text: string } {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
  const text = texts.get(`${method} ${path}`) ?? texts.get(`${method} ${path.replace(/[^/]+$/, '')}`);
  if (text === undefined) throw new Error(`nothing to answer to ${method} ${url}`);
  return { status: path === '/api/api-keys' && method === 'POST' ? 201 : 200, text };
}
