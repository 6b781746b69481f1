// Generated from spec/openapi.yaml (Stratum, sha256:6c97ca79c01f) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { Secret } from '@keyloom/types';

export type ClientOptions = {
    baseUrl: 'http://localhost:3000' | (string & {});
};

/**
 * What to create. Unknown fields are ignored; scopes and expiry cannot be set.
 */
export type CreateApiKeyInput = {
    /**
     * Id of the tenant that owns the key.
     */
    tenant_id: string;
    /**
     * Name of the key.
     */
    name?: string;
    /**
     * Requests that the key may make in one window.
     */
    rate_limit_max?: number;
    /**
     * Length of the window, as a number and a unit in lower case, such as `5 minutes`.
     */
    rate_limit_window?: string;
};

/**
 * What the replacement is called.
 */
export type RotateApiKeyInput = {
    /**
     * Name of the replacement, 255 characters at most.
     */
    name?: string;
};

/**
 * A key without its secret.
 */
export type ApiKey = {
    /**
     * Id of the key.
     */
    id: string;
    /**
     * Id of the tenant that owns the key, null for a global key.
     */
    tenant_id?: string | null;
    /**
     * Name of the key, null when it has none.
     */
    name?: string | null;
    /**
     * First characters of the secret. They name the environment and do not tell keys apart.
     */
    prefix?: string;
    /**
     * Requests that the key may make in one window. Absent means unknown, not unlimited.
     */
    rate_limit_max?: number | null;
    /**
     * Length of the window, as a number and a unit, such as `5 minutes`. Absent means unknown.
     */
    rate_limit_window?: string | null;
    /**
     * When the key was last used, null when never or not recorded.
     *
     * Format: date-time of RFC 3339.
     */
    last_used_at?: string | null;
    /**
     * When the key was created.
     *
     * Format: date-time of RFC 3339.
     */
    created_at: string;
    /**
     * When the key was revoked, null while it is not.
     *
     * Format: date-time of RFC 3339.
     */
    revoked_at?: string | null;
    /**
     * When the key expires, null for never. Absent means unknown.
     *
     * Format: date-time of RFC 3339.
     */
    expires_at?: string | null;
};

/**
 * A new key with its secret, as create and rotate return it.
 */
export type ApiKeyCreated = {
    /**
     * Id of the new key.
     */
    id: string;
    /**
     * The plaintext API key. Only returned once at creation time.
     */
    key: Secret;
    /**
     * First characters of the secret. They name the environment and do not tell keys apart.
     */
    prefix: string;
    /**
     * Id of the tenant that owns the key, null for a global key.
     */
    tenant_id?: string | null;
    /**
     * Name of the key, null when it has none.
     */
    name?: string | null;
    /**
     * When the key was created.
     *
     * Format: date-time of RFC 3339.
     */
    created_at: string;
};

/**
 * What every failed call returns.
 */
export type ApiError = {
    /**
     * The failure.
     */
    error: {
        /**
         * Kind of failure, such as `NOT_FOUND`.
         */
        code: string;
        /**
         * The failure in words.
         */
        message: string;
        /**
         * One entry per invalid field, on rotate.
         */
        issues?: Array<ApiErrorIssue>;
        /**
         * More about the failure; its form depends on the failure.
         */
        details?: unknown;
    };
    /**
     * One entry per invalid field, on create.
     */
    details?: Array<ApiErrorIssue>;
};

/**
 * One invalid field.
 */
