// Generated from spec/openapi.yaml (SensorBucket, sha256:b986c01bbdf3) by openapi-typescript@7.13.0. Do not edit: npm run generate.
import type { Secret } from '../secret.ts';

export interface paths {
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API Keys
         * @description Lists API Keys
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Creates a new API key for the given Tenant
         * @description Create an API key for a tenant with an expiration date. Permissions for the API key within that organisation must be set
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{api_key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API Key by ID
         * @description Get an API Key by ID
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revokes an API key
         * @description Revokes an API key so that it can't be used anymore
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The secret of a new key, shown once. The id is not part of the answer. */
        ApiKeyCreated: {
            /**
             * Format: secret
             * @description The secret: unpadded standard base64 of the key's id, a colon and 32 lower-case hexadecimal digits; 66 to 70 characters.
             */
            api_key: Secret;
        };
        /** @description The key to create. The real server ignores fields that it does not know. */
        CreateApiKeyRequest: {
            /** @description Name of the key, unique within its tenant. The real server refuses an empty one and stores at most 255 characters. */
            name: string;
            /**
             * Format: int64
             * @description Id of the tenant that the key acts for; it must be above 0 and belong to an active tenant.
             */
            tenant_id: string;
            /** @description What the key may do. Documented as optional; the real server demands at least one, each of READ_DEVICES, WRITE_DEVICES, READ_API_KEYS, WRITE_API_KEYS, READ_TENANTS, WRITE_TENANTS, READ_PIPELINES, WRITE_PIPELINES, READ_MEASUREMENTS, WRITE_MEASUREMENTS, READ_TRACING, READ_USER_WORKERS, WRITE_USER_WORKERS, READ_PROJECTS or WRITE_PROJECTS. */
            permissions?: string[];
            /**
             * Format: date-time
             * @description When the key expires, as an RFC 3339 date-time in the future; without it the key never expires. Send UTC, because the server's store drops an offset.
             *
             *     Format: date-time of RFC 3339.
             */
            expiration_date?: string;
        };
        /** @description An API key without its secret. */
        ApiKey: {
            /**
             * Format: int64
             * @description Id of the key. Real ids are random and have 63 bits, more than a JavaScript number holds.
             */
            id: string;
            /** @description Name of the key. The real server's get sends it empty. */
            name: string;
            /**
             * Format: int64
             * @description Id of the tenant that the key acts for; up to 63 bits.
             */
            tenant_id: string;
            /** @description Name of that tenant. The real server's get leaves it out. */
            tenant_name?: string;
            /**
             * Format: date-time
             * @description When the key was created, as a UTC date-time with up to 6 fraction digits. The real server's get leaves it out.
             *
             *     Format: date-time of RFC 3339.
             */
            created?: string;
            /**
             * Format: date-time
             * @description When the key expires, as a UTC date-time. Absent means never; the real server sends null for never.
             *
             *     Format: date-time of RFC 3339.
             */
            expiration_date?: string | null;
            /** @description What the key may do, for example READ_DEVICES. Not documented; the real server sends it. */
            permissions?: string[];
        };
        /** @description One page of API keys, newest first. */
        ListApiKeys200Response: {
            /** @description Links to the neighbouring pages. */
            links: {
                /** @description URL of the page before. Absent or empty means none; the real server always sends it empty. */
                previous?: string;
                /** @description Absolute URL of the page after, with its `cursor` in the query. Absent or empty means none. After a full last page the real server offers one more, which is empty. */
                next?: string;
            };
            /** @description Number of keys on this page, not the limit. */
            page_size: number;
            /** @description Number of keys on all pages. The real server always sends 0. */
            total_count: number;
            /** @description The keys of this page. */
            data: components["schemas"]["ApiKey"][];
        };
        /** @description Confirmation of a revocation. */
        RevokeApiKey200Response: {
            /** @description A sentence for people. */
            message?: string;
        };
        /** @description What went wrong. */
        ApiError: {
            /** @description What went wrong, for people. */
            message?: string;
            /** @description A word for programs. The real server leaves it out where it has none. */
            code?: string;
            /** @description The HTTP status again. The real server never sends it. */
            http_status?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ApiKeyCreated = components['schemas']['ApiKeyCreated'];
export type CreateApiKeyRequest = components['schemas']['CreateApiKeyRequest'];
export type ApiKey = components['schemas']['ApiKey'];
export type ListApiKeys200Response = components['schemas']['ListApiKeys200Response'];
export type RevokeApiKey200Response = components['schemas']['RevokeApiKey200Response'];
export type ApiError = components['schemas']['ApiError'];
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The id of the tenant from which to retrieve API keys */
                tenant_id?: string;
                /** @description The cursor for the current page */
                cursor?: string;
                /** @description The maximum amount of items per page. Not applicable if `cursor` parameter is given. System limits are in place. The real server takes none or 0 as 100, and anything above 1000 as 1000. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fetched API keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiKeys200Response"];
                };
            };
            /** @description The request failed because of a malformed or invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed because the provided credentials are invalid or missing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed because the provided credentials do not have the required permissions to perform this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed because of an unexpected server error */
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Created API key */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description The request failed because of a malformed or invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed because the provided credentials are invalid or missing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed because the provided credentials do not have the required permissions to perform this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The tenant does not exist or is archived */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed because of an unexpected server error */
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
                /** @description The identifier of the API key */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fetched API key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description The request failed because of a malformed or invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed because the provided credentials are invalid or missing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed because the provided credentials do not have the required permissions to perform this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The key is unknown, revoked or expired */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed because of an unexpected server error */
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
                /** @description The identifier of the API key */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request failed because of an unexpected server error */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeApiKey200Response"];
                };
            };
            /** @description The request failed because of a malformed or invalid request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed because the provided credentials are invalid or missing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed because the provided credentials do not have the required permissions to perform this action */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The key is unknown or already revoked */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description The request failed because of an unexpected server error */
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

/** What each operation of SensorBucket takes: its parameters and the fields of its body. */
export interface Inputs {
  listApiKeys: NonNullable<operations['listApiKeys']['parameters']['query']>;
  createApiKey: NonNullable<operations['createApiKey']['requestBody']>['content']['application/json'];
  getApiKey: operations['getApiKey']['parameters']['path'];
  revokeApiKey: operations['revokeApiKey']['parameters']['path'];
}

/** What each operation of SensorBucket answers when it succeeds. */
export interface Answers {
  listApiKeys: operations['listApiKeys']['responses'][200]['content']['application/json'];
  createApiKey: operations['createApiKey']['responses'][201]['content']['application/json'];
  getApiKey: operations['getApiKey']['responses'][200]['content']['application/json'];
  revokeApiKey: operations['revokeApiKey']['responses'][200]['content']['application/json'];
}
