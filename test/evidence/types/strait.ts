// Strait as a consumer knows it, written by hand from its pages: what goes in, what comes out, what can fail.
import type { Secret } from '@keyloom/types';

interface Shown {
  id?: string;
  project_id?: string;
  name?: string;
  key_prefix?: string;
  scopes?: string[];
  expires_at?: string;
  last_used_at?: string;
  created_at?: string;
  revoked_at?: string;
  replaced_by_key_id?: string;
  grace_expires_at?: string;
  environment_id?: string;
  rotation_interval_days?: number;
  next_rotation_at?: string;
  rotation_webhook_url?: string;
}

export interface Key extends Shown {
  org_id?: string;
  rate_limit_requests?: number;
  rate_limit_window_secs?: number;
}

export interface Created extends Shown {
  key?: Secret;
  rotation_webhook_secret?: Secret;
}

export interface Rotated {
  old_key_id?: string;
  new_key_id?: string;
  project_id?: string;
  name?: string;
  key?: Secret;
  key_prefix?: string;
  scopes?: string[];
  // Null is what servers send for never.
  expires_at?: string | null;
  created_at?: string;
  grace_expires_at?: string;
}

export interface Inputs {
  listApiKeys: { project_id: string; limit?: number; cursor?: string; org_id?: string };
  createApiKey: {
    project_id: string;
    name: string;
    scopes?: string[];
    expires_in_days?: number;
    environment_id?: string;
    rotation_interval_days?: number;
    org_id?: string;
    rotation_webhook_url?: string;
  };
  revokeApiKey: { keyID: string };
  rotateApiKey: { keyID: string; grace_period_minutes?: number };
}

export interface Answers {
  listApiKeys: Key[];
  createApiKey: Created;
  // biome-ignore lint/suspicious/noConfusingVoidType: as clients give it
  revokeApiKey: void;
  rotateApiKey: Rotated;
}

export interface Items {
  listApiKeys: Key;
}

export interface Successes {
  listApiKeys: 200;
  createApiKey: 201;
  revokeApiKey: 204;
  rotateApiKey: 201;
}

export interface Detail {
  code: string;
  message: string;
  details?: string[];
}

export interface Failed {
  error: string | Detail;
  request_id?: string;
}

interface Always {
  401: Failed;
  403: Failed;
  406: Failed;
  429: Failed;
  500: Failed;
  503: Failed;
}

export interface Failures {
  listApiKeys: Always & { 400: Failed };
  createApiKey: Always & { 400: Failed; 404: Failed; 415: Failed; 422: Failed };
  revokeApiKey: Always & { 404: Failed };
  rotateApiKey: Always & { 400: Failed; 404: Failed; 409: Failed; 415: Failed; 422: Failed };
}

export type Schemes = 'bearer';
