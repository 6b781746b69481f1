// Generated from spec/openapi.yaml (Strait, sha256:ece7f8fbf93b) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { Secret } from '@keyloom/types';

export type ClientOptions = {
    baseUrl: 'http://localhost:8080' | 'https://api.strait.dev' | (string & {});
};

/**
 * A key, without its secret. Fields without a value are left out.
 */
export type ApiKey = {
    /**
     * Id of the key.
     */
    id?: string;
    /**
     * Project that the key belongs to.
     */
    project_id?: string;
    /**
     * Name of the key.
     */
    name?: string;
    /**
     * First 12 characters of the secret. Not unique.
     */
    key_prefix?: string;
    /**
     * Permissions of the key. `*` means all.
     */
    scopes?: Array<string>;
    /**
     * When the key expires. Left out when it never does.
     *
     * Format: date-time of RFC 3339.
     */
    expires_at?: string;
    /**
     * When the key was last used. Left out when it never was.
     *
     * Format: date-time of RFC 3339.
     */
    last_used_at?: string;
    /**
     * When the key was created.
     *
     * Format: date-time of RFC 3339.
     */
    created_at?: string;
    /**
     * When the key was revoked. Left out when it was not.
     *
     * Format: date-time of RFC 3339.
     */
    revoked_at?: string;
    /**
     * Id of the key that rotation put in its place.
     */
    replaced_by_key_id?: string;
    /**
     * Until when a rotated key goes on working.
     *
     * Format: date-time of RFC 3339.
     */
    grace_expires_at?: string;
    /**
     * Restrict key to a specific environment
     */
    environment_id?: string;
    /**
     * Auto-rotation interval in days (null = manual only)
     *
     * Unit: days.
     */
    rotation_interval_days?: number;
    /**
     * When the next auto-rotation is scheduled
     *
     * Format: date-time of RFC 3339.
     */
    next_rotation_at?: string;
    /**
     * URL to notify on auto-rotation
     */
    rotation_webhook_url?: string;
    /**
     * Organization that the key belongs to.
     */
    org_id?: string;
    /**
     * Requests that the key may make in one window.
     */
    rate_limit_requests?: number;
    /**
     * Length of that window in seconds.
     *
     * Unit: seconds.
     */
    rate_limit_window_secs?: number;
};

/**
 * A new key with its secret, which is shown this once.
 */
export type CreatedApiKey = {
    /**
     * Id of the key.
     */
    id?: string;
    /**
     * Project that the key belongs to.
     */
    project_id?: string;
    /**
     * Name of the key.
     */
    name?: string;
    /**
     * First 12 characters of the secret. Not unique.
     */
    key_prefix?: string;
    /**
     * Permissions of the key. `*` means all.
     */
    scopes?: Array<string>;
    /**
     * When the key expires. Left out when it never does.
     *
     * Format: date-time of RFC 3339.
     */
    expires_at?: string;
    /**
     * When the key was last used. Left out when it never was.
     *
     * Format: date-time of RFC 3339.
     */
    last_used_at?: string;
    /**
     * When the key was created.
     *
     * Format: date-time of RFC 3339.
     */
    created_at?: string;
    /**
     * When the key was revoked. Left out when it was not.
     *
     * Format: date-time of RFC 3339.
     */
    revoked_at?: string;
    /**
     * Id of the key that rotation put in its place.
     */
    replaced_by_key_id?: string;
    /**
     * Until when a rotated key goes on working.
     *
     * Format: date-time of RFC 3339.
     */
    grace_expires_at?: string;
    /**
     * Restrict key to a specific environment
     */
    environment_id?: string;
    /**
     * Auto-rotation interval in days (null = manual only)
     *
     * Unit: days.
     */
    rotation_interval_days?: number;
    /**
     * When the next auto-rotation is scheduled
     *
     * Format: date-time of RFC 3339.
     */
    next_rotation_at?: string;
    /**
     * URL to notify on auto-rotation
     */
    rotation_webhook_url?: string;
    /**
     * The secret, `strait_` and 64 hexadecimal digits. Never shown again.
     */
    key?: Secret;
    /**
     * The secret that signs calls to the rotation webhook, `whsec_` and 64 hexadecimal digits.
     */
    rotation_webhook_secret?: Secret;
};

