// Generated from spec/openapi.yaml (WhyLabs, sha256:fa4f4a3b2390) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { Secret } from '@keyloom/types';

export type ClientOptions = {
    baseUrl: 'http://localhost' | 'https://api.whylabsapp.com' | (string & {});
};

/**
 * Response when creating an API key successfully
 */
export type UserApiKey = {
    /**
     * The key id. Can be used to identify keys for a given user
     */
    keyId: string;
    /**
     * The organization that the key belongs to
     */
    orgId: string;
    /**
     * The user that the key represents
     */
    userId: string;
    /**
     * Creation time in human readable format
     *
     * Format: date-time of ISO 8601 in UTC, without a zone: append `Z` before you parse it.
     */
    creationTime: string;
    /**
     * The full value of the key. This is not persisted in the system
     */
    key?: Secret | null;
    /**
     * Expiration time in human readable format
     *
     * Format: date-time of ISO 8601 in UTC, without a zone: append `Z` before you parse it.
     */
    expirationTime?: string | null;
    /**
     * Last used time in human readable format
     *
     * Format: date-time of ISO 8601 in UTC, without a zone: append `Z` before you parse it.
     */
    lastUsedTime?: string | null;
    /**
     * Scope of the key
     */
    scopes?: Array<string> | null;
    /**
     * Human-readable alias for the key
     */
    alias?: string | null;
    /**
     * Whether the key has been revoked
     */
    revoked?: boolean | null;
    /**
     * Restrict write data scope to this resource id
     */
    resourceId?: string | null;
};

/**
 * Response for listing API key metadata
 */
export type ListUserApiKeys = {
    /**
     * A list of all known API key metadata
     */
    items: Array<UserApiKey>;
};

/**
 * Metadata of one key, or nothing when the key is unknown or revoked.
 */
export type UserApiKeyResponse = {
    key?: UserApiKey;
};

/**
 * A failure that the service reports.
 */
export type ApiError = {
    /**
     * What went wrong.
     */
    message: string;
    /**
     * Id of the request, as in the header X-Request-Id.
     */
    requestId: string;
    /**
     * Kind of failure, such as `IllegalArgument`, `ResourceNotFound` or `Internal`.
     */
    type: string;
};

/**
 * A request that could not be read, as the framework below the service reports it.
 */
export type FrameworkApiError = {
    /**
     * Name of the status.
     */
    message: string;
    /**
     * Links, among them `self`, the path that was asked for.
     */
    _links?: {
        [key: string]: unknown;
    };
    /**
     * The single faults.
     */
    _embedded: {
        /**
         * One entry for each fault.
         */
        errors: Array<{
            /**
             * What is wrong.
             */
            message: string;
            /**
             * Where it is wrong, such as `/user_id`.
             */
            path?: string;
        }>;
    };
};

export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * Your company's unique organization ID
         */
        org_id: string;
    };
    query: {
        /**
         * The unique user ID in an organization.
         */
        user_id: string;
        /**
         * ID of the key to revoke
         */
        key_id: string;
    };
    url: '/v0/organizations/{org_id}/api-key';
};

export type RevokeApiKeyErrors = {
    /**
     * A required query value is missing.
     */
    400: FrameworkApiError;
    /**
     * No key was sent. The body is empty.
     */
    401: unknown;
    /**
     * The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.
     */
    403: unknown;
    /**
     * That user has no such key.
     */
    404: ApiError;
    /**
     * Plain text.
     */
    429: string;
    /**
     * The server failed.
     */
    500: ApiError;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * Revoked API Key's metadata
     */
    200: UserApiKey;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type ListApiKeysData = {
    body?: never;
    path: {
        /**
         * Your company's unique organization ID
         */
        org_id: string;
    };
    query?: {
        /**
         * The unique user ID in an organization.
         */
        user_id?: string | null;
    };
    url: '/v0/organizations/{org_id}/api-key';
};

export type ListApiKeysErrors = {
    /**
     * No key was sent. The body is empty.
     */
    401: unknown;
    /**
     * The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.
     */
    403: unknown;
    /**
     * Plain text.
     */
    429: string;
    /**
     * The server failed.
     */
    500: ApiError;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * A list of objects with key ID and other metadata about the keys, but no secret values
     */
    200: ListUserApiKeys;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body?: never;
    path: {
        /**
         * Your company's unique organization ID
         */
        org_id: string;
    };
    query: {
        /**
         * The unique user ID in an organization.
         */
        user_id: string;
        /**
         * Expiration time in epoch milliseconds
         *
         * Unit: milliseconds.
         */
        expiration_time?: number | null;
        /**
         * Scopes of the token
         */
        scopes?: Array<string> | null;
        /**
         * A human-friendly name for the API Key
         */
        alias?: string | null;
    };
    url: '/v0/organizations/{org_id}/api-key';
};

export type CreateApiKeyErrors = {
    /**
     * What the service refuses, or what the framework below it refuses.
     */
    400: ApiError | FrameworkApiError;
    /**
     * No key was sent. The body is empty.
     */
    401: unknown;
    /**
     * The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.
     */
    403: unknown;
    /**
     * No such organization.
     */
    404: ApiError;
    /**
     * Plain text.
     */
    429: string;
    /**
     * The server failed.
     */
    500: ApiError;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * A object with key ID and other metadata about the key
     */
    200: UserApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    path: {
        /**
         * Your company's unique organization ID
         */
        org_id: string;
        /**
         * Id of the key.
         */
        key_id: string;
    };
    query?: never;
    url: '/v0/organizations/{org_id}/api-key/{key_id}';
};

export type GetApiKeyErrors = {
    /**
     * No key was sent. The body is empty.
     */
    401: unknown;
    /**
     * The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.
     */
    403: unknown;
    /**
     * Plain text.
     */
    429: string;
    /**
     * The server failed.
     */
    500: ApiError;
};

export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];

export type GetApiKeyResponses = {
    /**
     * A key metadata object but no secret values
     */
    200: UserApiKeyResponse;
};

export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];
