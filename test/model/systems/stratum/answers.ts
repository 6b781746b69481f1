import { queryOf } from '../../wire/ask.ts';
import { newId, newSecret } from '../../world/fresh.ts';
import { type Key, newestFirst } from '../../world/key.ts';
import type { Call, Reply } from '../system-model.ts';
import { readBody } from './body.ts';
import { idForm, invalid, isUuid, prefixOf, reaches, says, secretFormOf, unknownTenant } from './facts.ts';

const iso = (epochMs: number | undefined) => (epochMs === undefined ? null : new Date(epochMs).toISOString());
const tenantOf = ({ caller }: Call) => caller.owner?.tenant_id;

export const answers: Readonly<Record<string, (call: Call) => Reply>> = {
  createApiKey(call) {
    const { isServed } = call;
    const read = readBody(call);
    const asked = tenantAsked(call);
    if (typeof asked === 'string' && !reaches(tenantOf(call), asked.toLowerCase())) return says.reach;
    if ('refused' in read) return read.refused;
    const { tenant_id, name, rate_limit_max, rate_limit_window } = read.body;
    if (tenant_id === unknownTenant) return isServed ? says.internal : invalid('Unknown tenant');
    if (isServed && String(name).includes('\0')) return says.internal;
    const tenant = String(tenant_id).toLowerCase();
    return created(call, { tenant_id: tenant, name, rate_limit_max, rate_limit_window });
  },

  listApiKeys(call) {
    const { world, ask, isServed } = call;
    const own = tenantOf(call);
    const [asked, ...others] = ask.query.flatMap(([name, value]) => (name === 'tenant_id' ? [value] : []));
    const isWrong = asked !== undefined && !isUuid(asked);
    const isUnreadable = others.length > 0 || (isWrong && asked !== '');
    if (own === undefined && isServed && isUnreadable) return says.internal;
    if (own === undefined && !isServed && isWrong) return invalid('Invalid query parameter tenant_id');
    const tenant = own ?? (asked || undefined)?.toLowerCase();
    const keys = world.listed.filter(({ fields }) => tenant === undefined || fields.tenant_id === tenant);
    return listed(call, keys.sort(newestFirst), 'list');
  },

  /** Never used ones first, then by their last use. */
  listDormantApiKeys(call) {
    const days = daysOf(call);
    if (days === undefined) return invalid('Invalid query parameter days');
    const { world } = call;
    const before = world.now - days * 86_400_000;
    const usedAt = (key: Key) => world.shownUse(key) ?? Number.NEGATIVE_INFINITY;
    const keys = world.listed
      .filter(key => key.revokedAt === undefined && usedAt(key) < before)
      .filter(({ fields }) => reaches(tenantOf(call), fields.tenant_id))
      .sort((a, b) => (usedAt(a) === usedAt(b) ? newestFirst(a, b) : usedAt(a) - usedAt(b)));
    return listed(call, keys, 'dormant');
  },

  revokeApiKey(call) {
    const { world, ask, isServed } = call;
    const refused = isServed ? refusedBody(call) : undefined;
    if (refused !== undefined) return refused;
    const { id = '' } = ask.params;
    if (!isUuid(id)) return isServed && tenantOf(call) === undefined ? says.internal : says.notFound;
    const key = world.find(id.toLowerCase());
    const isTheirs = key !== undefined && reaches(tenantOf(call), key.fields.tenant_id);
    if (!isTheirs || key.revokedAt !== undefined) return says.notFound;
    world.revoke(key);
    return { status: 204 };
  },

  /** The old key dies at once; the new one keeps tenant and name, and nothing else. */
  rotateApiKey(call) {
    const { world, ask, isServed } = call;
    const own = tenantOf(call);
    const { id = '' } = ask.params;
    const isFailure = isServed && own === undefined;
    const read = readBody(call);
    // A body that cannot be read is refused before the id is looked at; one whose values break rules, after it.
    const isRead = 'body' in read || read.isRead === true;
    if (isRead && !isUuid(id) && !isFailure) return says.notFound;
    if ('refused' in read) return read.refused;
    if (!isUuid(id)) return says.internal;
    const old = world.find(id.toLowerCase());
    const isTheirs = old !== undefined && (own === undefined || old.fields.tenant_id === own);
    if (!isTheirs) return isFailure ? says.internal : says.notFound;
    if (old.revokedAt !== undefined && !winsRace(call, old)) return isServed ? says.internal : says.notFound;
    const name = read.body.name ?? `${old.fields.name ?? 'key'} (rotated)`;
    world.race?.rotations.set(old.id, (world.race.rotations.get(old.id) ?? 0) + 1);
    // The loser of a race that wins as well revokes once more.
    old.revokedAt = world.now;
    const reply = created(call, { tenant_id: old.fields.tenant_id, name });
    old.successor = world.state.keys.at(-1);
    return reply;
  },
};

/** The real server looks before it locks: of calls at once that rotate one key, a second one gets a new key too. */
const winsRace = ({ world, isServed }: Call, old: Key) => isServed && world.race?.rotations.get(old.id) === 1;

function tenantAsked({ ask: { text = '' } }: Call): unknown {
  try {
    return JSON.parse(text).tenant_id;
  } catch {
    return undefined;
  }
}

function created(call: Call, fields: Key['fields']): Reply {
  const { world, isServed } = call;
  const key = world.add({ fields });
  return {
    status: 201,
    body: {
      id: newId(world, key, idForm),
      [isServed ? 'plaintext_key' : 'key']: newSecret(world, key, secretFormOf(world)),
      [isServed ? 'key_prefix' : 'prefix']: prefixOf(world),
      tenant_id: fields.tenant_id,
      name: fields.name ?? null,
      created_at: iso(key.createdAt),
    },
  };
}

/** The days of inactivity; the real server refuses none, the documented one what is not from 1 to 365. */
function daysOf({ ask, isServed }: Call): number | undefined {
  const text = queryOf(ask, 'days');
  if (text === undefined) return 90;
  const days = Number.parseInt(text, 10);
  if (isServed) return days >= 1 ? Math.min(days, 365) : 90;
  return /^-?\d+$/.test(text) && days >= 1 && days <= 365 ? days : undefined;
}

/** A JSON content type promises a body, and other bodies are not read. */
function refusedBody({ ask: { text = '', headers } }: Call): Reply | undefined {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const isJson = type === 'application/json';
  if (text === '')
    return isJson
      ? invalid("Body cannot be empty when content-type is set to 'application/json'")
      : undefined;
  if (!isJson) return type === 'text/plain' ? undefined : says.mediaType;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return invalid("Body is not valid JSON but content-type is set to 'application/json'");
  }
}

function listed(call: Call, keys: readonly Key[], list: 'list' | 'dormant'): Reply {
  return { status: 200, body: call.emptiesPage ? [] : keys.map(key => shown(key, call, list)) };
}

function shown(key: Key, { world, isServed }: Call, list: 'list' | 'dormant'): object {
  const { id, fields, createdAt, revokedAt, expiresAt } = key;
  const common = {
    id,
    tenant_id: fields.tenant_id ?? null,
    name: fields.name ?? null,
    last_used_at: iso(world.shownUse(key)),
    created_at: iso(createdAt),
  };
  const ends = { revoked_at: iso(revokedAt), expires_at: iso(expiresAt) };
  if (isServed) return list === 'dormant' ? common : { ...common, ...ends };
  const { rate_limit_max = null, rate_limit_window = null } = fields;
  return {
    ...common,
    prefix: prefixOf(world),
    rate_limit_max,
    rate_limit_window,
    revoked_at: iso(revokedAt),
  };
}
