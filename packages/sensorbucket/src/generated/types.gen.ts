// Generated from spec/openapi.yaml (SensorBucket, sha256:b986c01bbdf3) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { Secret } from '@keyloom/types';

export type ClientOptions = {
    baseUrl: 'https://sensorbucket.nl/api' | 'http://localhost:3000/api' | (string & {});
};

/**
 * The secret of a new key, shown once. The id is not part of the answer.
 */
export type ApiKeyCreated = {
    /**
     * The secret: unpadded standard base64 of the key's id, a colon and 32 lower-case hexadecimal digits; 66 to 70 characters.
     */
    api_key: Secret;
};

/**
 * The key to create. The real server ignores fields that it does not know.
 */
export type CreateApiKeyRequest = {
    /**
     * Name of the key, unique within its tenant. The real server refuses an empty one and stores at most 255 characters.
     */
    name: string;
    /**
     * Id of the tenant that the key acts for; it must be above 0 and belong to an active tenant.
     */
    tenant_id: string;
    /**
     * What the key may do. Documented as optional; the real server demands at least one, each of READ_DEVICES, WRITE_DEVICES, READ_API_KEYS, WRITE_API_KEYS, READ_TENANTS, WRITE_TENANTS, READ_PIPELINES, WRITE_PIPELINES, READ_MEASUREMENTS, WRITE_MEASUREMENTS, READ_TRACING, READ_USER_WORKERS, WRITE_USER_WORKERS, READ_PROJECTS or WRITE_PROJECTS.
     */
    permissions?: Array<string>;
    /**
     * When the key expires, as an RFC 3339 date-time in the future; without it the key never expires. Send UTC, because the server's store drops an offset.
     *
     * Format: date-time of RFC 3339.
     */
    expiration_date?: string;
};

/**
 * An API key without its secret.
 */
export type ApiKey = {
    /**
     * Id of the key. Real ids are random and have 63 bits, more than a JavaScript number holds.
     */
    id: string;
    /**
     * Name of the key. The real server's get sends it empty.
     */
    name: string;
    /**
     * Id of the tenant that the key acts for; up to 63 bits.
     */
    tenant_id: string;
    /**
     * Name of that tenant. The real server's get leaves it out.
     */
    tenant_name?: string;
    /**
     * When the key was created, as a UTC date-time with up to 6 fraction digits. The real server's get leaves it out.
     *
     * Format: date-time of RFC 3339.
     */
    created?: string;
    /**
     * When the key expires, as a UTC date-time. Absent means never; the real server sends null for never.
     *
     * Format: date-time of RFC 3339.
     */
    expiration_date?: string | null;
    /**
     * What the key may do, for example READ_DEVICES. Not documented; the real server sends it.
     */
    permissions?: Array<string>;
};

/**
 * One page of API keys, newest first.
 */
export type ListApiKeys200Response = {
    /**
     * Links to the neighbouring pages.
     */
    links: {
        /**
         * URL of the page before. Absent or empty means none; the real server always sends it empty.
         */
        previous?: string;
        /**
         * Absolute URL of the page after, with its `cursor` in the query. Absent or empty means none. After a full last page the real server offers one more, which is empty.
         */
        next?: string;
    };
    /**
     * Number of keys on this page, not the limit.
     */
    page_size: number;
    /**
     * Number of keys on all pages. The real server always sends 0.
     */
    total_count: number;
    /**
     * The keys of this page.
     */
    data: Array<ApiKey>;
};

/**
 * Confirmation of a revocation.
 */
export type RevokeApiKey200Response = {
    /**
     * A sentence for people.
     */
    message?: string;
};

/**
 * What went wrong.
 */
export type ApiError = {
    /**
     * What went wrong, for people.
     */
    message?: string;
    /**
     * A word for programs. The real server leaves it out where it has none.
     */
    code?: string;
    /**
     * The HTTP status again. The real server never sends it.
     */
    http_status?: number;
};

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The id of the tenant from which to retrieve API keys
         */
        tenant_id?: string;
        /**
         * The cursor for the current page
         */
        cursor?: string;
        /**
         * The maximum amount of items per page. Not applicable if `cursor` parameter is given. System limits are in place. The real server takes none or 0 as 100, and anything above 1000 as 1000.
         */
        limit?: number;
    };
    url: '/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * The request failed because of a malformed or invalid request
     */
    400: ApiError;
    /**
     * The request failed because the provided credentials are invalid or missing
     */
    401: unknown;
    /**
     * The request failed because the provided credentials do not have the required permissions to perform this action
     */
    403: unknown;
    /**
     * The request failed because of an unexpected server error
     */
    500: ApiError;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * Fetched API keys
     */
    200: ListApiKeys200Response;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body?: CreateApiKeyRequest;
    path?: never;
    query?: never;
    url: '/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * The request failed because of a malformed or invalid request
     */
    400: ApiError;
    /**
     * The request failed because the provided credentials are invalid or missing
     */
    401: unknown;
    /**
     * The request failed because the provided credentials do not have the required permissions to perform this action
     */
    403: unknown;
    /**
     * The tenant does not exist or is archived
     */
    404: ApiError;
    /**
     * The request failed because of an unexpected server error
     */
    500: ApiError;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * Created API key
     */
    201: ApiKeyCreated;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * The identifier of the API key
         */
        api_key_id: string;
    };
    query?: never;
    url: '/api-keys/{api_key_id}';
};

export type RevokeApiKeyErrors = {
    /**
     * The request failed because of a malformed or invalid request
     */
    400: ApiError;
    /**
     * The request failed because the provided credentials are invalid or missing
     */
    401: unknown;
    /**
     * The request failed because the provided credentials do not have the required permissions to perform this action
     */
    403: unknown;
    /**
     * The key is unknown or already revoked
     */
    404: ApiError;
    /**
     * The request failed because of an unexpected server error
     */
    500: ApiError;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * The request failed because of an unexpected server error
     */
    200: RevokeApiKey200Response;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    path: {
        /**
         * The identifier of the API key
         */
        api_key_id: string;
    };
    query?: never;
    url: '/api-keys/{api_key_id}';
};

export type GetApiKeyErrors = {
    /**
     * The request failed because of a malformed or invalid request
     */
    400: ApiError;
    /**
     * The request failed because the provided credentials are invalid or missing
     */
    401: unknown;
    /**
     * The request failed because the provided credentials do not have the required permissions to perform this action
     */
    403: unknown;
    /**
     * The key is unknown, revoked or expired
     */
    404: ApiError;
    /**
     * The request failed because of an unexpected server error
     */
    500: ApiError;
};

export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];

export type GetApiKeyResponses = {
    /**
     * Fetched API key
     */
    200: ApiKey;
};

export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];
