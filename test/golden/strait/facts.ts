import type { Facts, OperationFacts } from '../notation/contract.ts';
import { story } from './story.ts';

// Sources: seeds/strait.txt (summaries, fields and their order) and contracts/strait.md, sections 1 to 5, 8 and 9.

/** No error is documented; both eras' are added (8, row 10). Plain text: the limit per IP, and an overload (5, 9). */
const failures = {
  401: 'ErrorResponse by=c +version',
  403: 'ErrorResponse by=c +version',
  406: 'ErrorResponse served=only by=c +version',
  429: 'ErrorResponse by=c +version +retry +limits &text/plain:text',
  500: 'ErrorResponse by=c +version',
  503: 'ErrorResponse by=c +version +retry &text/plain:text',
};
const refused = { 400: 'ErrorResponse by=c +version' };
const badBody = {
  ...refused,
  415: 'ErrorResponse served=only by=c +version',
  422: 'ErrorResponse served=only by=c +version',
};
const notFound = { 404: 'ErrorResponse by=c +version' };
const keyID = { keyID: 'path text! key-id' };

const operations: Readonly<Record<string, OperationFacts>> = {
  // 3.1; limit, cursor and org_id: 8, row 2
  listApiKeys: {
    call: 'GET /v1/api-keys',
    role: 'list',
    by: 'sp',
    rate: '100 in 60 s per ip',
    pages: {
      style: 'cursor',
      items: '',
      servedItems: '/data',
      next: '/next_cursor',
      param: 'cursor',
      limit: 'limit',
      pageSize: 50,
    },
    summary: 'List API keys',
    parameters: {
      project_id: 'query text! // Project',
      limit: 'query integer 1.. default=50 served=only // per page',
      cursor: 'query text served=only // next_cursor',
      org_id: 'query text served=only // Organization',
    },
    answers: {
      200: 'ApiKey[] served-as=ServedApiKeyPage by=sp +version // List of API keys',
      ...refused,
      ...failures,
    },
  },
  // 3.2
  createApiKey: {
    call: 'POST /v1/api-keys',
    role: 'create',
    by: 'sp',
    rate: '10 in 60 s per ip',
    summary: 'Create an API key',
    body: 'CreateApiKeyInput!',
    answers: {
      201: 'CreatedApiKey by=sp +version // API key created (includes raw key — only shown once)',
      404: 'ErrorResponse served=only by=c +version',
      ...badBody,
      ...failures,
    },
  },
  // 3.3
  revokeApiKey: {
    call: 'DELETE /v1/api-keys/{keyID}',
    role: 'revoke',
    by: 'sp',
    rate: '10 in 60 s per ip',
    summary: 'Revoke an API key',
    parameters: keyID,
    answers: {
      200: 'RevokedStatus served=only by=c +version',
      204: '- by=sp +version // API key revoked',
      ...notFound,
      ...failures,
    },
  },
  // 3.4
  rotateApiKey: {
    call: 'POST /v1/api-keys/{keyID}/rotate',
    role: 'rotate',
    by: 'sp',
    rate: '10 in 60 s per ip',
    summary: 'Rotate an API key with optional grace period',
    parameters: keyID,
    body: 'RotateApiKeyInput!',
    answers: {
      201: 'RotatedApiKey by=sp +version // Rotated API key created',
      409: 'ErrorResponse by=c +version',
      ...badBody,
      ...notFound,
      ...failures,
    },
  },
};

/** 4: the 15 fields of the page, in its order; none is required. */
const key = {
  id: 'text key-id // Id of the key',
  project_id: 'text // Project',
  name: 'text // Name',
  key_prefix: 'text // First 12 characters',
  scopes: 'text[] // Permissions',
  expires_at: 'date-time // expires',
  last_used_at: 'date-time // last used',
  created_at: 'date-time // created',
  revoked_at: 'date-time // revoked',
  replaced_by_key_id: 'text // in its place',
  grace_expires_at: 'date-time // rotated key',
  environment_id: 'text // Restrict key to a specific environment',
  rotation_interval_days: 'days // Auto-rotation interval in days (null = manual only)',
  next_rotation_at: 'date-time // When the next auto-rotation is scheduled',
  rotation_webhook_url: 'text // URL to notify on auto-rotation',
};

/** Strait as its pages describe it. */
export const strait: Facts = {
  system: 'Strait',
  prefix: 'strait',
  servers: ['http://localhost:8080', 'https://api.strait.dev'],
  security: { bearerAuth: 'bearer' },
  models: {
    ApiKey: {
      ...key,
      org_id: 'text served=only // Organization',
      rate_limit_requests: 'integer served=only // Requests',
      rate_limit_window_secs: 'whole-seconds served=only // window in seconds',
    },
    // 4, "Keyloom's create response"; the webhook's secret: 3.2
    CreatedApiKey: {
      ...key,
      key: 'secret // The secret, `strait_`',
      rotation_webhook_secret: 'secret served=only // `whsec_`',
    },
    // 4; null: 8, row 7
    RotatedApiKey: {
      old_key_id: 'text // was rotated',
      new_key_id: 'text key-id // successor',
      project_id: 'text // Project',
      name: 'text // Name',
      key: 'secret // The secret',
      key_prefix: 'text // First 12 characters',
      scopes: 'text[] // Permissions',
      expires_at: 'date-time|null // expires',
      created_at: 'date-time // created',
      grace_expires_at: 'date-time // old key',
    },
    // 3.2
    CreateApiKeyInput: {
      project_id: 'text! // Project',
      name: 'text! // Name',
      scopes: 'text[] // Permissions',
      expires_in_days: 'days // Key expiration in days from now',
      environment_id: 'text // Restrict key to a specific environment',
      rotation_interval_days: 'days // Auto-rotation interval in days',
      org_id: 'text served=only // Organization',
      rotation_webhook_url: 'uri ..2048 served=only // URL to notify',
    },
    // 3.4; the default is the server's
    RotateApiKeyInput: { grace_period_minutes: 'minutes 1..10080 default=60 // Minutes' },
    // 3.1, 3.3
    ServedApiKeyPage: {
      data: 'ApiKey[]! // keys of the page',
      next_cursor: 'text // next page',
      has_more: 'boolean! // another page',
    },
    RevokedStatus: { status: 'is:"revoked"!' },
    // 4
    ErrorResponse: { error: 'text|ApiErrorDetail!', request_id: 'text // Id of the request' },
    ApiErrorDetail: {
      code: 'text! // Kind',
      message: 'text! // What went wrong',
      details: 'text[] // One line',
    },
  },
  served: ['ServedApiKeyPage', 'RevokedStatus'],
  // 9
  headers: {
    version: { 'X-API-Version': 'text' },
    retry: { 'Retry-After': 'whole-seconds 0..' },
    limits: {
      'X-RateLimit-Limit': 'integer 0..',
      'X-RateLimit-Remaining': 'integer 0..',
      'X-RateLimit-Reset': 'whole-seconds 0..',
    },
  },
  operations,
  // 8, row 4: 200 in its place; 5: an overload is 429 today
  unmet: [
    'revokeApiKey 204 - served',
    ...Object.keys(operations).map(operation => `${operation} 503 text/plain served`),
  ],
  story,
};
