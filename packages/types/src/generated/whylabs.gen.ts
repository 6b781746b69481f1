// Generated from spec/openapi.yaml (WhyLabs, sha256:fa4f4a3b2390) by openapi-typescript@7.13.0. Do not edit: npm run generate.
import type { Secret } from '../secret.ts';

export interface paths {
    "/v0/organizations/{org_id}/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API key metadata for a given organization and user
         * @description Returns the API key metadata for a given organization and user
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Generate an API key for a user.
         * @description Generates an API key for a given user. Must be called either by system administrator or by the user themselves
         */
        post: operations["createApiKey"];
        /**
         * Revoke the given API Key, removing its ability to access WhyLabs systems
         * @description Revokes the given API Key
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/organizations/{org_id}/api-key/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an api key by its id
         * @description Get an api key by its id
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
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
        /** @description Response when creating an API key successfully */
        UserApiKey: {
            /** @description The key id. Can be used to identify keys for a given user */
            keyId: string;
            /** @description The organization that the key belongs to */
            orgId: string;
            /** @description The user that the key represents */
            userId: string;
            /**
             * @description Creation time in human readable format
             *
             *     Format: date-time of ISO 8601 in UTC, without a zone: append `Z` before you parse it.
             */
            creationTime: string;
            /**
             * Format: secret
             * @description The full value of the key. This is not persisted in the system
             */
            key?: Secret | null;
            /**
             * @description Expiration time in human readable format
             *
             *     Format: date-time of ISO 8601 in UTC, without a zone: append `Z` before you parse it.
             */
            expirationTime?: string | null;
            /**
             * @description Last used time in human readable format
             *
             *     Format: date-time of ISO 8601 in UTC, without a zone: append `Z` before you parse it.
             */
            lastUsedTime?: string | null;
            /** @description Scope of the key */
            scopes?: string[] | null;
            /** @description Human-readable alias for the key */
            alias?: string | null;
            /** @description Whether the key has been revoked */
            revoked?: boolean | null;
            /** @description Restrict write data scope to this resource id */
            resourceId?: string | null;
        };
        /** @description Response for listing API key metadata */
        ListUserApiKeys: {
            /** @description A list of all known API key metadata */
            items: components["schemas"]["UserApiKey"][];
        };
        /** @description Metadata of one key, or nothing when the key is unknown or revoked. */
        UserApiKeyResponse: {
            key?: components["schemas"]["UserApiKey"];
        };
        /** @description A failure that the service reports. */
        ApiError: {
            /** @description What went wrong. */
            message: string;
            /** @description Id of the request, as in the header X-Request-Id. */
            requestId: string;
            /** @description Kind of failure, such as `IllegalArgument`, `ResourceNotFound` or `Internal`. */
            type: string;
        };
        /** @description A request that could not be read, as the framework below the service reports it. */
        FrameworkApiError: {
            /** @description Name of the status. */
            message: string;
            /** @description Links, among them `self`, the path that was asked for. */
            _links?: Record<string, unknown>;
            /** @description The single faults. */
            _embedded: {
                /** @description One entry for each fault. */
                errors: {
                    /** @description What is wrong. */
                    message: string;
                    /** @description Where it is wrong, such as `/user_id`. */
                    path?: string;
                }[];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type UserApiKey = components['schemas']['UserApiKey'];
export type ListUserApiKeys = components['schemas']['ListUserApiKeys'];
export type UserApiKeyResponse = components['schemas']['UserApiKeyResponse'];
export type ApiError = components['schemas']['ApiError'];
export type FrameworkApiError = components['schemas']['FrameworkApiError'];
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The unique user ID in an organization. */
                user_id?: string | null;
            };
            header?: never;
            path: {
                /** @description Your company's unique organization ID */
                org_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of objects with key ID and other metadata about the keys, but no secret values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserApiKeys"];
                };
            };
            /** @description No key was sent. The body is empty. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too many requests. Nothing says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The server failed. */
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
            query: {
                /** @description The unique user ID in an organization. */
                user_id: string;
                /**
                 * @description Expiration time in epoch milliseconds
                 *
                 *     Unit: milliseconds.
                 */
                expiration_time?: number | null;
                /** @description Scopes of the token */
                scopes?: string[] | null;
                /** @description A human-friendly name for the API Key */
                alias?: string | null;
            };
            header?: never;
            path: {
                /** @description Your company's unique organization ID */
                org_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A object with key ID and other metadata about the key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserApiKey"];
                };
            };
            /** @description A value is missing, cannot be read or is refused, or the organization has no room for another key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkApiError"];
                };
            };
            /** @description No key was sent. The body is empty. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description Too many requests. Nothing says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The server failed. */
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
            query: {
                /** @description The unique user ID in an organization. */
                user_id: string;
                /** @description ID of the key to revoke */
                key_id: string;
            };
            header?: never;
            path: {
                /** @description Your company's unique organization ID */
                org_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked API Key's metadata */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserApiKey"];
                };
            };
            /** @description A required query value is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkApiError"];
                };
            };
            /** @description No key was sent. The body is empty. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description That user has no such key. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description Too many requests. Nothing says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The server failed. */
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
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Your company's unique organization ID */
                org_id: string;
                /** @description Id of the key. */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key metadata object but no secret values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserApiKeyResponse"];
                };
            };
            /** @description No key was sent. The body is empty. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too many requests. Nothing says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The server failed. */
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

/** What each operation of WhyLabs takes: its parameters and the fields of its body. */
export interface Inputs {
  createApiKey: operations['createApiKey']['parameters']['path'] & NonNullable<operations['createApiKey']['parameters']['query']>;
  listApiKeys: operations['listApiKeys']['parameters']['path'] & NonNullable<operations['listApiKeys']['parameters']['query']>;
  revokeApiKey: operations['revokeApiKey']['parameters']['path'] & NonNullable<operations['revokeApiKey']['parameters']['query']>;
  getApiKey: operations['getApiKey']['parameters']['path'];
}

/** What each operation of WhyLabs answers when it succeeds. */
export interface Answers {
  createApiKey: operations['createApiKey']['responses'][200]['content']['application/json'];
  listApiKeys: operations['listApiKeys']['responses'][200]['content']['application/json'];
  revokeApiKey: operations['revokeApiKey']['responses'][200]['content']['application/json'];
  getApiKey: operations['getApiKey']['responses'][200]['content']['application/json'];
}
