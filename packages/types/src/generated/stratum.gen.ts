// Generated from spec/openapi.yaml (Stratum, sha256:6c97ca79c01f) by openapi-typescript@7.13.0. Do not edit: npm run generate.
import type { Secret } from '../secret.ts';

export interface paths {
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description List API keys, optionally filtered by tenant.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create API key
         * @description Create a new API key. The plaintext key is only returned once.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/dormant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dormant API keys
         * @description List API keys that have not been used within the specified number of days.
         */
        get: operations["listDormantApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke API key
         * @description Revoke an API key, permanently disabling it.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate API key
         * @description Rotate an API key, revoking the old one and issuing a new one.
         */
        post: operations["rotateApiKey"];
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
        /** @description What to create. Unknown fields are ignored; scopes and expiry cannot be set. */
        CreateApiKeyInput: {
            /**
             * Format: uuid
             * @description Id of the tenant that owns the key.
             */
            tenant_id: string;
            /** @description Name of the key. */
            name?: string;
            /** @description Requests that the key may make in one window. */
            rate_limit_max?: number;
            /** @description Length of the window, as a number and a unit in lower case, such as `5 minutes`. */
            rate_limit_window?: string;
        };
        /** @description What the replacement is called. */
        RotateApiKeyInput: {
            /** @description Name of the replacement, 255 characters at most. */
            name?: string;
        };
        /** @description A key without its secret. */
        ApiKey: {
            /**
             * Format: uuid
             * @description Id of the key.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the tenant that owns the key, null for a global key.
             */
            tenant_id?: string | null;
            /** @description Name of the key, null when it has none. */
            name?: string | null;
            /** @description First characters of the secret. They name the environment and do not tell keys apart. */
            prefix?: string;
            /** @description Requests that the key may make in one window. Absent means unknown, not unlimited. */
            rate_limit_max?: number | null;
            /** @description Length of the window, as a number and a unit, such as `5 minutes`. Absent means unknown. */
            rate_limit_window?: string | null;
            /**
             * Format: date-time
             * @description When the key was last used, null when never or not recorded.
             *
             *     Format: date-time of RFC 3339.
             */
            last_used_at?: string | null;
            /**
             * Format: date-time
             * @description When the key was created.
             *
             *     Format: date-time of RFC 3339.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the key was revoked, null while it is not.
             *
             *     Format: date-time of RFC 3339.
             */
            revoked_at?: string | null;
            /**
             * Format: date-time
             * @description When the key expires, null for never. Absent means unknown.
             *
             *     Format: date-time of RFC 3339.
             */
            expires_at?: string | null;
        };
        /** @description A new key with its secret, as create and rotate return it. */
        ApiKeyCreated: {
            /**
             * Format: uuid
             * @description Id of the new key.
             */
            id: string;
            /**
             * Format: secret
             * @description The plaintext API key. Only returned once at creation time.
             */
            key: Secret;
            /** @description First characters of the secret. They name the environment and do not tell keys apart. */
            prefix: string;
            /**
             * Format: uuid
             * @description Id of the tenant that owns the key, null for a global key.
             */
            tenant_id?: string | null;
            /** @description Name of the key, null when it has none. */
            name?: string | null;
            /**
             * Format: date-time
             * @description When the key was created.
             *
             *     Format: date-time of RFC 3339.
             */
            created_at: string;
        };
        /** @description What every failed call returns. */
        ApiError: {
            /** @description The failure. */
            error: {
                /** @description Kind of failure, such as `NOT_FOUND`. */
                code: string;
                /** @description The failure in words. */
                message: string;
                /** @description One entry per invalid field, on rotate. */
                issues?: components["schemas"]["ApiErrorIssue"][];
                /** @description More about the failure; its form depends on the failure. */
                details?: unknown;
            };
            /** @description One entry per invalid field, on create. */
            details?: components["schemas"]["ApiErrorIssue"][];
        };
        /** @description One invalid field. */
        ApiErrorIssue: {
            /** @description Kind of rule that the value breaks, such as `invalid_type`. */
            code: string;
            /** @description The broken rule in words. */
            message: string;
            /** @description Way to the field from the root of the body, names and array positions. */
            path: (string | number)[];
            /** @description Name of the text format that the value does not have, such as `uuid`. */
            validation?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CreateApiKeyInput = components['schemas']['CreateApiKeyInput'];
export type RotateApiKeyInput = components['schemas']['RotateApiKeyInput'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyCreated = components['schemas']['ApiKeyCreated'];
export type ApiError = components['schemas']['ApiError'];
export type ApiErrorIssue = components['schemas']['ApiErrorIssue'];
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Filter by tenant ID */
                tenant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of API keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"][];
                };
            };
            /** @description The tenant_id is not a UUID. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing, bad, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The caller lacks the scope admin, or the tenant is out of its reach. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The limit per IP address or per key is reached. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /**
             * @description The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
             *     end here too.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
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
            /** @description Created API key with plaintext secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description Validation error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing, bad, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The caller lacks the scope admin, or the tenant is out of its reach. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The body has a media type that the server does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The limit per IP address or per key is reached. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /**
             * @description The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
             *     end here too.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    listDormantApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Number of days of inactivity
                 *
                 *     Unit: days.
                 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of dormant API keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"][];
                };
            };
            /** @description The number of days is not an integer from 1 to 365. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing, bad, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The caller lacks the scope admin, or the tenant is out of its reach. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The limit per IP address or per key is reached. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /**
             * @description The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
             *     end here too.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description API key revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A JSON content type came without a body, or with one that is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing, bad, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The caller lacks the scope admin, or the tenant is out of its reach. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description API key not found or already revoked */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The body has a media type that the server does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The limit per IP address or per key is reached. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /**
             * @description The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
             *     end here too.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyInput"];
            };
        };
        responses: {
            /** @description New API key with plaintext secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description The body is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The credential is missing, bad, revoked or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The caller lacks the scope admin, or the tenant is out of its reach. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description API key not found or already revoked */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The body is larger than 1 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The body has a media type that the server does not read. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The limit per IP address or per key is reached. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /**
             * @description The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id
             *     end here too.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
        };
    };
}

/** What each operation of Stratum takes: its parameters and the fields of its body. */
export interface Inputs {
  createApiKey: NonNullable<operations['createApiKey']['requestBody']>['content']['application/json'];
  listApiKeys: NonNullable<operations['listApiKeys']['parameters']['query']>;
  listDormantApiKeys: NonNullable<operations['listDormantApiKeys']['parameters']['query']>;
  revokeApiKey: operations['revokeApiKey']['parameters']['path'];
  rotateApiKey: operations['rotateApiKey']['parameters']['path'] & NonNullable<operations['rotateApiKey']['requestBody']>['content']['application/json'];
}

/** What each operation of Stratum answers when it succeeds. */
export interface Answers {
  createApiKey: operations['createApiKey']['responses'][201]['content']['application/json'];
  listApiKeys: operations['listApiKeys']['responses'][200]['content']['application/json'];
  listDormantApiKeys: operations['listDormantApiKeys']['responses'][200]['content']['application/json'];
  revokeApiKey: void;
  rotateApiKey: operations['rotateApiKey']['responses'][201]['content']['application/json'];
}
