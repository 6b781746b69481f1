import type { Facts } from '../notation/contract.ts';
import { story } from './story.ts';

// Sources: seeds/sensorbucket.txt (texts, word for word) and contracts/sensorbucket.md, sections 1 to 5 and 8.

/** All four document the same failures; 401 and 403 have no body there, and the gateway's as served (3; 8, S9). */
const failures = {
  400: 'ApiError by=sp // The request failed because of a malformed or invalid request',
  401: '- served-as=GatewayError by=sp // The request failed because the provided credentials are invalid or missing',
  403: '- served-as=GatewayError by=sp // The request failed because the provided credentials do not have the required permissions to perform this action',
  500: 'ApiError by=sp // The request failed because of an unexpected server error',
};
/** Observed on create, get and revoke (8, S5). */
const notFound = { 404: 'ApiError by=o' };
const keyId = { api_key_id: 'path int64! key-id // The identifier of the API key' };

/** SensorBucket as its pages describe it. */
export const sensorBucket: Facts = {
  system: 'SensorBucket',
  prefix: 'sensorBucket',
  servers: ['https://sensorbucket.nl/api', 'http://localhost:3000/api'],
  // Bearer first, as on the seed page.
  security: { APIKey: 'bearer', CookieSession: 'cookie SID' },
  models: {
    // 3.1
    CreateApiKeyRequest: {
      name: 'text! // Name',
      tenant_id: 'int64! // tenant',
      permissions: 'text[] // What the key may do',
      expiration_date: 'date-time // expires',
    },
    // 4
    ApiKeyCreated: { api_key: 'secret! // The secret' },
    ApiKey: {
      id: 'int64! key-id // Id of the key',
      name: 'text! // Name',
      tenant_id: 'int64! // Id of the tenant',
      tenant_name: 'text! served=absent // Name of that tenant',
      created: 'date-time! served=absent // created',
      // Null is an addition: 8, S4
      expiration_date: 'date-time|null // expires',
      permissions: 'text[] served=only // What the key may do',
    },
    ListApiKeys200Response: {
      links: 'links!',
      page_size: 'integer! // on this page',
      total_count: 'integer! // on all pages',
      data: 'ApiKey[]! // keys of this page',
    },
    links: { previous: 'text // before', next: 'text // after' },
    RevokeApiKey200Response: { message: 'text // sentence' },
    ApiError: {
      message: 'text // for people',
      code: 'text // for programs',
      http_status: 'integer // HTTP status',
    },
    // 8, S1; the fields: 3.2 and 4
    ServedApiKeyEnvelope: { data: 'ServedApiKey!' },
    ServedApiKey: {
      id: 'int64! key-id // Id of the key',
      name: 'text! // empty',
      expiration_date: 'date-time|null! // expires',
      tenant_id: 'int64! // tenant',
      permissions: 'text[]! // What the key may do',
    },
    // 4 and 8, S3, S4, S6, S7
    ServedApiKeyPage: {
      links: 'servedLinks!',
      page_size: 'integer! // on this page',
      total_count: 'is:0! // 0',
      data: 'ServedListedApiKey[]! // keys of this page',
    },
    servedLinks: { previous: 'is:""! // empty', next: 'text! // after' },
    ServedListedApiKey: {
      id: 'int64! key-id // Id of the key',
      name: 'text! // Name',
      tenant_id: 'int64! // Id of the tenant',
      tenant_name: 'text! // Name of that tenant',
      expiration_date: 'date-time|null! // expires',
      created: 'date-time! // created',
      permissions: 'text[]! // What the key may do',
    },
    // 5, last row
    GatewayError: { error: 'refusal!' },
    refusal: { code: 'integer! // HTTP status', message: 'text! // for people', reason: 'text // Why' },
  },
  served: ['ServedApiKeyEnvelope', 'ServedApiKey', 'ServedApiKeyPage', 'ServedListedApiKey', 'GatewayError'],
  headers: {},
  operations: {
    // 3.3
    listApiKeys: {
      call: 'GET /api-keys',
      publishedId: 'ListApiKeys',
      role: 'list',
      by: 'spo',
      pages: {
        style: 'cursor',
        items: '/data',
        next: '/links/next',
        isLink: true,
        pageSize: 100,
        param: 'cursor',
        drop: ['limit'],
        limit: 'limit',
      },
      summary: 'List API Keys',
      description: 'Lists API Keys',
      parameters: {
        tenant_id: 'query int64 // The id of the tenant from which to retrieve API keys',
        cursor: 'query text // The cursor for the current page',
        limit:
          'query integer // The maximum amount of items per page. Not applicable if `cursor` parameter is given. System limits are in place.',
      },
      answers: {
        200: 'ListApiKeys200Response served-as=ServedApiKeyPage by=spo // Fetched API keys',
        ...failures,
      },
    },
    // 3.1
    createApiKey: {
      call: 'POST /api-keys',
      publishedId: 'CreateApiKey',
      role: 'create',
      by: 'spo',
      summary: 'Creates a new API key for the given Tenant',
      description:
        'Create an API key for a tenant with an expiration date. Permissions for the API key within that organisation must be set',
      body: 'CreateApiKeyRequest',
      answers: { 201: 'ApiKeyCreated by=spo // Created API key', ...failures, ...notFound },
    },
    // 3.2
    getApiKey: {
      call: 'GET /api-keys/{api_key_id}',
      publishedId: 'GetAPIKey',
      role: 'get',
      by: 'spo',
      summary: 'Get an API Key by ID',
      description: 'Get an API Key by ID',
      parameters: keyId,
      answers: {
        200: 'ApiKey served-as=ServedApiKeyEnvelope served-at=/data by=sp // Fetched API key',
        ...failures,
        ...notFound,
      },
    },
    // 3.4; the description of 200 is the page's own
    revokeApiKey: {
      call: 'DELETE /api-keys/{api_key_id}',
      publishedId: 'RevokeApiKey',
      role: 'revoke',
      by: 'spo',
      summary: 'Revokes an API key',
      description: "Revokes an API key so that it can't be used anymore",
      parameters: keyId,
      answers: {
        200: 'RevokeApiKey200Response by=spo // The request failed because of an unexpected server error',
        ...failures,
        ...notFound,
      },
    },
  },
  story,
};
