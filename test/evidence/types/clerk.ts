// Clerk as a consumer knows it, written by hand from its pages: durations in seconds go in, epoch milliseconds come out.
import type { Secret } from '@keyloom/types';

export interface Key {
  object: 'api_key';
  id: string;
  type: string;
  subject: string;
  name: string;
  description?: string | null;
  claims: unknown;
  scopes: string[];
  revoked: boolean;
  revocation_reason: string | null;
  expired: boolean;
  expiration: number | null;
  created_by: string | null;
  last_used_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface Created extends Key {
  secret: Secret;
}

interface KeyId {
  api_key_id: string;
}

export interface Inputs {
  createApiKey: {
    type?: string;
    name: string;
    description?: string | null;
    subject: string;
    claims?: unknown;
    scopes?: string[];
    created_by?: string | null;
    seconds_until_expiration?: number | null;
  };
  getApiKeys: {
    subject: string;
    type?: string;
    include_invalid?: 'true' | 'false';
    limit?: number;
    offset?: number | null;
    query?: string;
  };
  getApiKey: KeyId;
  updateApiKey: KeyId & {
    claims?: unknown;
    scopes?: string[];
    description?: string | null;
    subject?: string;
    seconds_until_expiration?: number | null;
  };
  deleteApiKey: KeyId;
  getApiKeySecret: KeyId;
  revokeApiKey: KeyId & { revocation_reason?: string | null };
  verifyApiKey: { secret: string | Secret };
}

export interface Answers {
  createApiKey: Created;
  getApiKeys: { data: Key[]; total_count: number };
  getApiKey: Key;
  updateApiKey: Key;
  deleteApiKey: { id: string; object: 'api_key'; deleted: true };
  getApiKeySecret: { secret: Secret };
  revokeApiKey: Key;
  verifyApiKey: Key;
}

export interface Items {
  getApiKeys: Key;
}

export interface Successes {
  createApiKey: 200 | 201;
  getApiKeys: 200;
  getApiKey: 200;
  updateApiKey: 200;
  deleteApiKey: 200;
  getApiKeySecret: 200;
  revokeApiKey: 200;
  verifyApiKey: 200;
}

export interface Failed {
  errors: { message: string; long_message: string; code: string; meta?: { [name: string]: unknown } }[];
  meta?: { [name: string]: unknown };
  clerk_trace_id?: string;
}

interface Always {
  400: Failed;
  401: Failed;
  429: Failed;
  default: Failed;
}

interface OfOneKey extends Always {
  404: Failed;
}

export interface Failures {
  createApiKey: Always & { 403: Failed; 409: Failed };
  getApiKeys: OfOneKey;
  getApiKey: OfOneKey;
  updateApiKey: OfOneKey;
  deleteApiKey: OfOneKey;
  getApiKeySecret: OfOneKey;
  revokeApiKey: OfOneKey;
  verifyApiKey: OfOneKey;
}

export type Schemes = 'bearer';
