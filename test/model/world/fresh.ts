import { Hole } from '../wire/hole.ts';
import type { Key } from './key.ts';
import type { World } from './world.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The id of a key that was made just now: of the right form, and no other key's. */
export function newId(world: World, key: Key, pattern: RegExp): Hole {
  return new Hole(`a new id like ${pattern}`, value => {
    if (!isText(value) || !pattern.test(value) || world.state.keys.some(({ id }) => id === value))
      return false;
    key.id = value;
    return true;
  });
}

/** The secret of a key that was made just now; `learn` takes what can be read out of it. */
export function newSecret(
  world: World,
  key: Key,
  pattern: RegExp,
  learn: (secret: string) => boolean = () => true,
): Hole {
  return new Hole(`a new secret like ${pattern}`, value => {
    const isNew =
      isText(value) && pattern.test(value) && !world.state.keys.some(({ secret }) => secret === value);
    if (!isNew || !learn(value)) return false;
    key.secret = value;
    key.isDelivered = !world.isSpoilt;
    return true;
  });
}

/** The secret of a key that is shown once more. */
export const sameSecret = (world: World, key: Key): Hole =>
  new Hole(`the secret of key ${key.made}`, value => {
    if (value !== key.secret) return false;
    key.isDelivered ||= !world.isSpoilt;
    return true;
  });

/** The id of a request: new among those that were seen, and the same wherever this answer has it. */
export function newRequestId(world: World, pattern: RegExp, seen = world.state.requestIds): Hole {
  let known: string | undefined;
  return new Hole(`a new request id like ${pattern}`, value => {
    if (known !== undefined) return value === known;
    if (!isText(value) || !pattern.test(value) || seen.has(value)) return false;
    known = value;
    seen.add(value);
    return true;
  });
}

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
