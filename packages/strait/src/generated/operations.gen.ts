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
     * `GET /v1/api-keys` (known from: seed, published spec)
     */
    listApiKeys: List<ListApiKeysData, ListApiKeysResponses, ''>;
    /**
     * Create an API key
     *
     * Creates a key in a project and answers with its secret, once. Always send `scopes` and `expires_in_days`: the current server refuses a key without scopes, and one without an expiry unless the project sets a maximum lifetime; the documented server reads missing scopes as full access.
     *
     * `POST /v1/api-keys` (known from: seed, published spec)
     */
    createApiKey: Method<CreateApiKeyData, CreateApiKeyResponses>;
    /**
     * Revoke an API key
     *
     * Revokes a key at once and for good.
     *
     * `DELETE /v1/api-keys/{keyID}` (known from: seed, published spec)
     */
    revokeApiKey: Method<RevokeApiKeyData, RevokeApiKeyResponses>;
    /**
     * Rotate an API key with optional grace period
     *
     * Creates a successor with a new id and a new secret, shown once. The old key works until the end of the grace period. The successor keeps the old expiry: it is not extended.
     *
     * `POST /v1/api-keys/{keyID}/rotate` (known from: seed, published spec)
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
