// Generated from spec/openapi.yaml (Clerk, sha256:219096824be5) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { List, Method } from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

import type { CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, DeleteApiKeyData, DeleteApiKeyErrors, DeleteApiKeyResponses, GetApiKeyData, GetApiKeyErrors, GetApiKeyResponses, GetApiKeysData, GetApiKeySecretData, GetApiKeySecretErrors, GetApiKeySecretResponses, GetApiKeysErrors, GetApiKeysResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, UpdateApiKeyData, UpdateApiKeyErrors, UpdateApiKeyResponses, VerifyApiKeyData, VerifyApiKeyErrors, VerifyApiKeyResponses } from './types.gen.ts';

/**
 * The documented operations of Clerk.
 */
export type Clerk = {
    /**
     * Create an API Key
     *
     * Creates a key for one subject and answers it together with its secret.
     *
     * `POST /api_keys`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 403, 409, 429).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await clerk.createApiKey({
     *   type: 'api_key',
     *   name: 'MY_SERVICE_API_KEY',
     *   description: 'Reads and writes reports',
     *   subject: 'user_000000000000000000000000001',
     *   claims: { team: 'reports' },
     *   scopes: ['read', 'write'],
     *   created_by: 'user_000000000000000000000000001',
     *   seconds_until_expiration: 2592000,
     * });
     * ```
     */
    createApiKey: Method<CreateApiKeyData, CreateApiKeyResponses>;
    /**
     * Get API Keys
     *
     * Lists the keys of one subject, newest first; revoked and expired ones only on request.
     *
     * `GET /api_keys`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 404, 429).
     * @example
     * ```ts
     * for await (const key of clerk.getApiKeys({ subject: 'user_000000000000000000000000001' })) console.log(key);
     * ```
     */
    getApiKeys: List<GetApiKeysData, GetApiKeysResponses, '/data'>;
    /**
     * Get an API Key by ID
     *
     * Reads one key, without its secret.
     *
     * `GET /api_keys/{api_key_id}`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 404, 429).
     * @example
     * ```ts
     * await clerk.getApiKey({ api_key_id: 'ak_00000000000000000000000000000001' });
     * ```
     */
    getApiKey: Method<GetApiKeyData, GetApiKeyResponses>;
    /**
     * Update an API Key
     *
     * Changes the claims, scopes, description, subject or expiry of a key, never its name, type or creator.
     *
     * `PATCH /api_keys/{api_key_id}`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 404, 429).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await clerk.updateApiKey({
     *   api_key_id: 'ak_00000000000000000000000000000001',
     *   claims: { team: 'billing' },
     *   scopes: ['read'],
     *   description: 'Reads reports only',
     *   subject: 'user_000000000000000000000000001',
     * });
     * ```
     */
    updateApiKey: Method<UpdateApiKeyData, UpdateApiKeyResponses>;
    /**
     * Delete an API Key
     *
     * Removes a key for good, so that it is found no more.
     *
     * `DELETE /api_keys/{api_key_id}`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 404, 429).
     * @example
     * ```ts
     * await clerk.deleteApiKey({ api_key_id: 'ak_00000000000000000000000000000001' });
     * ```
     */
    deleteApiKey: Method<DeleteApiKeyData, DeleteApiKeyResponses>;
    /**
     * Get an API Key Secret
     *
     * Answers the secret of an existing key.
     *
     * `GET /api_keys/{api_key_id}/secret`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 404, 429).
     * @example
     * ```ts
     * await clerk.getApiKeySecret({ api_key_id: 'ak_00000000000000000000000000000001' });
     * ```
     */
    getApiKeySecret: Method<GetApiKeySecretData, GetApiKeySecretResponses>;
    /**
     * Revoke an API Key
     *
     * Makes a key invalid at once and for good; the key stays readable and listed as revoked.
     *
     * `POST /api_keys/{api_key_id}/revoke`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 404, 429).
     * @example
     * ```ts
     * await clerk.revokeApiKey({
     *   api_key_id: 'ak_00000000000000000000000000000001',
     *   revocation_reason: 'Found in a build log',
     * });
     * ```
     */
    revokeApiKey: Method<RevokeApiKeyData, RevokeApiKeyResponses>;
    /**
     * Verify an API Key
     *
     * Finds the key that a secret belongs to; a secret of no valid key is answered with 404.
     *
     * `POST /api_keys/verify`, known from: documentation, published document
     *
     * @throws HttpError when it is refused (400, 401, 404, 429).
     * @example
     * ```ts
     * await clerk.verifyApiKey({ secret: 'ak_fake-key_fake-key_fake-key_fake0' });
     * ```
     */
    verifyApiKey: Method<VerifyApiKeyData, VerifyApiKeyResponses>;
};

