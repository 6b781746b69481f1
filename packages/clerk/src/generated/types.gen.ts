// Generated from spec/openapi.yaml (Clerk, sha256:219096824be5) by @hey-api/openapi-ts@0.99.0. Do not edit: npm run generate.

import type { Secret } from '@keyloom/types';

export type ClientOptions = {
    baseUrl: 'https://api.clerk.com/v1' | (string & {});
};

/**
 * A key, without its secret.
 */
export type ApiKey = {
    /**
     * Always `api_key`.
     */
    object: 'api_key';
    /**
     * Id of the key. It starts like the secret, but is none.
     */
    id: string;
    /**
     * Kind of key, usually `api_key`.
     */
    type: string;
    /**
     * Id of the user, organization or machine that the key belongs to.
     */
    subject: string;
    /**
     * Name of the key, unique among the keys of its subject.
     */
    name: string;
    /**
     * Free text about the key.
     */
    description?: string | null;
    /**
     * Free data stored with the key, any JSON value; null when there is none.
     */
    claims: unknown;
    /**
     * What the key may do, in words that the instance chooses.
     */
    scopes: Array<string>;
    /**
     * Whether the key was revoked.
     */
    revoked: boolean;
    /**
     * Why the key was revoked; null when it was not, or when no reason was given.
     */
    revocation_reason: string | null;
    /**
     * Whether the key is past its expiration.
     */
    expired: boolean;
    /**
     * When the key expires, in epoch milliseconds; null when it never does.
     *
     * Unit: milliseconds.
     */
    expiration: number | null;
    /**
     * Id of the user who created the key; null when none was named.
     */
    created_by: string | null;
    /**
     * When the key was last used, in epoch milliseconds; null when it never was.
     *
     * Unit: milliseconds.
     */
    last_used_at: number | null;
    /**
     * When the key was created, in epoch milliseconds.
     *
     * Unit: milliseconds.
     */
    created_at: number;
    /**
     * When the key was last changed, in epoch milliseconds.
     *
     * Unit: milliseconds.
     */
    updated_at: number;
};

/**
 * A key as it is answered at its creation, with all fields of a key and its secret.
 */
export type CreatedApiKey = {
    /**
     * Always `api_key`.
     */
    object: 'api_key';
    /**
     * Id of the key. It starts like the secret, but is none.
     */
    id: string;
    /**
     * Kind of key, usually `api_key`.
     */
    type: string;
    /**
     * Id of the user, organization or machine that the key belongs to.
     */
    subject: string;
    /**
     * Name of the key, unique among the keys of its subject.
     */
    name: string;
    /**
     * Free text about the key.
     */
    description?: string | null;
    /**
     * Free data stored with the key, any JSON value; null when there is none.
     */
    claims: unknown;
    /**
     * What the key may do, in words that the instance chooses.
     */
    scopes: Array<string>;
    /**
     * The secret of the key, which callers of the protected service send. It can be read again.
     */
    secret: Secret;
    /**
     * Whether the key was revoked.
     */
    revoked: boolean;
    /**
     * Why the key was revoked; null when it was not, or when no reason was given.
     */
    revocation_reason: string | null;
    /**
     * Whether the key is past its expiration.
     */
    expired: boolean;
    /**
     * When the key expires, in epoch milliseconds; null when it never does.
     *
     * Unit: milliseconds.
     */
    expiration: number | null;
    /**
     * Id of the user who created the key; null when none was named.
     */
    created_by: string | null;
    /**
     * When the key was last used, in epoch milliseconds; null when it never was.
     *
     * Unit: milliseconds.
     */
    last_used_at: number | null;
    /**
     * When the key was created, in epoch milliseconds.
     *
     * Unit: milliseconds.
     */
    created_at: number;
    /**
     * When the key was last changed, in epoch milliseconds.
     *
     * Unit: milliseconds.
     */
    updated_at: number;
};

/**
 * One page of the keys of a subject.
 */
export type ApiKeyList = {
    /**
     * The keys of this page, newest first.
     */
    data: Array<ApiKey>;
    /**
     * Number of keys of the subject over all pages.
     */
    total_count: number;
};

/**
 * What is left of a deleted key.
 */
