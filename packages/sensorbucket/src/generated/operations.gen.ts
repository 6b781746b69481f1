// Generated from spec/openapi.yaml (SensorBucket, sha256:b986c01bbdf3) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { List, Method } from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

import type { CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, GetApiKeyData, GetApiKeyErrors, GetApiKeyResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses } from './types.gen.ts';

/**
 * The documented operations of SensorBucket.
 */
export type SensorBucket = {
    /**
     * List API Keys
     *
     * Lists API Keys
     *
     * `GET /api-keys`, known from: documentation, published document, a real server
     *
     * @throws HttpError when it is refused (400, 401, 403, 500).
     * @example
     * ```ts
     * for await (const key of sensorBucket.listApiKeys()) console.log(key);
     * ```
     */
    listApiKeys: List<ListApiKeysData, ListApiKeysResponses, '/data'>;
    /**
     * Creates a new API key for the given Tenant
     *
     * Create an API key for a tenant with an expiration date. Permissions for the API key within that organisation must be set
     *
     * `POST /api-keys`, known from: documentation, published document, a real server
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 500).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await sensorBucket.createApiKey({
     *   name: 'Device Beheerder',
     *   tenant_id: '19',
     *   permissions: ['READ_DEVICES', 'WRITE_DEVICES'],
     *   expiration_date: '2030-05-17T15:00:00Z',
     * });
     * ```
     */
    createApiKey: Method<CreateApiKeyData, CreateApiKeyResponses>;
    /**
     * Get an API Key by ID
     *
     * `GET /api-keys/{api_key_id}`, known from: documentation, published document, a real server
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 500).
     * @example
     * ```ts
     * await sensorBucket.getApiKey({ api_key_id: '2593154802165301' });
     * ```
     */
    getApiKey: Method<GetApiKeyData, GetApiKeyResponses>;
    /**
     * Revokes an API key
     *
     * Revokes an API key so that it can't be used anymore
     *
     * `DELETE /api-keys/{api_key_id}`, known from: documentation, published document, a real server
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 500).
     * @example
     * ```ts
     * await sensorBucket.revokeApiKey({ api_key_id: '2593154802165301' });
     * ```
     */
    revokeApiKey: Method<RevokeApiKeyData, RevokeApiKeyResponses>;
};

/**
 * The documented error bodies of SensorBucket, by operation and status.
 */
export type ErrorBodies = {
    listApiKeys: ListApiKeysErrors;
    createApiKey: CreateApiKeyErrors;
    getApiKey: GetApiKeyErrors;
    revokeApiKey: RevokeApiKeyErrors;
};

/**
 * The ways to sign in to SensorBucket, the usual one first.
 */
export type Schemes = 'bearer' | 'cookie';

/**
 * The operations of SensorBucket as data.
 */
export const table: SystemTable = {
    system: 'SensorBucket',
    servers: [
        'https://sensorbucket.nl/api',
        'http://localhost:3000/api'
    ],
    security: [
        {
            kind: 'bearer'
        },
        {
            kind: 'cookie',
            name: 'SID'
        }
    ],
    operations: {
        listApiKeys: {
            method: 'GET',
            path: '/api-keys',
            role: 'list',
            success: [
                200
            ],
            answer: 'object',
            int64: [
                'id',
                'tenant_id'
            ],
            keyId: '/data/*/id',
            in: {
                tenant_id: 'query:int64',
                cursor: 'query',
                limit: 'query'
            },
            pages: {
                style: 'cursor',
                items: '/data',
                next: '/links/next',
                isLink: true,
                param: 'cursor',
                drop: [
                    'limit'
                ],
                limit: 'limit',
                pageSize: 100
            }
        },
        createApiKey: {
            method: 'POST',
            path: '/api-keys',
            role: 'create',
            body: 'optional',
            success: [
                201
            ],
            answer: 'object',
            secrets: [
                '/api_key'
            ],
            in: {
                name: 'body',
                tenant_id: 'body:int64',
                permissions: 'body',
                expiration_date: 'body'
            }
        },
        getApiKey: {
            method: 'GET',
            path: '/api-keys/{api_key_id}',
            role: 'get',
            success: [
                200
            ],
            answer: 'object',
            int64: [
                'id',
                'tenant_id'
            ],
            keyId: '/id',
            servedAt: '/data',
            in: {
                api_key_id: 'path:int64'
            }
        },
        revokeApiKey: {
            method: 'DELETE',
            path: '/api-keys/{api_key_id}',
            role: 'revoke',
            success: [
                200
            ],
            answer: 'object',
            in: {
                api_key_id: 'path:int64'
            },
            gone: {}
        }
    }
};
