// Generated from openapi.yaml (Lattice, sha256:6ec60a72b8a4) by @hey-api/openapi-ts@0.99.0. Do not edit: keyloom generate.

import type { List, Method } from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

import type { CreateKeyData, CreateKeyErrors, CreateKeyResponses, GetKeyData, GetKeyErrors, GetKeyResponses, ListKeysData, ListKeysErrors, ListKeysResponses, RevokeKeyData, RevokeKeyErrors, RevokeKeyResponses, VerifyKeyData, VerifyKeyErrors, VerifyKeyResponses } from './types.gen.ts';

/**
 * The documented operations of Lattice.
 */
export type Lattice = {
    /**
     * Create a key
     *
     * `POST /v1/keys`
     *
     * @throws HttpError when it is refused (400, 401, 409).
     * @throws UnknownOutcomeError when it may have happened all the same.
     * @example
     * ```ts
     * await lattice.createKey({ name: 'ci' });
     * ```
     */
    createKey: Method<CreateKeyData, CreateKeyResponses>;
    /**
     * List keys
     *
     * `GET /v1/keys`
     *
     * @throws HttpError when it is refused (400, 401).
     * @example
     * ```ts
     * for await (const key of lattice.listKeys()) console.log(key);
     * ```
     */
    listKeys: List<ListKeysData, ListKeysResponses, '/items'>;
    /**
     * Get a key
     *
     * `GET /v1/keys/{key_id}`
     *
     * @throws HttpError when it is refused (401, 404).
     * @example
     * ```ts
     * await lattice.getKey({ key_id: '<key_id>' });
     * ```
     */
    getKey: Method<GetKeyData, GetKeyResponses>;
    /**
     * Revoke a key
     *
     * `POST /v1/keys/{key_id}/revoke`
     *
     * @throws HttpError when it is refused (401, 404).
     * @example
     * ```ts
     * await lattice.revokeKey({ key_id: '<key_id>' });
     * ```
     */
    revokeKey: Method<RevokeKeyData, RevokeKeyResponses>;
    /**
     * Verify a secret
     *
     * `POST /v1/keys/verify`
     *
     * @throws HttpError when it is refused (400, 401, 404).
     * @example
     * ```ts
     * await lattice.verifyKey({ secret: '<secret>' });
     * ```
     */
    verifyKey: Method<VerifyKeyData, VerifyKeyResponses>;
};

/**
 * The documented error bodies of Lattice, by operation and status.
 */
export type ErrorBodies = {
    createKey: CreateKeyErrors;
    listKeys: ListKeysErrors;
    getKey: GetKeyErrors;
    revokeKey: RevokeKeyErrors;
    verifyKey: VerifyKeyErrors;
};

/**
 * The ways to sign in to Lattice, the usual one first.
 */
export type Schemes = 'bearer';

/**
 * The operations of Lattice as data.
 */
export const table: SystemTable = {
    system: 'Lattice',
    servers: [
        'https://api.lattice.example'
    ],
    security: [
        {
            kind: 'bearer'
        }
    ],
    operations: {
        createKey: {
            method: 'POST',
            path: '/v1/keys',
            role: 'create',
            body: 'required',
            success: [
                201
            ],
            answer: 'object',
            secrets: [
                '/secret'
            ],
            keyId: '/id',
            in: {
                name: 'body',
                expires_at: 'body'
            }
        },
        listKeys: {
            method: 'GET',
            path: '/v1/keys',
            role: 'list',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/items/*/id',
            in: {
                limit: 'query',
                offset: 'query'
            },
            pages: {
                style: 'offset',
                items: '/items',
                limit: 'limit',
                pageSize: 20,
                offset: 'offset',
                total: '/total'
            }
        },
        getKey: {
            method: 'GET',
            path: '/v1/keys/{key_id}',
            role: 'get',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/id',
            in: {
                key_id: 'path'
            }
        },
        revokeKey: {
            method: 'POST',
            path: '/v1/keys/{key_id}/revoke',
            role: 'revoke',
            success: [
                200
            ],
            answer: 'object',
            keyId: '/id',
            in: {
                key_id: 'path'
            }
        },
        verifyKey: {
            method: 'POST',
            path: '/v1/keys/verify',
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
