// Generated from spec/openapi.yaml (Stratum, sha256:6c97ca79c01f) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { List, Method } from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

import type { CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListDormantApiKeysData, ListDormantApiKeysErrors, ListDormantApiKeysResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, RotateApiKeyData, RotateApiKeyErrors, RotateApiKeyResponses } from './types.gen.ts';

/**
 * The documented operations of Stratum.
 */
export type Stratum = {
    /**
     * Create API key
     *
     * Create a new API key. The plaintext key is only returned once.
     *
     * `POST /api/v1/api-keys`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 413, 415, 429, 500).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await stratum.createApiKey({
     *   tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d',
     *   name: 'ci',
     *   rate_limit_max: 1000,
     *   rate_limit_window: '1 minute',
     * });
     * ```
     */
    createApiKey: Method<CreateApiKeyData, CreateApiKeyResponses>;
    /**
     * List API keys
     *
     * List API keys, optionally filtered by tenant.
     *
     * `GET /api/v1/api-keys`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 429, 500).
     * @example
     * ```ts
     * for await (const key of stratum.listApiKeys()) console.log(key);
     * ```
     */
    listApiKeys: List<ListApiKeysData, ListApiKeysResponses, ''>;
    /**
     * List dormant API keys
     *
     * List API keys that have not been used within the specified number of days.
     *
     * `GET /api/v1/api-keys/dormant`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 429, 500).
     * @example
     * ```ts
     * for await (const key of stratum.listDormantApiKeys()) console.log(key);
     * ```
     */
    listDormantApiKeys: List<ListDormantApiKeysData, ListDormantApiKeysResponses, ''>;
    /**
     * Revoke API key
     *
     * Revoke an API key, permanently disabling it.
     *
     * `DELETE /api/v1/api-keys/{id}`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 413, 415, 429, 500).
     * @example
     * ```ts
     * await stratum.revokeApiKey({ id: '11111111-1111-4111-8111-111111111111' });
     * ```
     */
    revokeApiKey: Method<RevokeApiKeyData, RevokeApiKeyResponses>;
    /**
     * Rotate API key
     *
     * Rotate an API key, revoking the old one and issuing a new one.
     *
     * `POST /api/v1/api-keys/{id}/rotate`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 413, 415, 429, 500).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await stratum.rotateApiKey({ id: '11111111-1111-4111-8111-111111111111', name: 'ci-2026' });
     * ```
     */
    rotateApiKey: Method<RotateApiKeyData, RotateApiKeyResponses>;
};

/**
 * The documented error bodies of Stratum, by operation and status.
 */
export type ErrorBodies = {
    createApiKey: CreateApiKeyErrors;
    listApiKeys: ListApiKeysErrors;
    listDormantApiKeys: ListDormantApiKeysErrors;
    revokeApiKey: RevokeApiKeyErrors;
    rotateApiKey: RotateApiKeyErrors;
};

/**
 * The ways to sign in to Stratum, the usual one first.
 */
export type Schemes = 'apiKey' | 'bearer';

/**
 * The operations of Stratum as data.
 */
export const table: SystemTable = {
    system: 'Stratum',
    servers: [
        'http://localhost:3000'
    ],
    security: [
        {
            kind: 'apiKey',
            header: 'X-API-Key'
        },
        {
            kind: 'bearer'
        }
    ],
    operations: {
        createApiKey: {
            method: 'POST',
            path: '/api/v1/api-keys',
            role: 'create',
            body: 'required',
            success: [
                201
            ],
            answer: 'object',
            secrets: [
                '/key'
            ],
            keyId: '/id',
            in: {
                tenant_id: 'body',
                name: 'body',
                rate_limit_max: 'body',
                rate_limit_window: 'body'
            },
            aliases: {
                '/key': [
                    'plaintext_key',
                    'plaintext'
                ],
                '/prefix': [
                    'key_prefix'
                ]
            }
        },
        listApiKeys: {
            method: 'GET',
            path: '/api/v1/api-keys',
            role: 'list',
            success: [
                200
            ],
            answer: 'array',
            keyId: '/*/id',
            in: {
                tenant_id: 'query'
            },
            pages: {
                style: 'none',
                items: ''
            }
        },
        listDormantApiKeys: {
            method: 'GET',
            path: '/api/v1/api-keys/dormant',
            role: 'dormant',
            success: [
                200
            ],
            answer: 'array',
            keyId: '/*/id',
            in: {
                days: 'query'
            },
            pages: {
                style: 'none',
                items: ''
            }
        },
        revokeApiKey: {
            method: 'DELETE',
            path: '/api/v1/api-keys/{id}',
            role: 'revoke',
            success: [
                204
            ],
            answer: 'none',
            in: {
                id: 'path'
            }
        },
        rotateApiKey: {
            method: 'POST',
            path: '/api/v1/api-keys/{id}/rotate',
            role: 'rotate',
            body: 'optional',
            success: [
                201
            ],
            answer: 'object',
            secrets: [
                '/key'
            ],
            keyId: '/id',
            in: {
                id: 'path',
                name: 'body'
            },
            aliases: {
                '/key': [
                    'plaintext_key',
                    'plaintext'
                ],
                '/prefix': [
                    'key_prefix'
                ]
            }
        }
    }
};