export type DeletedApiKey = {
    /**
     * Id of the deleted key.
     */
    id: string;
    /**
     * Always `api_key`.
     */
    object: 'api_key';
    /**
     * Always true.
     */
    deleted: true;
};

/**
 * The secret of a key.
 */
export type ApiKeySecret = {
    /**
     * The secret of the key, which callers of the protected service send. It can be read again.
     */
    secret: Secret;
};

/**
 * What went wrong, one entry for each cause.
 */
export type Errors = {
    /**
     * The causes of the failure.
     */
    errors: Array<{
        /**
         * Short text for people.
         */
        message: string;
        /**
         * Longer text for people.
         */
        long_message: string;
        /**
         * Name of the cause, for programs.
         */
        code: string;
        /**
         * More about this cause, such as the field that it concerns.
         */
        meta?: {
            [key: string]: unknown;
        };
    }>;
    /**
     * More about the failure as a whole.
     */
    meta?: {
        [key: string]: unknown;
    };
    /**
     * Id of the request in Clerk's own logs.
     */
    clerk_trace_id?: string;
};

/**
 * What a new key shall be.
 */
export type CreateApiKeyInput = {
    /**
     * Kind of key.
     */
    type?: string;
    /**
     * Name of the key, without spaces at its ends; one subject has each name once.
     */
    name: string;
    /**
     * Free text about the key.
     */
    description?: string | null;
    /**
     * Id of the user, organization, machine or SCIM connection that the key belongs to.
     */
    subject: string;
    /**
     * Free data to store with the key, any JSON value; null for none.
     */
    claims?: unknown;
    /**
     * What the key may do, in words that the instance chooses.
     */
    scopes?: Array<string>;
    /**
     * Id of the user who creates the key.
     */
    created_by?: string | null;
    /**
     * Seconds that the key shall live, fractions allowed; null for a key that never expires.
     *
     * Unit: seconds.
     */
    seconds_until_expiration?: number | null;
};

/**
 * What shall change; fields left out stay as they are.
 */
export type UpdateApiKeyInput = {
    /**
     * Free data to store with the key, any JSON value; null for none.
     */
    claims?: unknown;
    /**
     * What the key may do, in words that the instance chooses.
     */
    scopes?: Array<string>;
    /**
     * Free text about the key.
     */
    description?: string | null;
    /**
     * Id of the user, organization, machine or SCIM connection that the key belongs to.
     */
    subject?: string;
    /**
     * New lifetime in seconds, fractions allowed; null for a key that never expires.
     *
     * Unit: seconds.
     */
    seconds_until_expiration?: number | null;
};

/**
 * Why a key is revoked; an empty object is enough.
 */
export type RevokeApiKeyInput = {
    /**
     * Reason to store with the key.
     */
    revocation_reason?: string | null;
};

/**
 * The secret to look up.
 */
export type VerifyApiKeyInput = {
    /**
     * Secret of the key to verify.
     */
    secret: string | Secret;
};

export type GetApiKeysData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Id of the user, organization, machine or SCIM connection whose keys are listed.
         */
        subject: string;
        /**
         * Kind of key to list.
         */
        type?: string;
        /**
         * The text `true` adds revoked and expired keys to the list.
         */
        include_invalid?: 'true' | 'false';
        /**
         * Most keys that one page holds.
         */
        limit?: number;
        /**
         * Number of keys to skip before the page starts. Null is the same as leaving it out.
         */
        offset?: number | null;
        /**
         * Text to look for in the names of the keys.
         */
        query?: string;
    };
    url: '/api_keys';
};

export type GetApiKeysErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * 404 Not Found
     */
    404: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type GetApiKeysError = GetApiKeysErrors[keyof GetApiKeysErrors];

export type GetApiKeysResponses = {
    /**
     * 200 OK
     */
    200: ApiKeyList;
};

export type GetApiKeysResponse = GetApiKeysResponses[keyof GetApiKeysResponses];

export type CreateApiKeyData = {
    body: CreateApiKeyInput;
    path?: never;
    query?: never;
    url: '/api_keys';
};

export type CreateApiKeyErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * The instance has reached its quota of keys.
     */
    403: Errors;
    /**
     * 409 Conflict
     */
    409: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type CreateApiKeyError = CreateApiKeyErrors[keyof CreateApiKeyErrors];

