import type { Facts } from '../notation/contract.ts';
import { story } from './story.ts';

// Sources: seeds/whylabs.txt (texts, word for word; its status `0` stands for 200) and contracts/whylabs.md, 1 to 5 and 8.

/** Nothing is documented; what the service and its framework send is added (5; 8, row 2). */
const failures = {
  401: '- by=c +id',
  403: 'text/plain:- served-as=text by=c +id',
  429: 'text/plain:text by=c +id',
  500: 'ApiError by=c +id',
};
const org_id = "path text! // Your company's unique organization ID";
const user_id = 'query text! // The unique user ID in an organization.';
const common = { by: 's', rate: '1000 in 12000 s per organization' };

/** WhyLabs as its pages describe it. */
export const whyLabs: Facts = {
  system: 'WhyLabs',
  prefix: 'whyLabs',
  servers: ['http://localhost', 'https://api.whylabsapp.com'],
  security: { apiKeyAuth: 'header X-API-Key' },
  models: {
    // 4; lastUsedTime and resourceId: 8, row 5
    UserApiKey: {
      keyId: 'text! key-id // The key id. Can be used to identify keys for a given user',
      orgId: 'text! // The organization that the key belongs to',
      userId: 'text! // The user that the key represents',
      creationTime: 'time-without-zone! // Creation time in human readable format',
      key: 'secret|null // The full value of the key. This is not persisted in the system',
      expirationTime: 'time-without-zone|null // Expiration time in human readable format',
      lastUsedTime: 'time-without-zone|null served=only // Last used time in human readable format',
      scopes: 'text[]|null unique // Scope of the key',
      alias: 'text|null // Human-readable alias for the key',
      revoked: 'boolean|null // Whether the key has been revoked',
      resourceId: 'text|null served=only // Restrict write data scope to this resource id',
    },
    ListUserApiKeys: { items: 'UserApiKey[]! unique // A list of all known API key metadata' },
    UserApiKeyResponse: { key: 'UserApiKey' },
    // 5: the service's body, and the framework's
    ApiError: {
      message: 'text! // What went wrong',
      requestId: 'text! // Id of the request',
      type: 'text! // Kind',
    },
    FrameworkApiError: { message: 'text! // status', _links: 'free // self', _embedded: 'embedded!' },
    embedded: { errors: 'fault[]! // each fault' },
    fault: { message: 'text! // What is wrong', path: 'text // Where' },
  },
  served: ['RefusedAddress'],
  // 9
  headers: { id: { 'X-Request-Id': 'text' } },
  operations: {
    // 3.1
    createApiKey: {
      ...common,
      call: 'POST /v0/organizations/{org_id}/api-key',
      publishedId: 'CreateApiKey',
      role: 'create',
      summary: 'Generate an API key for a user.',
      description:
        'Generates an API key for a given user. Must be called either by system administrator or by the user themselves',
      parameters: {
        org_id,
        user_id,
        expiration_time: 'query int64-ms|null // Expiration time in epoch milliseconds',
        scopes: 'query text[]|null // Scopes of the token',
        alias: 'query text|null // A human-friendly name for the API Key',
      },
      answers: {
        200: 'UserApiKey by=sc +id // A object with key ID and other metadata about the key',
        400: 'ApiError|FrameworkApiError by=c +id',
        404: 'ApiError by=c +id',
        ...failures,
      },
    },
    // 3.2; the description is put right, as the contract says: 8, row 3
    getApiKey: {
      ...common,
      call: 'GET /v0/organizations/{org_id}/api-key/{key_id}',
      publishedId: 'GetApiKey',
      role: 'get',
      summary: 'Get an api key by its id',
      description: 'Get an api key by its id',
      parameters: { org_id, key_id: 'path text! key-id' },
      answers: {
        200: 'UserApiKeyResponse by=sc +id // A key metadata object but no secret values',
        ...failures,
      },
    },
    // 3.3
    listApiKeys: {
      ...common,
      call: 'GET /v0/organizations/{org_id}/api-key',
      publishedId: 'ListApiKeys',
      role: 'list',
      pages: { style: 'none', items: '/items' },
      summary: 'List API key metadata for a given organization and user',
      description: 'Returns the API key metadata for a given organization and user',
      parameters: { org_id, user_id: 'query text|null // The unique user ID in an organization.' },
      answers: {
        200: 'ListUserApiKeys by=sc +id // A list of objects with key ID and other metadata about the keys, but no secret values',
        ...failures,
      },
    },
    // 3.4: no id in the path
    revokeApiKey: {
      ...common,
      call: 'DELETE /v0/organizations/{org_id}/api-key',
      publishedId: 'RevokeApiKey',
      role: 'revoke',
      summary: 'Revoke the given API Key, removing its ability to access WhyLabs systems',
      description: 'Revokes the given API Key',
      parameters: { org_id, user_id, key_id: 'query text! key-id // ID of the key to revoke' },
      answers: {
        200: "UserApiKey by=sc +id // Revoked API Key's metadata",
        400: 'FrameworkApiError by=c +id',
        404: 'ApiError by=c +id',
        ...failures,
      },
    },
  },
  story,
};