export type ApiErrorIssue = {
    /**
     * Kind of rule that the value breaks, such as `invalid_type`.
     */
    code: string;
    /**
     * The broken rule in words.
     */
    message: string;
    /**
     * Way to the field from the root of the body, names and array positions.
     */
    path: Array<string | number>;
    /**
     * Name of the text format that the value does not have, such as `uuid`.
     */
    validation?: string;
};

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Filter by tenant ID
         */
        tenant_id?: string;
    };
    url: '/api/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * The tenant_id is not a UUID.
     */
    400: ApiError;
    /**
     * The credential is missing, bad, revoked or expired.
     */
    401: ApiError;
    /**
     * The caller lacks the scope admin, or the tenant is out of its reach.
     */
    403: ApiError;
    /**
     * The limit per IP address or per key is reached.
     */
    429: ApiError;
    /**
     * The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
     * end here too.
     *
     */
    500: ApiError;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * Keys in reach of the caller, newest first, revoked and expired ones included.
     */
    200: Array<ApiKey>;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: CreateApiKeyInput;
    path?: never;
    query?: never;
    url: '/api/v1/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * Validation error
     */
    400: ApiError;
    /**
     * The credential is missing, bad, revoked or expired.
     */
    401: ApiError;
    /**
     * The caller lacks the scope admin, or the tenant is out of its reach.
     */
    403: ApiError;
    /**
     * The body is larger than 1 MiB.
     */
    413: ApiError;
    /**
     * The body has a media type that the server does not read.
     */
    415: ApiError;
    /**
     * The limit per IP address or per key is reached.
     */
    429: ApiError;
    /**
     * The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
     * end here too.
     *
     */
    500: ApiError;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * Created API key with plaintext secret
     */
    201: ApiKeyCreated;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type ListDormantApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of days of inactivity
         *
         * Unit: days.
         */
        days?: number;
    };
    url: '/api/v1/api-keys/dormant';
};

export type ListDormantApiKeysErrors = {
    /**
     * The number of days is not an integer from 1 to 365.
     */
    400: ApiError;
    /**
     * The credential is missing, bad, revoked or expired.
     */
    401: ApiError;
    /**
     * The caller lacks the scope admin, or the tenant is out of its reach.
     */
    403: ApiError;
    /**
     * The limit per IP address or per key is reached.
     */
    429: ApiError;
    /**
     * The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
     * end here too.
     *
     */
    500: ApiError;
};

export type ListDormantApiKeysError = ListDormantApiKeysErrors[keyof ListDormantApiKeysErrors];

export type ListDormantApiKeysResponses = {
    /**
     * Keys not revoked and unused for that long, never used ones first, expired ones included.
     */
    200: Array<ApiKey>;
};

export type ListDormantApiKeysResponse = ListDormantApiKeysResponses[keyof ListDormantApiKeysResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}';
};

export type RevokeApiKeyErrors = {
    /**
     * A JSON content type came without a body, or with one that is not JSON.
     */
    400: ApiError;
    /**
     * The credential is missing, bad, revoked or expired.
     */
    401: ApiError;
    /**
     * The caller lacks the scope admin, or the tenant is out of its reach.
     */
    403: ApiError;
    /**
     * API key not found or already revoked
     */
    404: ApiError;
    /**
     * The body is larger than 1 MiB.
     */
    413: ApiError;
    /**
     * The body has a media type that the server does not read.
     */
    415: ApiError;
    /**
     * The limit per IP address or per key is reached.
     */
    429: ApiError;
    /**
     * The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
     * end here too.
     *
     */
    500: ApiError;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * API key revoked
     */
    204: void;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type RotateApiKeyData = {
    body?: RotateApiKeyInput;
    path: {
        /**
         * Id of the key.
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/api-keys/{id}/rotate';
};

export type RotateApiKeyErrors = {
    /**
     * The body is not valid.
     */
    400: ApiError;
    /**
     * The credential is missing, bad, revoked or expired.
     */
    401: ApiError;
    /**
     * The caller lacks the scope admin, or the tenant is out of its reach.
     */
    403: ApiError;
    /**
     * API key not found or already revoked
     */
    404: ApiError;
    /**
     * The body is larger than 1 MiB.
     */
    413: ApiError;
    /**
     * The body has a media type that the server does not read.
     */
    415: ApiError;
    /**
     * The limit per IP address or per key is reached.
     */
    429: ApiError;
    /**
     * The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
     * end here too.
     *
     */
    500: ApiError;
};

export type RotateApiKeyError = RotateApiKeyErrors[keyof RotateApiKeyErrors];

export type RotateApiKeyResponses = {
    /**
     * New API key with plaintext secret
     */
    201: ApiKeyCreated;
};

export type RotateApiKeyResponse = RotateApiKeyResponses[keyof RotateApiKeyResponses];
