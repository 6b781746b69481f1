import type { GivenKey, GivenKeyHandle } from '@keyloom/mocks';
import type { Play } from '../play.ts';
import type { Gift } from '../systems/system-model.ts';
import { shown } from '../wire/difference.ts';
import type { Pick } from '../wire/pick.ts';
import type { Key } from '../world/key.ts';
import type { Credential } from '../world/world.ts';
import { refused } from './refusals.ts';

const minute = 60_000;
const day = 86_400_000;

/** Gives a key with a life of its own. */
export function give(played: Play, pick: Pick): string | undefined {
  const { system, twin, world, steps } = played;
  const gift = system.gift(pick);
  const life = lifeOf(pick, played, system.hasGrace === true);
  const { owner, fields, name, scopes } = gift;
  const options: GivenKey = {
    ...(owner && { owner }),
    ...(fields && { fields }),
    ...(name !== undefined && { name }),
    ...(scopes && { scopes }),
    ...life.options,
  };
  const id = pick.once(8) ? pick.of(system.ownIds.fit) : undefined;
  if (id !== undefined && world.find(id) !== undefined)
    return refused(played, 'a key whose id is taken', () => twin.given.key({ ...options, id }));
  const handle = twin.given.key({ ...options, ...(id !== undefined && { id }) });
  if (id !== undefined && handle.id !== id) return `given.key was to have the id ${id}, and has ${handle.id}`;
  steps.push(`given.key(${shown(options)})`);
  return know(played, handle, gift, life.known);
}

/** Many at once. */
export function giveMany(played: Play, pick: Pick): string | undefined {
  const gift = played.system.gift(pick);
  const count = pick.of([3, 12, 2, 30]);
  return giveSo(played, gift, count, pick.once(2));
}

/** So many of one kind, in the order of time or in none. */
export function giveSo(played: Play, gift: Gift, count: number, isShuffled = false): string | undefined {
  const { twin, steps } = played;
  const { owner, fields, scopes } = gift;
  const plain: GivenKey = { ...(owner && { owner }), ...(fields && { fields }), ...(scopes && { scopes }) };
  const createdAt = (index: number) => played.world.now - ((index * 7919) % 997) * 1000;
  const handles = isShuffled
    ? twin.given.keys(count, index => ({ ...plain, createdAt: new Date(createdAt(index)) }))
    : twin.given.keys(count, plain);
  steps.push(`given.keys(${count}, ${shown(plain)}${isShuffled ? ', shuffled' : ''})`);
  if (handles.length !== count) return `given.keys(${count}) gave ${handles.length} keys`;
  for (const [index, handle] of handles.entries()) {
    const at = isShuffled ? createdAt(index) : played.world.now;
    const problem = know(played, handle, gift, { createdAt: at, updatedAt: at });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

export function giveCredential({ twin, world, system, steps }: Play, pick: Pick): string | undefined {
  const { ways } = system.callers;
  const kind = pick.once(2) ? ways[pick.below(ways.length)]?.[0] : undefined;
  const { scopes, owner } = system.gift(pick);
  const options = {
    ...(kind && { kind }),
    ...(pick.once(2) && scopes && { scopes }),
    ...(pick.once(2) &&
      owner &&
      Object.values(owner).every(value => typeof value !== 'bigint' && value !== null) && { owner }),
    ...(pick.once(8) && { expired: true }),
  };
  const value = twin.given.credential(options);
  steps.push(`given.credential(${shown(options)})`);
  const known: Credential = { ...options, kind: kind ?? ways[0]?.[0] ?? 'bearer', value };
  const others = [...Object.values(world.administrator), ...world.state.credentials.map(one => one.value)];
  if (others.includes(value)) return `given.credential gave a credential that is another's: ${value}`;
  world.state.credentials.push(known);
  return undefined;
}

/** When what happened to a key, as a test says it, and what that means. */
function lifeOf(pick: Pick, { world }: Play, hasGrace: boolean): { options: GivenKey; known: Partial<Key> } {
  const { now } = world;
  const at = new Date(now - pick.of([minute, 1, 40 * day]));
  const lives: readonly [options: GivenKey, known: Partial<Key>][] = [
    [{}, {}],
    [{}, {}],
    [{ expired: true }, { expiresAt: now - minute }],
    [{ expired: at }, { expiresAt: at.getTime() }],
    [{ expiresAt: new Date(now + minute) }, { expiresAt: now + minute }],
    [{ revoked: true }, { revokedAt: now - minute }],
    [{ revoked: at }, { revokedAt: at.getTime() }],
    [{ dormant: true }, { uses: [now - 91 * day] }],
    [{ dormant: { days: 30 } }, { uses: [now - 30 * day] }],
    [{ lastUsedAt: at }, { uses: [at.getTime()] }],
    [{ createdAt: at }, { createdAt: at.getTime() }],
    [
      { createdAt: at, revoked: true, lastUsedAt: at },
      { createdAt: at.getTime(), revokedAt: now - minute, uses: [at.getTime()] },
    ],
    ...(hasGrace
      ? ([
          [{ inGrace: true }, { graceEndsAt: now + 60 * minute }],
          [{ inGrace: { minutes: 5 } }, { graceEndsAt: now + 5 * minute }],
        ] satisfies [GivenKey, Partial<Key>][])
      : []),
  ];
  const [options, known] = pick.of([lives[0] ?? [{}, {}], ...lives.slice(1)]);
  const past = [known.expiresAt, known.revokedAt, ...(known.uses ?? [])].flatMap(time =>
    time !== undefined && time < now ? [time - day] : [],
  );
  const createdAt = known.createdAt ?? Math.min(now, ...past);
  return { options, known: { ...known, createdAt, updatedAt: known.revokedAt ?? createdAt } };
}

/** Adds a given key to the model, and its successor. */
function know(
  { world, system }: Play,
  handle: GivenKeyHandle,
  { known: fields }: Gift,
  life: Partial<Key>,
): string | undefined {
  const { id, secret, successor } = handle;
  const name = handle.fields.name;
  const isTaken = world.state.keys.some(
    key => key.secret === secret || (key.id === id && key.removedAt === undefined),
  );
  if (isTaken) return `given.key gave an id or a secret that is another's: ${id}`;
  const named = name === undefined ? {} : { name };
  const key = world.add({ ...life, id, secret, isGiven: true, fields: { ...named, ...fields } });
  if (!system.isSound(key, world)) return `given.key gave what is no id and secret: ${id}, ${secret}`;
  if (key.revokedAt !== undefined && system.removesRevoked === true) {
    world.remove(key, key.revokedAt);
    key.revokedAt = undefined;
  }
  if (successor === undefined)
    return life.graceEndsAt === undefined ? undefined : 'a key in grace has no successor';
  key.successor = world.add({
    id: successor.id,
    secret: successor.secret,
    isGiven: true,
    fields: { ...key.fields, name: `${name ?? 'key'} (rotated)` },
  });
  return undefined;
}
