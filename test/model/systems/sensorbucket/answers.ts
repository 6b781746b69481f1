import { queryOf, urlOf } from '../../wire/ask.ts';
import { isObject } from '../../wire/difference.ts';
import { integer, readExactly } from '../../wire/exact-json.ts';
import { Hole } from '../../wire/hole.ts';
import { newSecret } from '../../world/fresh.ts';
import { hasEnded, type Key, newestFirst } from '../../world/key.ts';
import type { Cursor, World } from '../../world/world.ts';
import type { Call, Reply } from '../system-model.ts';
import { archivedTenant, idIn, permissions, says, secretForm, unknownTenant } from './facts.ts';

/** Times have up to six digits of a second, and no zeros at their end. */
const iso = (epochMs: number) =>
  new Date(epochMs)
    .toISOString()
    .replace(/(\.\d*?)0*Z$/, '$1Z')
    .replace('.Z', 'Z');

export const answers: Readonly<Record<string, (call: Call) => Reply>> = {
  createApiKey(call) {
    const { world, isServed } = call;
    const read = readBody(call);
    if ('refused' in read) return read.refused;
    const { name, tenant_id, permissions: granted = [], expiration_date: expiry } = read.body;
    if (name === '') return says.name;
    if (Number(String(tenant_id).replace('n', '')) <= 0) return says.tenant;
    if (expiry !== undefined && Date.parse(String(expiry)) <= world.now) return says.expiry;
    if (isServed && Array.isArray(granted) && granted.length === 0) return says.noPermission;
    if (tenant_id === unknownTenant) return says.unknownTenant;
    if (tenant_id === archivedTenant) return says.archivedTenant;
    if ([...String(name)].length > 255) return says.internal;
    const isTaken = world.keys.some(({ fields }) => fields.name === name && fields.tenant_id === tenant_id);
    if (isTaken) return says.taken;
    // The real server's store drops the offset of a time.
    const kept = isServed ? String(expiry).replace(/[+-]\d\d:\d\d$/, 'Z') : String(expiry);
    const key = world.add({
      fields: { name, tenant_id, permissions: granted },
      ...(expiry !== undefined && { expiresAt: Date.parse(kept) }),
    });
    const learn = (secret: string) => {
      const id = idIn(secret);
      const isNew = id !== undefined && !world.state.keys.some(other => other.id === id);
      if (isNew) key.id = id;
      return isNew;
    };
    return { status: 201, body: { api_key: newSecret(world, key, secretForm, learn) } };
  },

  /** To read an expired key deletes it. */
  getApiKey(call) {
    const { world, ask, isServed } = call;
    const { api_key_id: id = '' } = ask.params;
    if (!isInteger(id)) return isServed ? says.internal : says.id;
    const key = world.find(id);
    if (key !== undefined && hasEnded(key, world.now)) world.remove(key);
    if (key === undefined || key.removedAt !== undefined) return says.unknownKey;
    if (!isServed) return { status: 200, body: shown(key, call) };
    const { tenant_name: _, created: __, ...data } = shown(key, call);
    return { status: 200, body: { data: { ...data, name: '' } } };
  },

  listApiKeys(call) {
    const { world, ask, isServed } = call;
    const named = ask.query.flatMap(([name, value]) => (name === 'tenant_id' ? [value] : []));
    const tenants = isServed ? named : named.slice(0, 1);
    const limit = queryOf(ask, 'limit') ?? '0';
    if (!tenants.every(isInteger) || !/^\d+$/.test(limit)) return says.query;
    const cursor = queryOf(ask, 'cursor') || undefined;
    const first: Cursor = { size: Math.min(Number(limit) || 100, 1000) };
    const from = cursor === undefined ? first : world.cursors.get(cursor);
    if (from === undefined) return says.internal;
    const keys = world.listed
      .filter(
        ({ fields }) => tenants.length === 0 || tenants.some(tenant => integer(tenant) === fields.tenant_id),
      )
      .sort(newestFirst);
    const { after, size } = from;
    const rest = after === undefined ? keys : keys.filter(key => newestFirst(key, { ...key, ...after }) > 0);
    const page = call.emptiesPage ? [] : rest.slice(0, size);
    const last = page.at(-1);
    // A full page leads on, also when nothing follows.
    const goesOn = call.emptiesPage || (last !== undefined && page.length === size);
    const next = goesOn ? { next: nextLink(call, last === undefined ? from : { after: last, size }) } : {};
    return {
      status: 200,
      body: {
        links: isServed ? { previous: '', next: '', ...next } : next,
        page_size: page.length,
        total_count: isServed ? 0 : keys.length,
        data: page.map(key => shown(key, call)),
      },
    };
  },

  /** Deletes the row, an expired one too. */
  revokeApiKey({ world, ask }) {
    const { api_key_id: id = '' } = ask.params;
    if (!isInteger(id)) return says.id;
    const key = world.find(id);
    if (key === undefined) return says.noKeyToRevoke;
    world.remove(key);
    return says.revoked;
  },
};

