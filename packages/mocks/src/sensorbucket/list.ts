import type { IncomingUrl } from '../engine/incoming.ts';
import type { Rules } from '../engine/rules.ts';

/** Of a tenant that is named several times, the real server lists them all; one that is no integer refuses the call. */
export const readParameters: NonNullable<Rules['readParameters']> = (given, { twin, name, url }) => {
  const tenants = tenantsOf(url);
  if (twin.dialect === 'documented' || name !== 'listApiKeys' || tenants.length < 2) return given;
  const { tenant_id: first, ...others } = given;
  const wrong = tenants.find(tenant => !isInt64(tenant));
  if (wrong !== undefined) return { ...others, tenant_id: wrong };
  return new Set(tenants).size < 2 ? { ...others, tenant_id: first } : others;
};

/** A list shows the keys of all tenants that are named. */
export const filter: NonNullable<Rules['filter']> = ({ twin, name, url }) => {
  const tenants = new Set(tenantsOf(url));
  if (twin.dialect === 'documented' || name !== 'listApiKeys' || tenants.size < 2) return undefined;
  return ({ fields }) => tenants.has(String(fields.tenant_id));
};

/** The envelope: the real server always sends both links, and never counts. */
export const listBody: NonNullable<Rules['listBody']> = (body, { twin }) => {
  if (twin.dialect === 'documented') return body;
  const { links, page_size, data } = body;
  return { links: { previous: '', next: '', ...objectOf(links) }, page_size, total_count: 0, data };
};

const isInt64 = (text: string) => /^-?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
const tenantsOf = (url: IncomingUrl) => url.searchParams.getAll('tenant_id');

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
