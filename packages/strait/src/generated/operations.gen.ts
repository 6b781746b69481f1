// Generated from spec/openapi.yaml (Strait, sha256:ece7f8fbf93b) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { List, Method } from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

import type { CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, RotateApiKeyData, RotateApiKeyErrors, RotateApiKeyResponses } from './types.gen.ts';

/**
 * The documented operations of Strait.
 */
export type Strait = {
    /**
     * List API keys
     *
     * Lists the keys of one project that are not revoked, newest first.
     *
     * `GET /v1/api-keys`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 406, 429, 500, 503).
     * @example
     * ```ts
     * for await (const key of strait.listApiKeys({ project_id: 'proj_1' })) console.log(key);
     * ```
     */
    listApiKeys: List<ListApiKeysData, ListApiKeysResponses, ''>;
    /**
     * Create an API key
     *
     * Creates a key in a project and answers with its secret, once. Always send `scopes` and `expires_in_days`: the current server refuses a key without scopes, and one without an expiry unless the project sets a maximum lifetime; the documented server reads missing scopes as full access.
     *
     * `POST /v1/api-keys`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 406, 415, 422, 429, 500, 503).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await strait.createApiKey({ project_id: 'proj_1', name: 'ci', scopes: ['jobs:read'], expires_in_days: 90 });
     * ```
     */
    createApiKey: Method<CreateApiKeyData, CreateApiKeyResponses>;
    /**
     * Revoke an API key
     *
     * Revokes a key at once and for good.
     *
     * `DELETE /v1/api-keys/{keyID}`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (401, 403, 404, 406, 429, 500, 503).
     * @example
     * ```ts
     * await strait.revokeApiKey({ keyID: '019cadd4-569b-7000-8000-000000000001' });
     * ```
     */
    revokeApiKey: Method<RevokeApiKeyData, RevokeApiKeyResponses>;
    /**
     * Rotate an API key with optional grace period
     *
     * Creates a successor with a new id and a new secret, shown once. The old key works until the end of the grace period. The successor keeps the old expiry: it is not extended.
     *
     * `POST /v1/api-keys/{keyID}/rotate`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 406, 409, 415, 422, 429, 500, 503).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await strait.rotateApiKey({ keyID: '019cadd4-569b-7000-8000-000000000001' });
     * ```
     */
    rotateApiKey: Method<RotateApiKeyData, RotateApiKeyResponses>;
};

/**
 * The documented error bodies of Strait, by operation and status.
 */
export type ErrorBodies = {
    listApiKeys: ListApiKeysErrors;
    createApiKey: CreateApiKeyErrors;
    revokeApiKey: RevokeApiKeyErrors;
    rotateApiKey: RotateApiKeyErrors;
};

/**
 * The ways to sign in to Strait, the usual one first.
 */
export type Schemes = 'bearer';

/**
 * The operations of Strait as data.
 */
export const table: SystemTable = {
    system: 'Strait',
    servers: [
        'http://localhost:8080',
        'https://api.strait.dev'
    ],
    security: [
        {
            kind: 'bearer'
        }
    ],
    operations: {
        listApiKeys: {
            method: 'GET',
            path: '/v1/api-keys',
            role: 'list',
            success: [
                200
            ],
            answer: 'array',
            keyId: '/*/id',
            in: {
                project_id: 'query',
                limit: 'query',
                cursor: 'query',
                org_id: 'query'
            },
            pages: {
                style: 'cursor',
                items: '',
                servedItems: '/data',
                next: '/next_cursor',
                param: 'cursor',
                limit: 'limit',
                pageSize: 50
            }
        },
        createApiKey: {
            method: 'POST',
            path: '/v1/api-keys',
            role: 'create',
            body: 'required',
            success: [
                201
            ],
            answer: 'object',
            secrets: [
                '/key',
                '/rotation_webhook_secret'
            ],
            keyId: '/id',
            in: {
                project_id: 'body',
                name: 'body',
                scopes: 'body',
                expires_in_days: 'body',
                environment_id: 'body',
                rotation_interval_days: 'body',
                org_id: 'body',
                rotation_webhook_url: 'body'
            }
        },
        revokeApiKey: {
            method: 'DELETE',
            path: '/v1/api-keys/{keyID}',
            role: 'revoke',
            success: [
                204
            ],
            answer: 'none',
            in: {
                keyID: 'path'
            }
        },
        rotateApiKey: {
            method: 'POST',
            path: '/v1/api-keys/{keyID}/rotate',
            role: 'rotate',
            body: 'required',
            success: [
                201
            ],
            answer: 'object',
            secrets: [
                '/key'
            ],
            keyId: '/new_key_id',
            in: {
                keyID: 'path',
                grace_period_minutes: 'body'
            }
        }
    }
};
