import { type Clock, createClock, type Twin, type TwinOptions } from '@keyloom/mocks';
import { createTwin as createClerk } from '@keyloom/mocks/clerk';
import { createTwin as createSensorBucket } from '@keyloom/mocks/sensorbucket';
import { createTwin as createStrait } from '@keyloom/mocks/strait';
import { createTwin as createStratum } from '@keyloom/mocks/stratum';
import { createTwin as createWhyLabs } from '@keyloom/mocks/whylabs';

export const now = Date.UTC(2026, 0, 1);
const tenant = '38400000-8cf0-11bd-b23e-10b96e4ef00d';
const subject = 'user_000000000000000000000000001';

/** A call as it goes over the wire. */
export interface WireCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** One system: its twin, and the calls that every system has. */
export interface System {
  readonly name: string;
  readonly makeTwin: (options?: TwinOptions) => Twin;
  /** Fields that make a given key one that `list` shows. */
  readonly owner: Readonly<Record<string, unknown>>;
  headers(twin: Twin): Record<string, string>;
  create(name: string): WireCall;
  list(): WireCall;
  revoke(id: string): WireCall;
  /** The secret in an answer to create. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have many shapes
  secretOf(body: any): string;
}

const bearer = (twin: Twin) => ({ authorization: `Bearer ${twin.credential}` });
const apiKey = (twin: Twin) => ({ 'x-api-key': twin.credential });

export const systems: readonly System[] = [
  {
    name: 'Stratum',
    makeTwin: createStratum,
    owner: { tenant_id: tenant },
    headers: apiKey,
    create: name => ({
      operation: 'createApiKey',
      method: 'POST',
      path: '/api/v1/api-keys',
      body: { tenant_id: tenant, name },
    }),
    list: () => ({ operation: 'listApiKeys', method: 'GET', path: `/api/v1/api-keys?tenant_id=${tenant}` }),
    revoke: id => ({ operation: 'revokeApiKey', method: 'DELETE', path: `/api/v1/api-keys/${id}` }),
    secretOf: body => body.key,
  },
  {
    name: 'SensorBucket',
    makeTwin: createSensorBucket,
    owner: { tenant_id: 19 },
    headers: bearer,
    create: name => ({
      operation: 'createApiKey',
      method: 'POST',
      path: '/api-keys',
      body: { tenant_id: 19, name, permissions: ['READ_API_KEYS'] },
    }),
    list: () => ({ operation: 'listApiKeys', method: 'GET', path: '/api-keys?tenant_id=19' }),
    revoke: id => ({ operation: 'revokeApiKey', method: 'DELETE', path: `/api-keys/${id}` }),
    secretOf: body => body.api_key,
  },
  {
    name: 'Clerk',
    makeTwin: createClerk,
    owner: { subject },
    headers: bearer,
    create: name => ({
      operation: 'createApiKey',
      method: 'POST',
      path: '/api_keys',
      body: { subject, name },
    }),
    list: () => ({ operation: 'getApiKeys', method: 'GET', path: `/api_keys?subject=${subject}` }),
    revoke: id => ({ operation: 'revokeApiKey', method: 'POST', path: `/api_keys/${id}/revoke`, body: {} }),
    secretOf: body => body.secret,
  },
  {
    name: 'Strait',
    makeTwin: createStrait,
    owner: { project_id: 'proj_1' },
    headers: bearer,
    create: name => ({
      operation: 'createApiKey',
      method: 'POST',
      path: '/v1/api-keys',
      body: { project_id: 'proj_1', name },
    }),
    list: () => ({ operation: 'listApiKeys', method: 'GET', path: '/v1/api-keys?project_id=proj_1' }),
    revoke: id => ({ operation: 'revokeApiKey', method: 'DELETE', path: `/v1/api-keys/${id}` }),
    secretOf: body => body.key,
  },
  {
    name: 'WhyLabs',
    makeTwin: createWhyLabs,
    owner: { org_id: 'org-1', user_id: 'user-1' },
    headers: apiKey,
    create: name => ({
      operation: 'createApiKey',
      method: 'POST',
      path: `/v0/organizations/org-1/api-key?user_id=user-1&alias=${name}`,
    }),
    list: () => ({
      operation: 'listApiKeys',
      method: 'GET',
      path: '/v0/organizations/org-1/api-key?user_id=user-1',
    }),
    revoke: id => ({
      operation: 'revokeApiKey',
      method: 'DELETE',
      path: `/v0/organizations/org-1/api-key?user_id=user-1&key_id=${id}`,
    }),
    secretOf: body => body.key,
  },
];

export function systemOf(name: string): System {
  const system = systems.find(known => known.name === name);
  if (system === undefined) throw new Error(`no system ${name}`);
  return system;
}

/** What a test talks to a twin through. */
export type Door = (input: string, init?: RequestInit) => Promise<Response>;

/** Makes a call as the administrator; the twin's own base URL and `fetch` unless others are given. */
export async function send(
  { headers }: System,
  twin: Twin,
  { method, path, body }: WireCall,
  {
    fetch = twin.fetch,
    url = twin.baseUrl,
    signal,
  }: { fetch?: Door; url?: string; signal?: AbortSignal } = {},
) {
  const response = await fetch(url + path, {
    method,
    headers: { ...headers(twin), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

// biome-ignore lint/suspicious/noExplicitAny: answers have many shapes
export function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A twin with stopped time. */
export function start(name: string, options: TwinOptions = {}) {
  const system = systemOf(name);
  const clock: Clock = createClock(now);
  const twin = system.makeTwin({ clock, ...options });
  return { system, twin, clock, call: (call: WireCall) => send(system, twin, call) };
}