/**
 * The successor of a rotated key with its secret, which is shown this once.
 */
export type RotatedApiKey = {
    /**
     * Id of the key that was rotated.
     */
    old_key_id?: string;
    /**
     * Id of its successor.
     */
    new_key_id?: string;
    /**
     * Project that the key belongs to.
     */
    project_id?: string;
    /**
     * Name of the successor.
     */
    name?: string;
    /**
     * The secret, `strait_` and 64 hexadecimal digits. Never shown again.
     */
    key?: Secret;
    /**
     * First 12 characters of the secret. Not unique.
     */
    key_prefix?: string;
    /**
     * Permissions of the key. `*` means all.
     */
    scopes?: Array<string>;
    /**
     * When the successor expires, the same instant as before. Null when it never does.
     *
     * Format: date-time of RFC 3339.
     */
    expires_at?: string | null;
    /**
     * When the successor was created.
     *
     * Format: date-time of RFC 3339.
     */
    created_at?: string;
    /**
     * Until when the old key goes on working.
     *
     * Format: date-time of RFC 3339.
     */
    grace_expires_at?: string;
};

/**
 * What to create.
 */
export type CreateApiKeyInput = {
    /**
     * Project that the key is for.
     */
    project_id: string;
    /**
     * Name of the key, not empty. The current server allows up to 255 characters.
     */
    name: string;
    /**
     * Permissions of the key. Without any, the documented server grants everything and the current one refuses.
     */
    scopes?: Array<string>;
    /**
     * Key expiration in days from now
     *
     * Unit: days.
     */
    expires_in_days?: number;
    /**
     * Restrict key to a specific environment
     */
    environment_id?: string;
    /**
     * Auto-rotation interval in days
     *
     * Unit: days.
     */
    rotation_interval_days?: number;
    /**
     * Organization that the key is for.
     */
    org_id?: string;
    /**
     * URL to notify on auto-rotation, https only. Needed with `rotation_interval_days`.
     */
    rotation_webhook_url?: string;
};

/**
 * How to rotate. Every field is optional.
 */
export type RotateApiKeyInput = {
    /**
     * Minutes for which the old key goes on working, at most one week.
     *
     * Unit: minutes.
     */
    grace_period_minutes?: number;
};

/**
 * A failure. Prefer `code` where the object form is sent.
 */
export type ErrorResponse = {
    /**
     * What went wrong, as text or as an object.
     */
    error: string | ApiErrorDetail;
    /**
     * Id of the request, for the vendor's support.
     */
    request_id?: string;
};

/**
 * The object form of a failure.
 */
export type ApiErrorDetail = {
    /**
     * Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too.
     */
    code: string;
    /**
     * What went wrong.
     */
    message: string;
    /**
     * One line for each field that was refused, or a hint when to try again.
     */
    details?: Array<string>;
};

export type ListApiKeysData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Project whose keys are listed. A caller with an API key always gets the project of that key, whatever is named here.
         */
        project_id: string;
        /**
         * Keys per page. Values above 100 count as 100.
         */
        limit?: number;
        /**
         * The `next_cursor` of the page before. Pass it on unchanged.
         */
        cursor?: string;
        /**
         * Organization whose keys are listed, over all its projects.
         */
        org_id?: string;
    };
    url: '/v1/api-keys';
};

export type ListApiKeysErrors = {
    /**
     * A query parameter is missing or not usable.
     */
    400: ErrorResponse;
    /**
     * The credential is missing, unknown, revoked, expired or past its grace period.
     */
    401: ErrorResponse;
    /**
     * The caller lacks the permission.
     */
    403: ErrorResponse;
    /**
     * The caller accepts no JSON.
     */
    406: ErrorResponse;
    /**
     * Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.
     */
    429: ErrorResponse;
    /**
     * The server failed.
     */
    500: ErrorResponse;
    /**
     * The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).
     */
    503: ErrorResponse;
};

