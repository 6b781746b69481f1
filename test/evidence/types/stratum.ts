// Stratum as a consumer knows it, written by hand from its pages: what goes in, what comes out, what can fail.
import type { Secret } from '@keyloom/types';

export interface Key {
  id: string;
  tenant_id?: string | null;
  name?: string | null;
  // The real server leaves it out.
  prefix?: string;
  rate_limit_max?: number | null;
  rate_limit_window?: string | null;
  last_used_at?: string | null;
  created_at: string;
  revoked_at?: string | null;
  expires_at?: string | null;
}

export interface Created {
  id: string;
  key: Secret;
  prefix: string;
  tenant_id?: string | null;
  name?: string | null;
  created_at: string;
}

export interface Inputs {
  createApiKey: { tenant_id: string; name?: string; rate_limit_max?: number; rate_limit_window?: string };
  listApiKeys: { tenant_id?: string };
  listDormantApiKeys: { days?: number };
  revokeApiKey: { id: string };
  rotateApiKey: { id: string; name?: string };
}

export interface Answers {
  createApiKey: Created;
  listApiKeys: Key[];
  listDormantApiKeys: Key[];
  // biome-ignore lint/suspicious/noConfusingVoidType: as clients give it
  revokeApiKey: void;
  rotateApiKey: Created;
}

export interface Items {
  listApiKeys: Key;
  listDormantApiKeys: Key;
}

export interface Successes {
  createApiKey: 201;
  listApiKeys: 200;
  listDormantApiKeys: 200;
  revokeApiKey: 204;
  rotateApiKey: 201;
}

export interface Issue {
  code: string;
  message: string;
  path: (string | number)[];
  validation?: string;
}

export interface Failed {
  error: { code: string; message: string; issues?: Issue[]; details?: unknown };
  details?: Issue[];
}

interface Always {
  400: Failed;
  401: Failed;
  403: Failed;
  429: Failed;
  500: Failed;
}

interface WithBody {
  413: Failed;
  415: Failed;
}

export interface Failures {
  createApiKey: Always & WithBody;
  listApiKeys: Always;
  listDormantApiKeys: Always;
  revokeApiKey: Always & WithBody & { 404: Failed };
  rotateApiKey: Always & WithBody & { 404: Failed };
}

export type Schemes = 'apiKey' | 'bearer';