/** 64 bits, one of them the sign. */
function isInteger(text: string): boolean {
  return /^-?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: value => typeof value === 'string',
  tenant_id: value =>
    Number.isInteger(value) ||
    (typeof value === 'string' && value.endsWith('n') && isInteger(value.slice(0, -1))),
  permissions: value => Array.isArray(value) && value.every(item => typeof item === 'string'),
  expiration_date: value =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value),
};

type Read = { readonly body: Readonly<Record<string, unknown>> } | { readonly refused: Reply };

/** Content type, then what shows while the body is decoded: what is missing or null counts as empty. */
function readBody({ ask: { text = '', headers } }: Call): Read {
  if (headers['content-type'] !== 'application/json') return { refused: says.contentType };
  const read = Buffer.byteLength(text) > 1024 * 1024 ? undefined : readExactly(text);
  if (!isObject(read)) return { refused: says.malformed };
  const given = Object.entries(read).filter(([, value]) => value !== null);
  if (given.some(([name, value]) => kinds[name]?.(value) === false)) return { refused: says.malformed };
  const body: Record<string, unknown> = { name: '', tenant_id: 0, ...Object.fromEntries(given) };
  const granted = Array.isArray(body.permissions) ? body.permissions : [];
  return granted.every(one => permissions.includes(one)) ? { body } : { refused: says.permission };
}

/** The call's own URL, its names sorted, with a cursor that the model learns the meaning of. */
function nextLink({ ask, baseUrl, world }: Call, cursor: Cursor): Hole {
  const { after, size } = cursor;
  const meaning = { size, ...(after && { after: { createdAt: after.createdAt, made: after.made } }) };
  return new Hole('a link to the next page', value => {
    if (typeof value !== 'string' || !URL.canParse(value)) return false;
    const given = new URL(value).searchParams.get('cursor') ?? '';
    const wanted = new URL(urlOf({ ...ask, path: '/api-keys' }, baseUrl));
    wanted.searchParams.set('cursor', given);
    wanted.searchParams.sort();
    if (given === '' || wanted.href !== new URL(value).href) return false;
    return isNews(world, given, meaning);
  });
}

/** A cursor means one place only. */
function isNews(world: World, text: string, meaning: Cursor): boolean {
  const known = world.cursors.get(text);
  world.cursors.set(text, meaning);
  return known === undefined || JSON.stringify(known) === JSON.stringify(meaning);
}

function shown(key: Key, { isServed }: Call): Record<string, unknown> {
  const { id, fields, createdAt, expiresAt } = key;
  const { name, tenant_id, permissions: granted } = fields;
  return {
    id: integer(id),
    name,
    tenant_id,
    tenant_name: `Tenant ${String(tenant_id).replace('n', '')}`,
    created: iso(createdAt),
    ...(isServed && { permissions: granted, expiration_date: null }),
    ...(expiresAt !== undefined && { expiration_date: iso(expiresAt) }),
  };
}
