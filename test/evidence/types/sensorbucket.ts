// SensorBucket as a consumer knows it, written by hand from its pages. Ids have 63 bits: they are texts.
import type { Secret } from '@keyloom/types';

export interface Key {
  id: string;
  name: string;
  tenant_id: string;
  // The real server's get leaves these two out.
  tenant_name?: string;
  created?: string;
  expiration_date?: string | null;
  permissions?: string[];
}

export interface Page {
  links: { previous?: string; next?: string };
  page_size: number;
  total_count: number;
  data: Key[];
}

export interface Inputs {
  createApiKey: { name: string; tenant_id: string; permissions?: string[]; expiration_date?: string };
  getApiKey: { api_key_id: string };
  listApiKeys: { tenant_id?: string; cursor?: string; limit?: number };
  revokeApiKey: { api_key_id: string };
}

export interface Answers {
  createApiKey: { api_key: Secret };
  getApiKey: Key;
  listApiKeys: Page;
  revokeApiKey: { message?: string };
}

export interface Items {
  listApiKeys: Key;
}

export interface Successes {
  createApiKey: 201;
  getApiKey: 200;
  listApiKeys: 200;
  revokeApiKey: 200;
}

export interface Failed {
  message?: string;
  code?: string;
  http_status?: number;
}

interface Always {
  400: Failed;
  401: unknown;
  403: unknown;
  500: Failed;
}

export interface Failures {
  createApiKey: Always & { 404: Failed };
  getApiKey: Always & { 404: Failed };
  listApiKeys: Always;
  revokeApiKey: Always & { 404: Failed };
}

export type Schemes = 'bearer' | 'cookie';
