import type { Refusal } from '../engine/refusal.ts';
import type { Call } from '../engine/rules.ts';
import { instantOf } from './instant.ts';
import { keyIdWord, refuseFor } from './words.ts';

/** The one tenant that no twin knows, so that tests can meet the refusal. */
export const unknownTenant = '404404404';

/** The one tenant that every twin holds as archived. */
export const archivedTenant = '410410410';

const permissions: ReadonlySet<unknown> = new Set([
  ...['DEVICES', 'API_KEYS', 'TENANTS', 'PIPELINES', 'MEASUREMENTS', 'USER_WORKERS', 'PROJECTS'].flatMap(
    thing => [`READ_${thing}`, `WRITE_${thing}`],
  ),
  'READ_TRACING',
]);

const maxInt64 = 2n ** 63n - 1n;
const maxNameLength = 255;

/** What SensorBucket refuses although the document's schemas allow it. */
export function check(call: Call): Refusal | undefined {
  const { name, input, twin } = call;
  if (name === 'createApiKey') return checkContent(call) ?? checkValues(call) ?? checkTenant(call);
  if (isTooLarge(input.api_key_id)) return refuseFor(keyIdWord(name, twin.dialect));
  const isOutside = [input.tenant_id, input.limit].some(isTooLarge);
  return isOutside || Number(input.limit ?? 0) < 0 ? refuseFor('query') : undefined;
}

/** The first look: what the server finds while it decodes the body. */
function checkContent({ input, headers }: Call): Refusal | undefined {
  if (headers.get('content-type') !== 'application/json') return refuseFor('contentType');
  const { name, tenant_id: tenantId, expiration_date: expiry } = input;
  const hasNoBody = name === undefined;
  if (hasNoBody || isTooLarge(tenantId) || (expiry !== undefined && Number.isNaN(instantOf(expiry))))
    return refuseFor('malformed');
  if (grants(input).some(permission => !permissions.has(permission))) return refuseFor('permission');
  return undefined;
}

function checkValues({ input, nowMs, twin }: Call): Refusal | undefined {
  if (input.name === '') return refuseFor('name');
  if (Number(input.tenant_id) <= 0) return refuseFor('tenantId');
  if (input.expiration_date !== undefined && instantOf(input.expiration_date) <= nowMs)
    return refuseFor('expiry');
  if (twin.dialect === 'served' && grants(input).length === 0) return refuseFor('noPermission');
  return undefined;
}

/** The last look: what only the store knows. */
function checkTenant({ input, twin }: Call): Refusal | undefined {
  const tenantId = String(input.tenant_id);
  if (tenantId === unknownTenant) return refuseFor('unknownTenant');
  if (tenantId === archivedTenant) return refuseFor('archivedTenant');
  // No check stands before the store's own limit, so meeting it is the server's failure.
  if ([...String(input.name)].length > maxNameLength) return refuseFor('internal');
  return twin.store.byUnique(input) === undefined ? undefined : refuseFor('nameTaken');
}

function grants(input: Call['input']): readonly unknown[] {
  return Array.isArray(input.permissions) ? input.permissions : [];
}

const isTooLarge = (id: unknown) => typeof id === 'bigint' && (id > maxInt64 || id < -maxInt64 - 1n);
