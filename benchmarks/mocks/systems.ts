import type { Twin } from '@keyloom/mocks';
import { createTwin as clerk } from '@keyloom/mocks/clerk';
import { createTwin as sensorBucket } from '@keyloom/mocks/sensorbucket';
import { createTwin as strait } from '@keyloom/mocks/strait';
import { createTwin as stratum } from '@keyloom/mocks/stratum';
import { createTwin as whyLabs } from '@keyloom/mocks/whylabs';
import { subject } from '../servers/load.ts';

/** A request below a twin's base URL. */
export interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
}

/** How one system is asked for what the benchmarks measure. */
export interface System {
  readonly name: string;
  twin(): Twin;
  /** The owner of all keys, as `given` takes it. */
  readonly owner: Readonly<Record<string, unknown>>;
  create(name: string): Ask;
  /** The first page; what follows when given the page before and its position. */
  list(next?: string): Ask;
  /** How to ask for the page after this one; absent where there are no pages or this is the last. */
  next?(page: Page, position: number, total: number): string | undefined;
  get?(id: string): Ask;
  revoke(id: string): Ask;
  /** The id that a create answered with. */
  idOf(created: Page): string;
}

/** A JSON answer, of which only a few names are read. */
export type Page = { readonly [name: string]: Page } & { toString(): string };

const tenant = '38400000-8cf0-11bd-b23e-10b96e4ef00d';
const pageSize = 100;

export const systems: readonly System[] = [
  {
    name: 'Stratum',
    twin: () => stratum(),
    owner: { tenant_id: tenant },
    create: name => ({ method: 'POST', path: '/api/v1/api-keys', body: { tenant_id: tenant, name } }),
    list: () => ({ path: '/api/v1/api-keys' }),
    revoke: id => ({ method: 'DELETE', path: `/api/v1/api-keys/${id}` }),
    idOf: ({ id }) => String(id),
  },
  {
    name: 'SensorBucket',
    twin: () => sensorBucket(),
    owner: { tenant_id: 19 },
    create: name => ({
      method: 'POST',
      path: '/api-keys',
      body: { name, tenant_id: 19, permissions: ['READ_DEVICES'] },
    }),
    list: next => ({ path: `/api-keys?${next ?? `limit=${pageSize}`}` }),
    next: ({ links }) => (links?.next ? new URL(String(links.next)).search.slice(1) : undefined),
    get: id => ({ path: `/api-keys/${id}` }),
    revoke: id => ({ method: 'DELETE', path: `/api-keys/${id}` }),
    // The key itself is all that a create answers; the id is its first part.
    idOf: ({ api_key: key }) => atob(String(key)).split(':')[0] ?? '',
  },
  {
    name: 'Clerk',
    twin: () => clerk(),
    owner: { subject },
    create: name => ({ method: 'POST', path: '/api_keys', body: { name, subject } }),
    list: next => ({ path: `/api_keys?subject=${subject}&limit=${pageSize}${next ?? ''}` }),
    next: (_page, position, total) => (position === 0 ? `&offset=${total - pageSize}` : undefined),
    get: id => ({ path: `/api_keys/${id}` }),
    revoke: id => ({ method: 'POST', path: `/api_keys/${id}/revoke`, body: {} }),
    idOf: ({ id }) => String(id),
  },
  {
    name: 'Strait',
    // Only the real server has pages.
    twin: () => strait({ dialect: 'served' }),
    owner: { project_id: 'proj_1' },
    create: name => ({
      method: 'POST',
      path: '/v1/api-keys',
      body: { project_id: 'proj_1', name, scopes: ['jobs:read'], expires_in_days: 30 },
    }),
    list: next => ({ path: `/v1/api-keys?project_id=proj_1&limit=${pageSize}${next ?? ''}` }),
    next: ({ next_cursor: cursor }) => (cursor ? `&cursor=${encodeURIComponent(String(cursor))}` : undefined),
    revoke: id => ({ method: 'DELETE', path: `/v1/api-keys/${id}` }),
    idOf: ({ id }) => String(id),
  },
  {
    name: 'WhyLabs',
    twin() {
      const twin = whyLabs();
      // A user may have few keys; here one has all.
      twin.quota(1_000_000);
      return twin;
    },
    owner: { org_id: 'org-123', user_id: 'user-123' },
    create: name => ({
      method: 'POST',
      path: `/v0/organizations/org-123/api-key?user_id=user-123&alias=${name}`,
    }),
    list: () => ({ path: '/v0/organizations/org-123/api-key' }),
    get: id => ({ path: `/v0/organizations/org-123/api-key/${id}` }),
    revoke: id => ({
      method: 'DELETE',
      path: `/v0/organizations/org-123/api-key?user_id=user-123&key_id=${id}`,
    }),
    idOf: ({ keyId }) => String(keyId),
  },
];
