// WhyLabs as a consumer knows it, written by hand from its pages: epoch milliseconds go in, texts without a zone come out.
import type { Secret } from '@keyloom/types';

export interface Key {
  keyId: string;
  orgId: string;
  userId: string;
  creationTime: string;
  // Only create answers with it.
  key?: Secret | null;
  expirationTime?: string | null;
  lastUsedTime?: string | null;
  scopes?: string[] | null;
  alias?: string | null;
  revoked?: boolean | null;
  resourceId?: string | null;
}

export interface Inputs {
  createApiKey: {
    org_id: string;
    user_id: string;
    expiration_time?: number | null;
    scopes?: string[] | null;
    alias?: string | null;
  };
  getApiKey: { org_id: string; key_id: string };
  listApiKeys: { org_id: string; user_id?: string | null };
  revokeApiKey: { org_id: string; user_id: string; key_id: string };
}

export interface Answers {
  createApiKey: Key;
  getApiKey: { key?: Key };
  listApiKeys: { items: Key[] };
  revokeApiKey: Key;
}

export interface Items {
  listApiKeys: Key;
}

export interface Successes {
  createApiKey: 200;
  getApiKey: 200;
  listApiKeys: 200;
  revokeApiKey: 200;
}

export interface Failed {
  message: string;
  requestId: string;
  type: string;
}

export interface Unreadable {
  message: string;
  _links?: { [name: string]: unknown };
  _embedded: { errors: { message: string; path?: string }[] };
}

interface Always {
  401: unknown;
  403: unknown;
  429: string;
  500: Failed;
}

export interface Failures {
  createApiKey: Always & { 400: Failed | Unreadable; 404: Failed };
  getApiKey: Always;
  listApiKeys: Always;
  revokeApiKey: Always & { 400: Unreadable; 404: Failed };
}

export type Schemes = 'apiKey';
