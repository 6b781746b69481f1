// Generated from openapi.yaml (Lattice, sha256:6ec60a72b8a4) by @hey-api/openapi-ts@0.99.0. Do not edit: keyloom generate.

import type { Secret } from '@keyloom/types';

export type ClientOptions = {
    baseUrl: 'https://api.lattice.example' | (string & {});
};

export type Key = {
    /**
     * Id of the key
     */
    id: string;
    /**
     * What the key is for
     */
    name: string;
    /**
     * When it was made
     *
     * Format: date-time of RFC 3339.
     */
    created_at: string;
    /**
     * When it ends; null for never
     *
     * Format: date-time of RFC 3339.
     */
    expires_at?: string | null;
    /**
     * When it was revoked; null while it lives
     *
     * Format: date-time of RFC 3339.
     */
    revoked_at?: string | null;
};

export type CreatedKey = Key & {
    /**
     * What signs requests
     */
    secret: Secret;
};

export type CreateKeyInput = {
    /**
     * What the key is for
     */
    name: string;
    /**
     * When it shall end
     *
     * Format: date-time of RFC 3339.
     */
    expires_at?: string;
};

export type VerifyKeyInput = {
    /**
     * The secret to verify
     */
    secret: string | Secret;
};

export type KeyPage = {
    /**
     * The keys of this page
     */
    items: Array<Key>;
    /**
     * How many keys there are in all
     */
    total: number;
};

export type Problem = {
    /**
     * What went wrong
     */
    title: string;
};

export type ListKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * How many keys to give
         */
        limit?: number;
        /**
         * How many keys to skip
         */
        offset?: number;
    };
    url: '/v1/keys';
};

export type ListKeysErrors = {
    /**
     * The request breaks this document
     */
    400: Problem;
    /**
     * The caller is not signed in
     */
    401: Problem;
};

export type ListKeysError = ListKeysErrors[keyof ListKeysErrors];

export type ListKeysResponses = {
    /**
     * A page of keys, newest first
     */
    200: KeyPage;
};

export type ListKeysResponse = ListKeysResponses[keyof ListKeysResponses];

export type CreateKeyData = {
    body: CreateKeyInput;
    path?: never;
    query?: never;
    url: '/v1/keys';
};

export type CreateKeyErrors = {
    /**
     * The request breaks this document
     */
    400: Problem;
    /**
     * The caller is not signed in
     */
    401: Problem;
    /**
     * Another key has that name
     */
    409: Problem;
};

export type CreateKeyError = CreateKeyErrors[keyof CreateKeyErrors];

export type CreateKeyResponses = {
    /**
     * The key, and its secret for the only time
     */
    201: CreatedKey;
};

export type CreateKeyResponse = CreateKeyResponses[keyof CreateKeyResponses];

export type GetKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key
         */
        key_id: string;
    };
    query?: never;
    url: '/v1/keys/{key_id}';
};

export type GetKeyErrors = {
    /**
     * The caller is not signed in
     */
    401: Problem;
    /**
     * There is no such key
     */
    404: Problem;
};

export type GetKeyError = GetKeyErrors[keyof GetKeyErrors];

export type GetKeyResponses = {
    /**
     * The key
     */
    200: Key;
};

export type GetKeyResponse = GetKeyResponses[keyof GetKeyResponses];

export type RevokeKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key
         */
        key_id: string;
    };
    query?: never;
    url: '/v1/keys/{key_id}/revoke';
};

export type RevokeKeyErrors = {
    /**
     * The caller is not signed in
     */
    401: Problem;
    /**
     * There is no such key
     */
    404: Problem;
};

export type RevokeKeyError = RevokeKeyErrors[keyof RevokeKeyErrors];

export type RevokeKeyResponses = {
    /**
     * The key as it is from now on
     */
    200: Key;
};

export type RevokeKeyResponse = RevokeKeyResponses[keyof RevokeKeyResponses];

export type VerifyKeyData = {
    body: VerifyKeyInput;
    path?: never;
    query?: never;
    url: '/v1/keys/verify';
};

export type VerifyKeyErrors = {
    /**
     * The request breaks this document
     */
    400: Problem;
    /**
     * The caller is not signed in
     */
    401: Problem;
    /**
     * There is no such key
     */
    404: Problem;
};

export type VerifyKeyError = VerifyKeyErrors[keyof VerifyKeyErrors];

export type VerifyKeyResponses = {
    /**
     * The living key that the secret belongs to
     */
    200: Key;
};

export type VerifyKeyResponse = VerifyKeyResponses[keyof VerifyKeyResponses];
