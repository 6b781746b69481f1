import type { Facts, OperationFacts } from '../notation/contract.ts';
import { story } from './story.ts';

// Sources: seeds/stratum.txt (texts, word for word) and contracts/stratum.md, sections 1 to 5 and 8.

/** 401, 403, 429, 500 come from everywhere; 413 and 415 where a body is read (8, row 11). */
const anywhere = {
  401: 'ApiError by=o',
  403: 'ApiError by=o',
  429: 'ApiError served=only by=o +retry +limits',
};
const failed = { 500: 'ApiError served=only by=o' };
const withBody = { 413: 'ApiError served=only by=o', 415: 'ApiError served=only by=o' };
const notFound = { 404: 'ApiError by=spo // API key not found or already revoked' };
const common = { by: 'sp', rate: '100 in 60 s per ip' };
const id = 'path uuid! key-id';

const operations: Readonly<Record<string, OperationFacts>> = {
  // 3.1
  createApiKey: {
    ...common,
    call: 'POST /api/v1/api-keys',
    publishedId: 'createApiKey',
    role: 'create',
    summary: 'Create API key',
    description: 'Create a new API key. The plaintext key is only returned once.',
    body: 'CreateApiKeyInput!',
    answers: {
      201: 'ApiKeyCreated by=sp +limits // Created API key with plaintext secret',
      400: 'ApiError by=sp // Validation error',
      ...anywhere,
      ...withBody,
      ...failed,
    },
  },
  // 3.2; the 400 is ours for what the server answers with 500
  listApiKeys: {
    ...common,
    call: 'GET /api/v1/api-keys',
    publishedId: 'listApiKeys',
    role: 'list',
    pages: { style: 'none', items: '' },
    summary: 'List API keys',
    description: 'List API keys, optionally filtered by tenant.',
    parameters: { tenant_id: 'query uuid // Filter by tenant ID' },
    answers: {
      200: 'ApiKey[] by=sp +limits // List of API keys',
      400: 'ApiError by=o',
      ...anywhere,
      ...failed,
    },
  },
  // 3.3
  listDormantApiKeys: {
    ...common,
    call: 'GET /api/v1/api-keys/dormant',
    publishedId: 'listDormantApiKeys',
    role: 'dormant',
    pages: { style: 'none', items: '' },
    summary: 'List dormant API keys',
    description: 'List API keys that have not been used within the specified number of days.',
    parameters: { days: 'query days 1..365 default=90 // Number of days of inactivity' },
    answers: {
      200: 'ApiKey[] by=sp +limits // List of dormant API keys',
      400: 'ApiError by=o',
      ...anywhere,
      ...failed,
    },
  },
  // 3.4
  revokeApiKey: {
    ...common,
    call: 'DELETE /api/v1/api-keys/{id}',
    publishedId: 'revokeApiKey',
    role: 'revoke',
    summary: 'Revoke API key',
    description: 'Revoke an API key, permanently disabling it.',
    parameters: { id },
    answers: {
      204: '- by=spo +limits // API key revoked',
      400: 'ApiError served=only by=o',
      ...anywhere,
      ...notFound,
      ...withBody,
      ...failed,
    },
  },
  // 3.5
  rotateApiKey: {
    ...common,
    call: 'POST /api/v1/api-keys/{id}/rotate',
    publishedId: 'rotateApiKey',
    role: 'rotate',
    summary: 'Rotate API key',
    description: 'Rotate an API key, revoking the old one and issuing a new one.',
    parameters: { id },
    body: 'RotateApiKeyInput',
    answers: {
      201: 'ApiKeyCreated by=sp +limits // New API key with plaintext secret',
      400: 'ApiError by=o',
      ...anywhere,
      ...notFound,
      ...withBody,
      ...failed,
    },
  },
};

/** Stratum as its pages describe it. */
export const stratum: Facts = {
  system: 'Stratum',
  prefix: 'stratum',
  servers: ['http://localhost:3000'],
  // 8, row 14
  servedAt: 'http://localhost:3001',
  security: { apiKey: 'header X-API-Key', bearerAuth: 'bearer JWT' },
  models: {
    // 3.1
    CreateApiKeyInput: {
      tenant_id: 'uuid! // tenant',
      name: 'text // Name',
      rate_limit_max: 'integer 1..100000 // Requests',
      rate_limit_window: 'window // Length of the window',
    },
    // 3.5
    RotateApiKeyInput: { name: 'text ..255 // 255' },
    // 4; the real server's gaps: 8, rows 3 to 6
    ApiKey: {
      id: 'uuid! key-id // Id of the key',
      tenant_id: 'uuid|null // tenant',
      name: 'text|null // Name',
      prefix: 'text! served=absent // First characters of the secret',
      rate_limit_max: 'integer|null // Requests',
      rate_limit_window: 'text|null // Length of the window',
      last_used_at: 'date-time|null // last used',
      created_at: 'date-time! // created',
      revoked_at: 'date-time|null // revoked',
      expires_at: 'date-time|null served=only // expires',
    },
    // 4; other names: 8, rows 1 and 2
    ApiKeyCreated: {
      id: 'uuid! key-id // Id of the new key',
      key: 'secret! aka=plaintext_key,plaintext // The plaintext API key. Only returned once at creation time.',
      prefix: 'text! aka=key_prefix // First characters of the secret',
      tenant_id: 'uuid|null // tenant',
      name: 'text|null // Name',
      created_at: 'date-time! // created',
    },
    // 4 and 5; `details` and `issues`: 5 and 8, row 12
    ApiError: { error: 'failure!', details: 'ApiErrorIssue[] served=only' },
    failure: {
      code: 'text! // Kind of failure',
      message: 'text! // in words',
      issues: 'ApiErrorIssue[] served=only',
      details: 'any served=only',
    },
    ApiErrorIssue: {
      code: 'text! // Kind of rule',
      message: 'text! // in words',
      path: 'text+integer[]! // Way to the field',
      validation: 'text // text format',
    },
  },
  served: ['ApiErrorIssue'],
  // 9: on 429, and the per-IP numbers on every success that was looked at
  headers: {
    retry: { 'Retry-After': 'whole-seconds 0..' },
    limits: {
      'x-ratelimit-limit': 'integer served=only',
      'x-ratelimit-remaining': 'integer served=only',
      'x-ratelimit-reset': 'text served=only',
    },
  },
  operations,
  story,
};
