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
     */
    createKey: Method<CreateKeyData, CreateKeyResponses>;
    /**
     * List keys
     *
     * `GET /v1/keys`
     */
    listKeys: List<ListKeysData, ListKeysResponses, '/items'>;
    /**
     * Get a key
     *
     * `GET /v1/keys/{key_id}`
     */
    getKey: Method<GetKeyData, GetKeyResponses>;
    /**
     * Revoke a key
     *
     * `POST /v1/keys/{key_id}/revoke`
     */
    revokeKey: Method<RevokeKeyData, RevokeKeyResponses>;
    /**
     * Verify a secret
     *
     * `POST /v1/keys/verify`
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
