import type { Facts, OperationFacts } from '../notation/contract.ts';
import { story } from './story.ts';

// Sources: seeds/clerk.txt (summaries, parameters and their defaults) and contracts/clerk.md, sections 1 to 5 and 8.

/** Each error table of the page ends with `4XX, 5XX`; 401 and 429 are additions (8, row 7). */
const failures = {
  400: 'Errors by=sp // 400 Bad Request',
  401: 'Errors by=p',
  429: 'Errors by=p +retry',
  default: 'Errors by=s',
};
const notFound = { 404: 'Errors by=sp // 404 Not Found' };
const common = { by: 'sp', rate: '1000 in 10 s per instance' };
const keyId = { api_key_id: 'path key-id-in-path! key-id' };
const ok = (type: string) => ({ 200: `${type} by=p // 200 OK` });

const operations: Readonly<Record<string, OperationFacts>> = {
  // 3.1
  createApiKey: {
    ...common,
    call: 'POST /api_keys',
    publishedId: 'createApiKey',
    role: 'create',
    summary: 'Create an API Key',
    body: 'CreateApiKeyInput!',
    answers: {
      ...ok('CreatedApiKey'),
      201: 'CreatedApiKey served=only by=p',
      403: 'Errors served=only by=p',
      409: 'Errors by=sp // 409 Conflict',
      ...failures,
    },
  },
  // 3.2
  getApiKeys: {
    ...common,
    call: 'GET /api_keys',
    publishedId: 'getApiKeys',
    role: 'list',
    pages: {
      style: 'offset',
      items: '/data',
      total: '/total_count',
      offset: 'offset',
      limit: 'limit',
      pageSize: 10,
    },
    summary: 'Get API Keys',
    parameters: {
      subject: 'query subject!',
      type: 'query text 3.. default="api_key"',
      include_invalid: 'query is:"true","false" default="false"',
      limit: 'query number 1..100 default=10',
      offset: 'query number|null 0.. default=0',
      query: 'query text',
    },
    answers: { ...ok('ApiKeyList'), ...failures, ...notFound },
  },
  // 3.4, and so all below but update
  getApiKey: {
    ...common,
    call: 'GET /api_keys/{api_key_id}',
    publishedId: 'getApiKey',
    role: 'get',
    summary: 'Get an API Key by ID',
    parameters: keyId,
    answers: { ...ok('ApiKey'), ...failures, ...notFound },
  },
  // 3.3
  updateApiKey: {
    ...common,
    call: 'PATCH /api_keys/{api_key_id}',
    publishedId: 'updateApiKey',
    role: 'update',
    summary: 'Update an API Key',
    parameters: keyId,
    body: 'UpdateApiKeyInput!',
    answers: { ...ok('ApiKey'), ...failures, ...notFound },
  },
  deleteApiKey: {
    ...common,
    call: 'DELETE /api_keys/{api_key_id}',
    publishedId: 'deleteApiKey',
    role: 'delete',
    summary: 'Delete an API Key',
    parameters: keyId,
    answers: { ...ok('DeletedApiKey'), ...failures, ...notFound },
  },
  getApiKeySecret: {
    ...common,
    call: 'GET /api_keys/{api_key_id}/secret',
    publishedId: 'getApiKeySecret',
    role: 'reveal',
    summary: 'Get an API Key Secret',
    parameters: keyId,
    answers: { ...ok('ApiKeySecret'), ...failures, ...notFound },
  },
  revokeApiKey: {
    ...common,
    call: 'POST /api_keys/{api_key_id}/revoke',
    publishedId: 'revokeApiKey',
    role: 'revoke',
    summary: 'Revoke an API Key',
    parameters: keyId,
    body: 'RevokeApiKeyInput!',
    answers: { ...ok('ApiKey'), ...failures, ...notFound },
  },
  verifyApiKey: {
    ...common,
    call: 'POST /api_keys/verify',
    publishedId: 'verifyApiKey',
    role: 'verify',
    summary: 'Verify an API Key',
    body: 'VerifyApiKeyInput!',
    answers: { ...ok('ApiKey'), ...failures, ...notFound },
  },
};

/** 4; the answer's subject was never widened, its value was: 8, row 6. */
const key = {
  object: 'is:"api_key"!',
  id: 'key-id! key-id // Id of the key',
  type: 'text! 3.. // Kind of key',
  subject: 'subject-without-scim! served-kind=subject // belongs to',
  name: 'text! // Name',
  description: 'text|null ..255 // Free text',
  claims: 'any! // Free data',
  scopes: 'text[]! // What the key may do',
};
const state = {
  revoked: 'boolean! // was revoked',
  revocation_reason: 'text|null! // Why',
  expired: 'boolean! // past its expiration',
  expiration: 'epoch-ms|null! // expires',
  created_by: 'user|null! // created',
  last_used_at: 'epoch-ms|null! // last used',
  created_at: 'epoch-ms! // was created',
  updated_at: 'epoch-ms! // last changed',
};

/** Clerk as its pages describe it. */
export const clerk: Facts = {
  system: 'Clerk',
  prefix: 'clerk',
  servers: ['https://api.clerk.com/v1'],
  security: { bearerAuth: 'bearer sk_<environment>_<secret value>' },
  models: {
    ApiKey: { ...key, ...state },
    CreatedApiKey: { ...key, secret: 'secret-again! // secret of the key', ...state },
    ApiKeyList: { data: 'ApiKey[]! // keys of this page', total_count: 'number! // all pages' },
    // 3.4
    DeletedApiKey: { id: 'text! key-id // Id', object: 'is:"api_key"!', deleted: 'is:true!' },
    ApiKeySecret: { secret: 'secret-again! // secret of the key' },
    // 5; `meta` and `clerk_trace_id`: 8, row 8
    Errors: {
      errors: 'cause[]!',
      meta: 'free served=only',
      clerk_trace_id: 'text served=only // Id of the request',
    },
    cause: {
      message: 'text! // Short text',
      long_message: 'text! // Longer text',
      code: 'text! // for programs',
      meta: 'free served=only',
    },
    // 3.1
    CreateApiKeyInput: {
      type: 'text 3..25 default="api_key"',
      name: 'trimmed-text! 3..',
      description: 'text|null ..255',
      subject: 'subject!',
      claims: 'any',
      scopes: 'text[] default=[]',
      created_by: 'user|null',
      seconds_until_expiration: 'seconds|null >0 // Seconds',
    },
    // 3.3
    UpdateApiKeyInput: {
      claims: 'any',
      scopes: 'text[]',
      description: 'text|null ..255',
      subject: 'subject',
      seconds_until_expiration: 'seconds|null >0 // seconds',
    },
    // 3.4
    RevokeApiKeyInput: { revocation_reason: 'text|null // Reason' },
    VerifyApiKeyInput: { secret: 'secret-input! // Secret' },
  },
  // 3 and 4: `additionalProperties: false`
  closed: [
    'ApiKey',
    'CreatedApiKey',
    'CreateApiKeyInput',
    'UpdateApiKeyInput',
    'RevokeApiKeyInput',
    'VerifyApiKeyInput',
  ],
  // 9 and 10: an integer number of seconds
  headers: { retry: { 'Retry-After': 'whole-seconds! 0..' } },
  operations,
  // 8, row 1: 201 in its place
  unmet: ['createApiKey 200 application/json served'],
  story,
};
