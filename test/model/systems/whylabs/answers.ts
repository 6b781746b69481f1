import { queryOf } from '../../wire/ask.ts';
import { newId, newSecret } from '../../world/fresh.ts';
import type { Key } from '../../world/key.ts';
import type { Call, Reply } from '../system-model.ts';
import {
  freeKeys,
  idForm,
  missing,
  notConverted,
  scopes,
  secretForm,
  service,
  unknownOrganization,
} from './facts.ts';

/** UTC without a zone, without zeros at the end. */
const iso = (epochMs: number) =>
  new Date(epochMs)
    .toISOString()
    .replace(/(\.\d*?)0*Z$/, '$1')
    .replace(/\.$/, '');

const organizationOf = ({ ask }: Call) => ask.params.org_id ?? '';
const isForeign = (call: Call) => {
  const bound = call.caller.owner?.org_id;
  return bound !== undefined && bound !== organizationOf(call);
};
const forbidden: Reply = { status: 403 };

export const answers: Readonly<Record<string, (call: Call) => Reply>> = {
  createApiKey(call) {
    const { world, ask } = call;
    const orgId = organizationOf(call);
    const userId = queryOf(ask, 'user_id');
    const expiry = queryOf(ask, 'expiration_time');
    const alias = queryOf(ask, 'alias');
    const asked = ask.query.flatMap(([name, value]) => (name === 'scopes' ? [value] : []));
    if (userId === undefined) return missing(call, 'user_id');
    if (expiry !== undefined && !/^-?\d+$/.test(expiry)) return notConverted(call, 'expiration_time', expiry);
    if (isForeign(call)) return forbidden;
    // Nor may it be beyond what a date can hold.
    if (expiry !== undefined && !(Number(expiry) >= world.now + 60_000 && Number(expiry) <= 8.64e15))
      return service(call, 400, 'IllegalArgument', 'Invalid expiration time');
    if (orgId === unknownOrganization)
      return service(call, 404, 'ResourceNotFound', `Resource Organization with ID ${orgId} not found.`);
    const unrevoked = world.keys.filter(
      ({ fields, revokedAt }) => fields.orgId === orgId && revokedAt === undefined,
    );
    if (unrevoked.length >= (world.quota ?? freeKeys))
      return service(call, 400, 'IllegalArgument', 'Key limit reached');
    const strange = asked.find(scope => !scopes.includes(scope));
    if (strange !== undefined)
      return service(call, 400, 'IllegalArgument', `Invalid scope provided: ${strange}`);
    const key = world.add({
      fields: {
        orgId,
        userId,
        ...(alias !== undefined && { alias }),
        ...(asked.length > 0 && { scopes: asked }),
      },
      ...(expiry !== undefined && { expiresAt: Number(expiry) }),
    });
    const keyId = newId(world, key, idForm);
    const secret = newSecret(world, key, secretForm(orgId), found => found.startsWith(`${key.id}.`));
    // The id is read first, as the secret begins with it.
    return { status: 200, body: { keyId, ...shown(key, call, false), key: secret } };
  },

  /** What is unknown, revoked or of another organization is an empty answer. */
  getApiKey(call) {
    if (isForeign(call)) return forbidden;
    const key = call.world.find(call.ask.params.key_id ?? '');
    const isThere =
      key !== undefined && key.revokedAt === undefined && key.fields.orgId === organizationOf(call);
    return { status: 200, body: isThere ? { key: { keyId: key.id, ...shown(key, call, true) } } : {} };
  },

  /** All keys of a user; without one, what was not revoked in the organization. */
  listApiKeys(call) {
    if (isForeign(call)) return forbidden;
    const { world, ask, emptiesPage } = call;
    const userId = queryOf(ask, 'user_id');
    const keys = world.listed
      .filter(({ fields }) => fields.orgId === organizationOf(call))
      .filter(({ fields, revokedAt }) =>
        userId === undefined ? revokedAt === undefined : fields.userId === userId,
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const items = keys.map(key => ({ keyId: key.id, ...shown(key, call, userId === undefined) }));
    return { status: 200, body: { items: emptiesPage ? [] : items } };
  },

  /** Needs the right user; once more changes nothing. */
  revokeApiKey(call) {
    const { world, ask } = call;
    const [userId, id] = [queryOf(ask, 'user_id'), queryOf(ask, 'key_id')];
    if (userId === undefined) return missing(call, 'user_id');
    if (id === undefined) return missing(call, 'key_id');
    if (isForeign(call)) return forbidden;
    const key = world.find(id);
    const isTheirs = key?.fields.orgId === organizationOf(call) && key.fields.userId === userId;
    if (key === undefined || !isTheirs)
      return service(call, 404, 'ResourceNotFound', `Resource ApiKey with ID ${id} not found.`);
    if (key.revokedAt === undefined) world.revoke(key);
    return { status: 200, body: { keyId: key.id, ...shown(key, call, false) } };
  },
};

/** Nulls are left out, empty lists are kept; a set has each scope once. */
function shown(key: Key, { world, isServed }: Call, withUse: boolean): Record<string, unknown> {
  const { orgId, userId, alias, scopes: granted } = key.fields;
  const usedAt = world.shownUse(key);
  return {
    orgId,
    userId,
    creationTime: iso(key.createdAt),
    ...(key.expiresAt !== undefined && { expirationTime: iso(key.expiresAt) }),
    ...(withUse && isServed && usedAt !== undefined && { lastUsedTime: iso(usedAt) }),
    ...(Array.isArray(granted) && { scopes: [...new Set(granted)] }),
    ...(alias !== undefined && { alias }),
    revoked: key.revokedAt !== undefined,
  };
}
