import { type Key, newestFirst } from '../../world/key.ts';
import type { World } from '../../world/world.ts';
import type { OwnCall } from '../system-model.ts';
import { day, idForm, secretForm } from './facts.ts';
import { iso } from './shown.ts';

/** Where nobody answers. */
export const deadHook = 'https://hooks.example.com/down';

/** When a key is replaced by itself; never without a webhook that would learn of it. */
function dueAt({ fields, createdAt }: Key): number {
  const { rotation_interval_days: days, rotation_webhook_url: url } = fields;
  return typeof days === 'number' && typeof url === 'string'
    ? createdAt + days * day
    : Number.POSITIVE_INFINITY;
}

/** The keys whose time has come, the one that was due first in front. */
const dueKeys = ({ keys, now }: World): Key[] =>
  keys
    .filter(key => key.isSettled !== true && dueAt(key) <= now)
    .sort((a, b) => dueAt(a) - dueAt(b) || newestFirst(b, a));

/**
 * What happens by itself: a successor with a name that says so takes the place of each key, which works for a day more. Its
 * webhook is told; a successor that nobody heard of is revoked.
 */
export function settle(world: World): OwnCall[] {
  const calls: OwnCall[] = [];
  world.hasRotations ||= nextRotations(world).length > 0;
  for (let [old] = dueKeys(world); old !== undefined; [old] = dueKeys(world)) {
    old.isSettled = true;
    const at = dueAt(old);
    const isOver = old.expiresAt !== undefined && old.expiresAt <= at;
    if (old.revokedAt === undefined && old.successor === undefined && !isOver)
      calls.push(replace(world, old, at));
  }
  return calls;
}

export const nextRotations = (world: World): number[] =>
  world.keys.filter(key => key.successor === undefined && dueAt(key) < Number.POSITIVE_INFINITY).map(dueAt);

function replace(world: World, old: Key, at: number): OwnCall {
  const url = String(old.fields.rotation_webhook_url);
  const isDelivered = url !== deadHook;
  const key = world.add({
    fields: { ...old.fields, name: `${old.fields.name} (auto-rotated)` },
    createdAt: at,
    updatedAt: at,
    expiresAt: old.expiresAt,
    isDelivered,
    hookSecret: old.hookSecret,
    ...(!isDelivered && { revokedAt: at }),
  });
  Object.assign(old, { graceEndsAt: at + day, updatedAt: at, successor: key });
  return {
    at,
    event: 'api_key.auto_rotated',
    url,
    old,
    key,
    form: { id: idForm, secret: secretForm },
    body: {
      event: 'api_key.auto_rotated',
      project_id: key.fields.project_id,
      name: key.fields.name,
      scopes: key.fields.scopes ?? [],
      ...(key.expiresAt !== undefined && { expires_at: iso(key.expiresAt) }),
      created_at: iso(at),
      grace_expires_at: iso(at + day),
    },
  };
}