export type ListApiKeysError = ListApiKeysErrors[keyof ListApiKeysErrors];

export type ListApiKeysResponses = {
    /**
     * The keys, newest first.
     */
    200: Array<ApiKey>;
};

export type ListApiKeysResponse = ListApiKeysResponses[keyof ListApiKeysResponses];

export type CreateApiKeyData = {
    body: CreateApiKeyInput;
    path?: never;
    query?: never;
    url: '/v1/api-keys';
};

export type CreateApiKeyErrors = {
    /**
     * The body cannot be read, or its values are refused.
     */
    400: ErrorResponse;
    /**
     * The credential is missing, unknown, revoked, expired or past its grace period.
     */
    401: ErrorResponse;
    /**
     * The caller lacks the permission.
     */
    403: ErrorResponse;
    /**
     * The caller is bound to another environment than the one named.
     */
    404: ErrorResponse;
    /**
     * The caller accepts no JSON.
     */
    406: ErrorResponse;
    /**
     * The body is not JSON by its content type.
     */
    415: ErrorResponse;
    /**
     * A field of the body is missing or out of range.
     */
    422: ErrorResponse;
    /**
     * Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.
     */
    429: ErrorResponse;
    /**
     * The server failed.
     */
    500: ErrorResponse;
    /**
     * The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).
     */
    503: ErrorResponse;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * API key created (includes raw key — only shown once)
     */
    201: CreatedApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type RevokeApiKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key.
         */
        keyID: string;
    };
    query?: never;
    url: '/v1/api-keys/{keyID}';
};

export type RevokeApiKeyErrors = {
    /**
     * The credential is missing, unknown, revoked, expired or past its grace period.
     */
    401: ErrorResponse;
    /**
     * The caller lacks the permission.
     */
    403: ErrorResponse;
    /**
     * No such key in the project, or (documented server) the key is revoked already.
     */
    404: ErrorResponse;
    /**
     * The caller accepts no JSON.
     */
    406: ErrorResponse;
    /**
     * Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.
     */
    429: ErrorResponse;
    /**
     * The server failed.
     */
    500: ErrorResponse;
    /**
     * The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).
     */
    503: ErrorResponse;
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
    body: RotateApiKeyInput;
    path: {
        /**
         * Id of the key.
         */
        keyID: string;
    };
    query?: never;
    url: '/v1/api-keys/{keyID}/rotate';
};

export type RotateApiKeyErrors = {
    /**
     * The body cannot be read, or its values are refused.
     */
    400: ErrorResponse;
    /**
     * The credential is missing, unknown, revoked, expired or past its grace period.
     */
    401: ErrorResponse;
    /**
     * The caller lacks the permission.
     */
    403: ErrorResponse;
    /**
     * No such key in the project.
     */
    404: ErrorResponse;
    /**
     * The caller accepts no JSON.
     */
    406: ErrorResponse;
    /**
     * The key is revoked and cannot be rotated.
     */
    409: ErrorResponse;
    /**
     * The body is not JSON by its content type.
     */
    415: ErrorResponse;
    /**
     * A field of the body is missing or out of range.
     */
    422: ErrorResponse;
    /**
     * Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.
     */
    429: ErrorResponse;
    /**
     * The server failed.
     */
    500: ErrorResponse;
    /**
     * The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).
     */
    503: ErrorResponse;
};

export type RotateApiKeyError = RotateApiKeyErrors[keyof RotateApiKeyErrors];

export type RotateApiKeyResponses = {
    /**
     * Rotated API key created
     */
    201: RotatedApiKey;
};

export type RotateApiKeyResponse = RotateApiKeyResponses[keyof RotateApiKeyResponses];
