import type { Asked, BodyRules, Rules } from '../engine/rules.ts';
import { reaches } from './tenants.ts';

const maxDays = 365;

/** The parameters as the server takes them: a scoped caller sees its own tenant, whatever it names. */
export const readParameters: NonNullable<Rules['readParameters']> = (given, { twin, name, caller, url }) => {
  if (name === 'listApiKeys' && caller.owner !== undefined) return { ...given, ...caller.owner };
  if (twin.dialect === 'documented') return given;
  const { tenant_id, days, ...others } = given;
  if (name === 'listApiKeys') {
    const isRepeated = url.searchParams.getAll('tenant_id').length > 1;
    // Two ids are none that the store can read.
    if (isRepeated) return { ...others, tenant_id: 'repeated' };
    return tenant_id === '' ? others : given;
  }
  return name === 'listDormantApiKeys' ? { ...others, ...readDays(days) } : given;
};

/** Days are never refused: the number in front counts, what is none is left to the default, what is too much is cut. */
function readDays(text: unknown): { readonly days?: string } {
  const days = Number.parseInt(String(text), 10);
  return days >= 1 ? { days: String(Math.min(days, maxDays)) } : {};
}

/** The unit of a window counts in either letter case. */
export const decode: NonNullable<BodyRules['decode']> = (body, _name, dialect) => {
  const window = body?.rate_limit_window;
  if (dialect === 'documented' || typeof window !== 'string') return body;
  return { ...body, rate_limit_window: window.toLowerCase() };
};

const withBody: ReadonlySet<string> = new Set(['createApiKey', 'rotateApiKey', 'revokeApiKey']);

/** What is refused before a body is validated. */
export const check: NonNullable<BodyRules['check']> = ({ text, type }, asked) => {
  if (!withBody.has(asked.name)) return undefined;
  if (asked.twin.dialect === 'served') {
    const isJson = /^application\/json\s*(;|$)/i.test(type);
    if (text === '') return isJson ? { cause: 'missing-body', detail: 'json' } : undefined;
    if (asked.name === 'revokeApiKey') {
      if (isJson) return parsed(text) === undefined ? { cause: 'malformed-json' } : undefined;
      return /^text\/plain\s*(;|$)/i.test(type) ? undefined : { cause: 'media-type', detail: type };
    }
  }
  return isOutOfReach(text, asked) ? { cause: 'forbidden', detail: 'tenant' } : undefined;
};

function isOutOfReach(text: string, { name, caller: { owner } }: Asked): boolean {
  if (name !== 'createApiKey' || owner === undefined) return false;
  const body = parsed(text);
  const tenant =
    typeof body === 'object' && body !== null && 'tenant_id' in body ? body.tenant_id : undefined;
  return typeof tenant === 'string' && !reaches(owner.tenant_id, tenant.toLowerCase());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
