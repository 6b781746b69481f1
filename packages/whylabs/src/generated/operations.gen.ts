// Generated from spec/openapi.yaml (WhyLabs, sha256:fa4f4a3b2390) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { List, Method } from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

import type { CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, GetApiKeyData, GetApiKeyErrors, GetApiKeyResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses } from './types.gen.ts';

/**
 * The documented operations of WhyLabs.
 */
export type WhyLabs = {
    /**
     * Generate an API key for a user.
     *
     * Generates an API key for a given user. Must be called either by system administrator or by the user themselves
     *
     * `POST /v0/organizations/{org_id}/api-key`, known from: documentation
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 429, 500).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await whyLabs.createApiKey({ org_id: 'org-123', user_id: 'user-123' });
     * ```
     */
    createApiKey: Method<CreateApiKeyData, CreateApiKeyResponses>;
    /**
     * List API key metadata for a given organization and user
     *
     * Returns the API key metadata for a given organization and user
     *
     * `GET /v0/organizations/{org_id}/api-key`, known from: documentation
     *
     * @throws HttpError when it is refused (401, 403, 429, 500).
     * @example
     * ```ts
     * for await (const key of whyLabs.listApiKeys({ org_id: 'org-123' })) console.log(key);
     * ```
     */
    listApiKeys: List<ListApiKeysData, ListApiKeysResponses, '/items'>;
    /**
     * Revoke the given API Key, removing its ability to access WhyLabs systems
     *
     * Revokes the given API Key
     *
     * `DELETE /v0/organizations/{org_id}/api-key`, known from: documentation
     *
     * @throws HttpError when it is refused (400, 401, 403, 404, 429, 500).
     * @example
     * ```ts
     * await whyLabs.revokeApiKey({ org_id: 'org-123', user_id: 'user-123', key_id: 'HMiFAgQeNb' });
     * ```
     */
    revokeApiKey: Method<RevokeApiKeyData, RevokeApiKeyResponses>;
    /**
     * Get an api key by its id
     *
     * `GET /v0/organizations/{org_id}/api-key/{key_id}`, known from: documentation
     *
     * @throws HttpError when it is refused (401, 403, 429, 500).
     * @example
     * ```ts
     * await whyLabs.getApiKey({ org_id: 'org-123', key_id: 'fh4dUNV3WQ' });
     * ```
     */
    getApiKey: Method<GetApiKeyData, GetApiKeyResponses>;
};

/**
 * The documented error bodies of WhyLabs, by operation and status.
 */
export type ErrorBodies = {
    createApiKey: CreateApiKeyErrors;
    listApiKeys: ListApiKeysErrors;
    revokeApiKey: RevokeApiKeyErrors;
    getApiKey: GetApiKeyErrors;
};

/**
 * The ways to sign in to WhyLabs, the usual one first.
 */
export type Schemes = 'apiKey';

/**
 * The operations of WhyLabs as data.
 */
export const table: SystemTable = {
    system: 'WhyLabs',
    servers: [
        'http://localhost',
        'https://api.whylabsapp.com'
    ],
    security: [
        {
            kind: 'apiKey',
            header: 'X-API-Key'
        }
    ],
    operations: {
        createApiKey: {
            method: 'POST',
            path: '/v0/organizations/{org_id}/api-key',
            role: 'create',
            success: [
                200
            ],
            answer: 'object',
            secrets: [
                '/key'
            ],
            keyId: '/keyId',
            in: {
                org_id: 'path',
                user_id: 'query',
                expiration_time: 'query',
                scopes: 'query',
                alias: 'query'
            }
        },
        listApiKeys: {
            method: 'GET',
            path: '/v0/organizations/{org_id}/api-key',
            role: 'list',
            success: [
                200
            ],
            answer: 'object',
            secrets: [
                '/items/*/key'
            ],
            keyId: '/items/*/keyId',
            in: {
                org_id: 'path',
                user_id: 'query'
            },
            pages: {
                style: 'none',
                items: '/items'
            }
        },
        revokeApiKey: {
            method: 'DELETE',
            path: '/v0/organizations/{org_id}/api-key',
            role: 'revoke',
            success: [
                200
            ],
            answer: 'object',
            secrets: [
                '/key'
            ],
            keyId: '/keyId',
            in: {
                org_id: 'path',
                user_id: 'query',
                key_id: 'query'
            }
        },
        getApiKey: {
            method: 'GET',
            path: '/v0/organizations/{org_id}/api-key/{key_id}',
            role: 'get',
            success: [
                200
            ],
            answer: 'object',
            secrets: [
                '/key/key'
            ],
            keyId: '/key/keyId',
            in: {
                org_id: 'path',
                key_id: 'path'
            }
        }
    }
};
