// Generated from spec/openapi.yaml (Clerk, sha256:219096824be5) by openapi-typescript@7.13.0. Do not edit: npm run generate.
import type { Secret } from '../secret.ts';

export interface paths {
    "/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get API Keys
         * @description Lists the keys of one subject, newest first; revoked and expired ones only on request.
         */
        get: operations["getApiKeys"];
        put?: never;
        /**
         * Create an API Key
         * @description Creates a key for one subject and answers it together with its secret.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API Key by ID
         * @description Reads one key, without its secret.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Delete an API Key
         * @description Removes a key for good, so that it is found no more.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /**
         * Update an API Key
         * @description Changes the claims, scopes, description, subject or expiry of a key, never its name, type or creator.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api_keys/{api_key_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API Key Secret
         * @description Answers the secret of an existing key.
         */
        get: operations["getApiKeySecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/{api_key_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API Key
         * @description Makes a key invalid at once and for good; the key stays readable and listed as revoked.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an API Key
         * @description Finds the key that a secret belongs to; a secret of no valid key is answered with 404.
         */
        post: operations["verifyApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A key, without its secret. */
        ApiKey: {
            /**
             * @description Always `api_key`.
             * @enum {string}
             */
            object: "api_key";
            /** @description Id of the key. It starts like the secret, but is none. */
            id: string;
            /** @description Kind of key, usually `api_key`. */
            type: string;
            /** @description Id of the user, organization or machine that the key belongs to. */
            subject: string;
            /** @description Name of the key, unique among the keys of its subject. */
            name: string;
            /** @description Free text about the key. */
            description?: string | null;
            /** @description Free data stored with the key, any JSON value; null when there is none. */
            claims: unknown;
            /** @description What the key may do, in words that the instance chooses. */
            scopes: string[];
            /** @description Whether the key was revoked. */
            revoked: boolean;
            /** @description Why the key was revoked; null when it was not, or when no reason was given. */
            revocation_reason: string | null;
            /** @description Whether the key is past its expiration. */
            expired: boolean;
            /**
             * @description When the key expires, in epoch milliseconds; null when it never does.
             *
             *     Unit: milliseconds.
             */
            expiration: number | null;
            /** @description Id of the user who created the key; null when none was named. */
            created_by: string | null;
            /**
             * @description When the key was last used, in epoch milliseconds; null when it never was.
             *
             *     Unit: milliseconds.
             */
            last_used_at: number | null;
            /**
             * @description When the key was created, in epoch milliseconds.
             *
             *     Unit: milliseconds.
             */
            created_at: number;
            /**
             * @description When the key was last changed, in epoch milliseconds.
             *
             *     Unit: milliseconds.
             */
            updated_at: number;
        };
        /** @description A key as it is answered at its creation, with all fields of a key and its secret. */
        CreatedApiKey: {
            /**
             * @description Always `api_key`.
             * @enum {string}
             */
            object: "api_key";
            /** @description Id of the key. It starts like the secret, but is none. */
            id: string;
            /** @description Kind of key, usually `api_key`. */
            type: string;
            /** @description Id of the user, organization or machine that the key belongs to. */
            subject: string;
            /** @description Name of the key, unique among the keys of its subject. */
            name: string;
            /** @description Free text about the key. */
            description?: string | null;
            /** @description Free data stored with the key, any JSON value; null when there is none. */
            claims: unknown;
            /** @description What the key may do, in words that the instance chooses. */
            scopes: string[];
            /**
             * Format: secret
             * @description The secret of the key, which callers of the protected service send. It can be read again.
             */
            secret: Secret;
            /** @description Whether the key was revoked. */
            revoked: boolean;
            /** @description Why the key was revoked; null when it was not, or when no reason was given. */
            revocation_reason: string | null;
            /** @description Whether the key is past its expiration. */
            expired: boolean;
            /**
             * @description When the key expires, in epoch milliseconds; null when it never does.
             *
             *     Unit: milliseconds.
             */
            expiration: number | null;
            /** @description Id of the user who created the key; null when none was named. */
            created_by: string | null;
            /**
             * @description When the key was last used, in epoch milliseconds; null when it never was.
             *
             *     Unit: milliseconds.
             */
            last_used_at: number | null;
            /**
             * @description When the key was created, in epoch milliseconds.
             *
             *     Unit: milliseconds.
             */
            created_at: number;
            /**
             * @description When the key was last changed, in epoch milliseconds.
             *
             *     Unit: milliseconds.
             */
            updated_at: number;
        };
        /** @description One page of the keys of a subject. */
        ApiKeyList: {
            /** @description The keys of this page, newest first. */
            data: components["schemas"]["ApiKey"][];
            /** @description Number of keys of the subject over all pages. */
            total_count: number;
        };
        /** @description What is left of a deleted key. */
        DeletedApiKey: {
            /** @description Id of the deleted key. */
            id: string;
            /**
             * @description Always `api_key`.
             * @enum {string}
             */
            object: "api_key";
            /**
             * @description Always true.
             * @enum {boolean}
             */
            deleted: true;
        };
        /** @description The secret of a key. */
        ApiKeySecret: {
            /**
             * Format: secret
             * @description The secret of the key, which callers of the protected service send. It can be read again.
             */
            secret: Secret;
        };
        /** @description What went wrong, one entry for each cause. */
        Errors: {
            /** @description The causes of the failure. */
            errors: {
                /** @description Short text for people. */
                message: string;
                /** @description Longer text for people. */
                long_message: string;
                /** @description Name of the cause, for programs. */
                code: string;
                /** @description More about this cause, such as the field that it concerns. */
                meta?: {
                    [key: string]: unknown;
                };
            }[];
            /** @description More about the failure as a whole. */
            meta?: {
                [key: string]: unknown;
            };
            /** @description Id of the request in Clerk's own logs. */
            clerk_trace_id?: string;
        };
        /** @description What a new key shall be. */
        CreateApiKeyInput: {
            /**
             * @description Kind of key.
             * @default api_key
             */
            type?: string;
            /** @description Name of the key, without spaces at its ends; one subject has each name once. */
            name: string;
            /** @description Free text about the key. */
            description?: string | null;
            /** @description Id of the user, organization, machine or SCIM connection that the key belongs to. */
            subject: string;
            /** @description Free data to store with the key, any JSON value; null for none. */
            claims?: unknown;
            /**
             * @description What the key may do, in words that the instance chooses.
             * @default []
             */
            scopes?: string[];
            /** @description Id of the user who creates the key. */
            created_by?: string | null;
            /**
             * @description Seconds that the key shall live, fractions allowed; null for a key that never expires.
             *
             *     Unit: seconds.
             */
            seconds_until_expiration?: number | null;
        };
        /** @description What shall change; fields left out stay as they are. */
        UpdateApiKeyInput: {
            /** @description Free data to store with the key, any JSON value; null for none. */
            claims?: unknown;
            /** @description What the key may do, in words that the instance chooses. */
            scopes?: string[];
            /** @description Free text about the key. */
            description?: string | null;
            /** @description Id of the user, organization, machine or SCIM connection that the key belongs to. */
            subject?: string;
            /**
             * @description New lifetime in seconds, fractions allowed; null for a key that never expires.
             *
             *     Unit: seconds.
             */
            seconds_until_expiration?: number | null;
        };
        /** @description Why a key is revoked; an empty object is enough. */
        RevokeApiKeyInput: {
            /** @description Reason to store with the key. */
            revocation_reason?: string | null;
        };
        /** @description The secret to look up. */
        VerifyApiKeyInput: {
            /**
             * Format: secret-input
             * @description Secret of the key to verify.
             */
            secret: string | Secret;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ApiKey = components['schemas']['ApiKey'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type ApiKeyList = components['schemas']['ApiKeyList'];
export type DeletedApiKey = components['schemas']['DeletedApiKey'];
export type ApiKeySecret = components['schemas']['ApiKeySecret'];
export type Errors = components['schemas']['Errors'];
export type CreateApiKeyInput = components['schemas']['CreateApiKeyInput'];
export type UpdateApiKeyInput = components['schemas']['UpdateApiKeyInput'];
export type RevokeApiKeyInput = components['schemas']['RevokeApiKeyInput'];
export type VerifyApiKeyInput = components['schemas']['VerifyApiKeyInput'];
export type $defs = Record<string, never>;
export interface operations {
    getApiKeys: {
        parameters: {
            query: {
                /** @description Id of the user, organization, machine or SCIM connection whose keys are listed. */
                subject: string;
                /** @description Kind of key to list. */
                type?: string;
                /** @description The text `true` adds revoked and expired keys to the list. */
                include_invalid?: "true" | "false";
                /** @description Most keys that one page holds. */
                limit?: number;
                /** @description Number of keys to skip before the page starts. Null is the same as leaving it out. */
                offset?: number | null;
                /** @description Text to look for in the names of the keys. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 404 Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyInput"];
            };
        };
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description Created, with the same body as 200. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has reached its quota of keys. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 409 Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 404 Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedApiKey"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 404 Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKeyInput"];
            };
        };
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 404 Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    getApiKeySecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeySecret"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 404 Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeApiKeyInput"];
            };
        };
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 404 Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
    verifyApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyApiKeyInput"];
            };
        };
        responses: {
            /** @description 200 OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description 400 Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The secret key of the instance is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description 404 Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description The instance has sent too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
            /** @description Any other error (4XX, 5XX). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"];
                };
            };
        };
    };
}

/** What each operation of Clerk takes: its parameters and the fields of its body. */
export interface Inputs {
  createApiKey: NonNullable<operations['createApiKey']['requestBody']>['content']['application/json'];
  getApiKeys: NonNullable<operations['getApiKeys']['parameters']['query']>;
  getApiKey: operations['getApiKey']['parameters']['path'];
  updateApiKey: operations['updateApiKey']['parameters']['path'] & NonNullable<operations['updateApiKey']['requestBody']>['content']['application/json'];
  deleteApiKey: operations['deleteApiKey']['parameters']['path'];
  getApiKeySecret: operations['getApiKeySecret']['parameters']['path'];
  revokeApiKey: operations['revokeApiKey']['parameters']['path'] & NonNullable<operations['revokeApiKey']['requestBody']>['content']['application/json'];
  verifyApiKey: NonNullable<operations['verifyApiKey']['requestBody']>['content']['application/json'];
}

/** What each operation of Clerk answers when it succeeds. */
export interface Answers {
  createApiKey: operations['createApiKey']['responses'][200]['content']['application/json'];
  getApiKeys: operations['getApiKeys']['responses'][200]['content']['application/json'];
  getApiKey: operations['getApiKey']['responses'][200]['content']['application/json'];
  updateApiKey: operations['updateApiKey']['responses'][200]['content']['application/json'];
  deleteApiKey: operations['deleteApiKey']['responses'][200]['content']['application/json'];
  getApiKeySecret: operations['getApiKeySecret']['responses'][200]['content']['application/json'];
  revokeApiKey: operations['revokeApiKey']['responses'][200]['content']['application/json'];
  verifyApiKey: operations['verifyApiKey']['responses'][200]['content']['application/json'];
}