/**
 * The documented error bodies of Clerk, by operation and status.
 */
export type ErrorBodies = {
    createApiKey: CreateApiKeyErrors;
    getApiKeys: GetApiKeysErrors;
    getApiKey: GetApiKeyErrors;
    updateApiKey: UpdateApiKeyErrors;
    deleteApiKey: DeleteApiKeyErrors;
    getApiKeySecret: GetApiKeySecretErrors;
    revokeApiKey: RevokeApiKeyErrors;
    verifyApiKey: VerifyApiKeyErrors;
};

/**
 * The ways to sign in to Clerk, the usual one first.
 */
export type Schemes = 'bearer';

/**
 * The operations of Clerk as data.
 */
export const table: SystemTable = {
    system: 'Clerk',
    servers: [
        'https://api.clerk.com/v1'
    ],
    security: [
        {
            kind: 'bearer'
        }
    ],
    operations: {
        createApiKey: {
            method: 'POST',
            path: '/api_keys',
            role: 'create',
            body: 'required',
            success: [
                200
            ],
            answer: 'object',
            secrets: [
                '/secret'
            ],
            keyId: '/id',
            in: {
                type: 'body',
                name: 'body',
                description: 'body',
                subject: 'body',
                claims: 'body',
                scopes: 'body',
                created_by: 'body',
                seconds_until_expiration: 'body'
            }
        },
        getApiKeys: {
            method: 'GET',
            path: '/api_keys',
            role: 'list',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/data/*/id',
            in: {
                subject: 'query',
                type: 'query',
                include_invalid: 'query',
                limit: 'query',
                offset: 'query',
                query: 'query'
            },
            pages: {
                style: 'offset',
                items: '/data',
                limit: 'limit',
                pageSize: 10,
                offset: 'offset',
                total: '/total_count'
            }
        },
        getApiKey: {
            method: 'GET',
            path: '/api_keys/{api_key_id}',
            role: 'get',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/id',
            in: {
                api_key_id: 'path'
            }
        },
        updateApiKey: {
            method: 'PATCH',
            path: '/api_keys/{api_key_id}',
            role: 'update',
            body: 'required',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/id',
            in: {
                api_key_id: 'path',
                claims: 'body',
                scopes: 'body',
                description: 'body',
                subject: 'body',
                seconds_until_expiration: 'body'
            }
        },
        deleteApiKey: {
            method: 'DELETE',
            path: '/api_keys/{api_key_id}',
            role: 'delete',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/id',
            in: {
                api_key_id: 'path'
            },
            gone: {
                id: '{api_key_id}',
                object: 'api_key',
                deleted: true
            }
        },
        getApiKeySecret: {
            method: 'GET',
            path: '/api_keys/{api_key_id}/secret',
            role: 'reveal',
            success: [
                200
            ],
            answer: 'object',
            secrets: [
                '/secret'
            ],
            in: {
                api_key_id: 'path'
            }
        },
        revokeApiKey: {
            method: 'POST',
            path: '/api_keys/{api_key_id}/revoke',
            role: 'revoke',
            body: 'required',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/id',
            in: {
                api_key_id: 'path',
                revocation_reason: 'body'
            }
        },
        verifyApiKey: {
            method: 'POST',
            path: '/api_keys/verify',
            role: 'verify',
            body: 'required',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/id',
            in: {
                secret: 'body:secret'
            }
        }
    }
};
