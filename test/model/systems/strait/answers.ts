import { queryOf } from '../../wire/ask.ts';
import { Hole, instant } from '../../wire/hole.ts';
import { newId, newSecret } from '../../world/fresh.ts';
import { type Key, newestFirst } from '../../world/key.ts';
import type { Call, Reply } from '../system-model.ts';
import { readBody } from './body.ts';
import { acceptRefusal, createRefusal, rotateRefusal } from './current.ts';
import { day, failed, idForm, minute, secretForm, unknownScope, words } from './facts.ts';
import { listPage } from './page.ts';
import { iso, reachOf, shown } from './shown.ts';

export const answers: Readonly<Record<string, (call: Call) => Reply>> = {
  /** One project, without revoked keys; a caller with a key gets the project of that key. */
  listApiKeys(call) {
    const { world, ask, isServed } = call;
    if (isServed) return listPage(call);
    const limit = queryOf(ask, 'limit');
    const named = queryOf(ask, 'project_id');
    if (named === undefined) return failed(call, 'invalid', 'project_id is required');
    if (limit !== undefined && !(/^-?\d+$/.test(limit) && Number(limit) > 0))
      return failed(call, 'invalid', 'limit must be a positive integer');
    if (named === '') return failed(call, 'invalid', 'project_id is required');
    const project = reachOf(call)?.project_id ?? named;
    const keys = world.listed
      .filter(({ fields, revokedAt }) => fields.project_id === project && revokedAt === undefined)
      .sort(newestFirst);
    return { status: 200, body: call.emptiesPage ? [] : keys.map(key => shown(key, call)) };
  },

  createApiKey(call) {
    const { world, isServed } = call;
    const read = readBody(call);
    if ('refused' in read) return read.refused;
    const { expires_in_days: days, ...fields } = read.body;
    const refusal = isServed ? createRefusal(call, read.body) : unknownScope(call, fields.scopes);
    if (refusal !== undefined) return refusal;
    const lifetime = days ?? (isServed ? world.switches.maxLifetimeDays : undefined);
    const key = world.add({
      fields: { ...fields, scopes: fields.scopes ?? [] },
      ...(lifetime !== undefined && { expiresAt: world.now + Number(lifetime) * day }),
    });
    const { key_prefix: _, ...known } = shown(key, call);
    const made = { ...newSecretOf(call, key), id: newId(world, key, idForm) };
    return { status: 201, body: isServed ? { ...made, ...asCreated(key) } : { ...known, ...made } };
  },

  revokeApiKey(call) {
    const { world, isServed } = call;
    const refusal = acceptRefusal(call);
    if (refusal !== undefined) return refusal;
    const key = addressed(call);
    const isGone = key === undefined || (!isServed && key.revokedAt !== undefined);
    if (isGone) return failed(call, 'notFound', isServed ? words.unknownKey : words.goneOrUnknown);
    if (key.revokedAt === undefined) world.revoke(key);
    return isServed ? { status: 200, body: { status: 'revoked' } } : { status: 204 };
  },

  /** The old key works until its grace ends; the new one inherits all but its name, the expiry as it is. */
  rotateApiKey(call) {
    const { world, isServed } = call;
    const read = readBody(call);
    if ('refused' in read) return read.refused;
    const old = addressed(call);
    if (old === undefined) return failed(call, 'notFound', words.unknownKey);
    if (old.revokedAt !== undefined) return failed(call, 'conflict', words.gone);
    const refusal = isServed ? rotateRefusal(call, old) : undefined;
    if (refusal !== undefined) return refusal;
    const { org_id, ...fields } = old.fields;
    const key = world.add({
      fields: {
        ...fields,
        ...(isServed && org_id !== undefined && { org_id }),
        name: `${fields.name} (rotated)`,
      },
      ...(old.expiresAt !== undefined && { expiresAt: old.expiresAt }),
    });
    key.hookSecret = old.hookSecret;
    old.graceEndsAt = world.now + Number(read.body.grace_period_minutes ?? 60) * minute;
    old.successor = key;
    const never = isServed ? { expires_at: null } : {};
    const time = isServed ? instant : iso;
    return {
      status: 201,
      body: {
        old_key_id: old.id,
        new_key_id: newId(world, key, idForm),
        project_id: key.fields.project_id,
        name: key.fields.name,
        scopes: key.fields.scopes ?? [],
        ...newSecretOf(call, key),
        ...(key.expiresAt === undefined ? never : { expires_at: iso(key.expiresAt) }),
        created_at: time(key.createdAt),
        grace_expires_at: time(old.graceEndsAt),
      },
    };
  },
};

/** The secret, and what it begins with. */
function newSecretOf({ world }: Call, key: Key) {
  const isPrefix = (value: unknown) =>
    key.secret === '' ? /^strait_[0-9a-f]{5}$/.test(String(value)) : value === key.secret.slice(0, 12);
  return {
    key: newSecret(world, key, secretForm),
    key_prefix: new Hole('the first 12 characters of the secret', isPrefix),
  };
}

/** What the current server tells of a new key: less, and in whatever zone. */
function asCreated(key: Key) {
  const { fields, createdAt, expiresAt } = key;
  return {
    project_id: fields.project_id,
    name: fields.name,
    scopes: fields.scopes,
    created_at: instant(createdAt),
    ...(expiresAt !== undefined && { expires_at: instant(expiresAt) }),
    ...(fields.rotation_webhook_url !== undefined && {
      rotation_webhook_secret: newHookSecret(key),
    }),
  };
}

/** What calls of the webhook are signed with. */
const newHookSecret = (key: Key) =>
  new Hole('a new secret of a webhook', value => {
    if (typeof value !== 'string' || !/^whsec_[0-9a-f]{64}$/.test(value)) return false;
    key.hookSecret = value;
    return true;
  });

/** A caller with a key finds those of its own project only. */
function addressed(call: Call): Key | undefined {
  const key = call.world.find(call.ask.params.keyID ?? '');
  const project = reachOf(call)?.project_id;
  return project === undefined || key?.fields.project_id === project ? key : undefined;
}
