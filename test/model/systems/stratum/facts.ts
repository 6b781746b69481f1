import type { Place } from '../../wire/ask.ts';
import type { World } from '../../world/world.ts';
import type { Reply } from '../system-model.ts';

const path = '/api/v1/api-keys';

export const places = {
  createApiKey: { method: 'POST', path },
  listApiKeys: { method: 'GET', path },
  listDormantApiKeys: { method: 'GET', path: `${path}/dormant` },
  revokeApiKey: { method: 'DELETE', path: `${path}/{id}` },
  rotateApiKey: { method: 'POST', path: `${path}/{id}/rotate` },
} as const satisfies Record<string, Place>;

/** Tenants that twins hold for tests; the parent reaches the child. */
export const parent = '00000000-0000-4000-8000-00000000000a';
export const child = '00000000-0000-4000-8000-00000000000b';
export const unknownTenant = '00000000-0000-0000-0000-000000000000';
/** Any other is known too. */
export const tenants = ['38400000-8cf0-11bd-b23e-10b96e4ef00d', parent, child] as const;

export const isUuid = (text: unknown): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(String(text));

/** Whether a caller of a tenant reaches another: its own and the descendants. */
export const reaches = (owner: unknown, tenant: unknown): boolean =>
  owner === undefined || owner === tenant || (owner === parent && tenant === child);

export const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What keys begin with: it tells a production server from any other. */
export const prefixOf = ({ switches: { environment = 'test' } }: World): string => `sk_${environment}_`;

export const secretFormOf = (world: World): RegExp => new RegExp(`^${prefixOf(world)}[A-Za-z0-9_-]{43}$`);

const error = (status: number, code: string, message: string): Reply => ({
  status,
  body: { error: { code, message } },
});

export const says = {
  noCredential: error(
    401,
    'UNAUTHORIZED',
    'Authentication required. Provide X-API-Key or Authorization: Bearer header',
  ),
  badKey: error(401, 'UNAUTHORIZED', 'Invalid or revoked API key'),
  badToken: error(401, 'UNAUTHORIZED', 'Invalid or expired token'),
  noTenant: error(401, 'UNAUTHORIZED', 'JWT must contain a valid tenant_id claim'),
  strangeTenant: error(401, 'UNAUTHORIZED', 'JWT tenant_id does not correspond to a known tenant'),
  scope: error(403, 'FORBIDDEN', 'Insufficient permissions for this operation'),
  reach: error(403, 'FORBIDDEN', 'API key tenant scope does not grant access to this tenant'),
  noRoute: error(403, 'FORBIDDEN', 'Route has no tenant-scope declaration'),
  notFound: error(404, 'NOT_FOUND', 'API key not found or already revoked'),
  internal: error(500, 'INTERNAL_SERVER_ERROR', 'An unexpected error occurred'),
  mediaType: error(415, 'VALIDATION_ERROR', 'Unsupported Media Type'),
  tooLarge: error(413, 'VALIDATION_ERROR', 'Request body is too large'),
};

export const invalid = (message: string): Reply => error(400, 'VALIDATION_ERROR', message);
export const limited = error;
