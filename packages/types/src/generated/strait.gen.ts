// Generated from spec/openapi.yaml (Strait, sha256:ece7f8fbf93b) by openapi-typescript@7.13.0. Do not edit: npm run generate.
import type { Secret } from '../secret.ts';

export interface paths {
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the keys of one project that are not revoked, newest first.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates a key in a project and answers with its secret, once. Always send `scopes` and `expires_in_days`: the current server refuses a key without scopes, and one without an expiry unless the project sets a maximum lifetime; the documented server reads missing scopes as full access.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{keyID}": {
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
         * Revoke an API key
         * @description Revokes a key at once and for good.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{keyID}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key with optional grace period
         * @description Creates a successor with a new id and a new secret, shown once. The old key works until the end of the grace period. The successor keeps the old expiry: it is not extended.
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
        /** @description A key, without its secret. Fields without a value are left out. */
        ApiKey: {
            /** @description Id of the key. */
            id?: string;
            /** @description Project that the key belongs to. */
            project_id?: string;
            /** @description Name of the key. */
            name?: string;
            /** @description First 12 characters of the secret. Not unique. */
            key_prefix?: string;
            /** @description Permissions of the key. `*` means all. */
            scopes?: string[];
            /**
             * Format: date-time
             * @description When the key expires. Left out when it never does.
             *
             *     Format: date-time of RFC 3339.
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @description When the key was last used. Left out when it never was.
             *
             *     Format: date-time of RFC 3339.
             */
            last_used_at?: string;
            /**
             * Format: date-time
             * @description When the key was created.
             *
             *     Format: date-time of RFC 3339.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the key was revoked. Left out when it was not.
             *
             *     Format: date-time of RFC 3339.
             */
            revoked_at?: string;
            /** @description Id of the key that rotation put in its place. */
            replaced_by_key_id?: string;
            /**
             * Format: date-time
             * @description Until when a rotated key goes on working.
             *
             *     Format: date-time of RFC 3339.
             */
            grace_expires_at?: string;
            /** @description Restrict key to a specific environment */
            environment_id?: string;
            /**
             * @description Auto-rotation interval in days (null = manual only)
             *
             *     Unit: days.
             */
            rotation_interval_days?: number;
            /**
             * Format: date-time
             * @description When the next auto-rotation is scheduled
             *
             *     Format: date-time of RFC 3339.
             */
            next_rotation_at?: string;
            /** @description URL to notify on auto-rotation */
            rotation_webhook_url?: string;
            /** @description Organization that the key belongs to. */
            org_id?: string;
            /** @description Requests that the key may make in one window. */
            rate_limit_requests?: number;
            /**
             * @description Length of that window in seconds.
             *
             *     Unit: seconds.
             */
            rate_limit_window_secs?: number;
        };
        /** @description A new key with its secret, which is shown this once. */
        CreatedApiKey: {
            /** @description Id of the key. */
            id?: string;
            /** @description Project that the key belongs to. */
            project_id?: string;
            /** @description Name of the key. */
            name?: string;
            /** @description First 12 characters of the secret. Not unique. */
            key_prefix?: string;
            /** @description Permissions of the key. `*` means all. */
            scopes?: string[];
            /**
             * Format: date-time
             * @description When the key expires. Left out when it never does.
             *
             *     Format: date-time of RFC 3339.
             */
            expires_at?: string;
            /**
             * Format: date-time
             * @description When the key was last used. Left out when it never was.
             *
             *     Format: date-time of RFC 3339.
             */
            last_used_at?: string;
            /**
             * Format: date-time
             * @description When the key was created.
             *
             *     Format: date-time of RFC 3339.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the key was revoked. Left out when it was not.
             *
             *     Format: date-time of RFC 3339.
             */
            revoked_at?: string;
            /** @description Id of the key that rotation put in its place. */
            replaced_by_key_id?: string;
            /**
             * Format: date-time
             * @description Until when a rotated key goes on working.
             *
             *     Format: date-time of RFC 3339.
             */
            grace_expires_at?: string;
            /** @description Restrict key to a specific environment */
            environment_id?: string;
            /**
             * @description Auto-rotation interval in days (null = manual only)
             *
             *     Unit: days.
             */
            rotation_interval_days?: number;
            /**
             * Format: date-time
             * @description When the next auto-rotation is scheduled
             *
             *     Format: date-time of RFC 3339.
             */
            next_rotation_at?: string;
            /** @description URL to notify on auto-rotation */
            rotation_webhook_url?: string;
            /**
             * Format: secret
             * @description The secret, `strait_` and 64 hexadecimal digits. Never shown again.
             */
            key?: Secret;
            /**
             * Format: secret
             * @description The secret that signs calls to the rotation webhook, `whsec_` and 64 hexadecimal digits.
             */
            rotation_webhook_secret?: Secret;
        };
        /** @description The successor of a rotated key with its secret, which is shown this once. */
        RotatedApiKey: {
            /** @description Id of the key that was rotated. */
            old_key_id?: string;
            /** @description Id of its successor. */
            new_key_id?: string;
            /** @description Project that the key belongs to. */
            project_id?: string;
            /** @description Name of the successor. */
            name?: string;
            /**
             * Format: secret
             * @description The secret, `strait_` and 64 hexadecimal digits. Never shown again.
             */
            key?: Secret;
            /** @description First 12 characters of the secret. Not unique. */
            key_prefix?: string;
            /** @description Permissions of the key. `*` means all. */
            scopes?: string[];
            /**
             * Format: date-time
             * @description When the successor expires, the same instant as before. Null when it never does.
             *
             *     Format: date-time of RFC 3339.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description When the successor was created.
             *
             *     Format: date-time of RFC 3339.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Until when the old key goes on working.
             *
             *     Format: date-time of RFC 3339.
             */
            grace_expires_at?: string;
        };
        /** @description What to create. */
        CreateApiKeyInput: {
            /** @description Project that the key is for. */
            project_id: string;
            /** @description Name of the key, not empty. The current server allows up to 255 characters. */
            name: string;
            /** @description Permissions of the key. Without any, the documented server grants everything and the current one refuses. */
            scopes?: string[];
            /**
             * @description Key expiration in days from now
             *
             *     Unit: days.
             */
            expires_in_days?: number;
            /** @description Restrict key to a specific environment */
            environment_id?: string;
            /**
             * @description Auto-rotation interval in days
             *
             *     Unit: days.
             */
            rotation_interval_days?: number;
            /** @description Organization that the key is for. */
            org_id?: string;
            /**
             * Format: uri
             * @description URL to notify on auto-rotation, https only. Needed with `rotation_interval_days`.
             */
            rotation_webhook_url?: string;
        };
        /** @description How to rotate. Every field is optional. */
        RotateApiKeyInput: {
            /**
             * @description Minutes for which the old key goes on working, at most one week.
             *
             *     Unit: minutes.
             * @default 60
             */
            grace_period_minutes?: number;
        };
        /** @description A failure. Prefer `code` where the object form is sent. */
        ErrorResponse: {
            /** @description What went wrong, as text or as an object. */
            error: string | components["schemas"]["ApiErrorDetail"];
            /** @description Id of the request, for the vendor's support. */
            request_id?: string;
        };
        /** @description The object form of a failure. */
        ApiErrorDetail: {
            /** @description Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too. */
            code: string;
            /** @description What went wrong. */
            message: string;
            /** @description One line for each field that was refused, or a hint when to try again. */
            details?: string[];
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
export type RotatedApiKey = components['schemas']['RotatedApiKey'];
export type CreateApiKeyInput = components['schemas']['CreateApiKeyInput'];
export type RotateApiKeyInput = components['schemas']['RotateApiKeyInput'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ApiErrorDetail = components['schemas']['ApiErrorDetail'];
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query: {
                /** @description Project whose keys are listed. A caller with an API key always gets the project of that key, whatever is named here. */
                project_id: string;
                /** @description Keys per page. Values above 100 count as 100. */
                limit?: number;
                /** @description The `next_cursor` of the page before. Pass it on unchanged. */
                cursor?: string;
                /** @description Organization whose keys are listed, over all its projects. */
                org_id?: string;
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
            /** @description A query parameter is missing or not usable. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The credential is missing, unknown, revoked, expired or past its grace period. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
            /** @description API key created (includes raw key — only shown once) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description The body cannot be read, or its values are refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The credential is missing, unknown, revoked, expired or past its grace period. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller is bound to another environment than the one named. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is not JSON by its content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A field of the body is missing or out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                keyID: string;
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
            /** @description The credential is missing, unknown, revoked, expired or past its grace period. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such key in the project, or (documented server) the key is revoked already. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
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
                keyID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyInput"];
            };
        };
        responses: {
            /** @description Rotated API key created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedApiKey"];
                };
            };
            /** @description The body cannot be read, or its values are refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The credential is missing, unknown, revoked, expired or past its grace period. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller lacks the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No such key in the project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The caller accepts no JSON. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The key is revoked and cannot be rotated. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The body is not JSON by its content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A field of the body is missing or out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}

/** What each operation of Strait takes: its parameters and the fields of its body. */
export interface Inputs {
  listApiKeys: NonNullable<operations['listApiKeys']['parameters']['query']>;
  createApiKey: NonNullable<operations['createApiKey']['requestBody']>['content']['application/json'];
  revokeApiKey: operations['revokeApiKey']['parameters']['path'];
  rotateApiKey: operations['rotateApiKey']['parameters']['path'] & NonNullable<operations['rotateApiKey']['requestBody']>['content']['application/json'];
}

/** What each operation of Strait answers when it succeeds. */
export interface Answers {
  listApiKeys: operations['listApiKeys']['responses'][200]['content']['application/json'];
  createApiKey: operations['createApiKey']['responses'][201]['content']['application/json'];
  revokeApiKey: void;
  rotateApiKey: operations['rotateApiKey']['responses'][201]['content']['application/json'];
}