export type CreateApiKeyResponses = {
    /**
     * 200 OK
     */
    200: CreatedApiKey;
    /**
     * Created, with the same body as 200.
     */
    201: CreatedApiKey;
};

export type CreateApiKeyResponse = CreateApiKeyResponses[keyof CreateApiKeyResponses];

export type DeleteApiKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key.
         */
        api_key_id: string;
    };
    query?: never;
    url: '/api_keys/{api_key_id}';
};

export type DeleteApiKeyErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * 404 Not Found
     */
    404: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type DeleteApiKeyError = DeleteApiKeyErrors[keyof DeleteApiKeyErrors];

export type DeleteApiKeyResponses = {
    /**
     * 200 OK
     */
    200: DeletedApiKey;
};

export type DeleteApiKeyResponse = DeleteApiKeyResponses[keyof DeleteApiKeyResponses];

export type GetApiKeyData = {
    body?: never;
    path: {
        /**
         * Id of the key.
         */
        api_key_id: string;
    };
    query?: never;
    url: '/api_keys/{api_key_id}';
};

export type GetApiKeyErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * 404 Not Found
     */
    404: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type GetApiKeyError = GetApiKeyErrors[keyof GetApiKeyErrors];

export type GetApiKeyResponses = {
    /**
     * 200 OK
     */
    200: ApiKey;
};

export type GetApiKeyResponse = GetApiKeyResponses[keyof GetApiKeyResponses];

export type UpdateApiKeyData = {
    body: UpdateApiKeyInput;
    path: {
        /**
         * Id of the key.
         */
        api_key_id: string;
    };
    query?: never;
    url: '/api_keys/{api_key_id}';
};

export type UpdateApiKeyErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * 404 Not Found
     */
    404: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type UpdateApiKeyError = UpdateApiKeyErrors[keyof UpdateApiKeyErrors];

export type UpdateApiKeyResponses = {
    /**
     * 200 OK
     */
    200: ApiKey;
};

export type UpdateApiKeyResponse = UpdateApiKeyResponses[keyof UpdateApiKeyResponses];

export type GetApiKeySecretData = {
    body?: never;
    path: {
        /**
         * Id of the key.
         */
        api_key_id: string;
    };
    query?: never;
    url: '/api_keys/{api_key_id}/secret';
};

export type GetApiKeySecretErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * 404 Not Found
     */
    404: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type GetApiKeySecretError = GetApiKeySecretErrors[keyof GetApiKeySecretErrors];

export type GetApiKeySecretResponses = {
    /**
     * 200 OK
     */
    200: ApiKeySecret;
};

export type GetApiKeySecretResponse = GetApiKeySecretResponses[keyof GetApiKeySecretResponses];

export type RevokeApiKeyData = {
    body: RevokeApiKeyInput;
    path: {
        /**
         * Id of the key.
         */
        api_key_id: string;
    };
    query?: never;
    url: '/api_keys/{api_key_id}/revoke';
};

export type RevokeApiKeyErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * 404 Not Found
     */
    404: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type RevokeApiKeyError = RevokeApiKeyErrors[keyof RevokeApiKeyErrors];

export type RevokeApiKeyResponses = {
    /**
     * 200 OK
     */
    200: ApiKey;
};

export type RevokeApiKeyResponse = RevokeApiKeyResponses[keyof RevokeApiKeyResponses];

export type VerifyApiKeyData = {
    body: VerifyApiKeyInput;
    path?: never;
    query?: never;
    url: '/api_keys/verify';
};

export type VerifyApiKeyErrors = {
    /**
     * 400 Bad Request
     */
    400: Errors;
    /**
     * The secret key of the instance is missing or wrong.
     */
    401: Errors;
    /**
     * 404 Not Found
     */
    404: Errors;
    /**
     * The instance has sent too many requests.
     */
    429: Errors;
    /**
     * Any other error (4XX, 5XX).
     */
    default: Errors;
};

export type VerifyApiKeyError = VerifyApiKeyErrors[keyof VerifyApiKeyErrors];

export type VerifyApiKeyResponses = {
    /**
     * 200 OK
     */
    200: ApiKey;
};

export type VerifyApiKeyResponse = VerifyApiKeyResponses[keyof VerifyApiKeyResponses];
