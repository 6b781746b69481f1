import type { Dialect } from '@keyloom/mocks';
import type { Pick } from '../wire/pick.ts';
import type { Credential, World } from '../world/world.ts';

type Headers = Readonly<Record<string, string>>;

/** How callers of a system sign in. */
export interface Callers {
  /** The header of each way, the usual one first. */
  readonly ways: readonly (readonly [Credential['kind'], (value: string, dialect: Dialect) => Headers])[];
  /** How a key of the system would. */
  readonly keyWay: Credential['kind'];
  /** Headers of callers that nobody knows, or that use no such way. */
  strangers(world: World): readonly [Headers, ...Headers[]];
}

/** Headers of a caller: mostly the administrator, at times another, once in a while a stranger. */
export function callerHeaders(pick: Pick, world: World, { ways, keyWay, strangers }: Callers): Headers {
  const by = (kind: Credential['kind'] | undefined, value: string): Headers =>
    ways.find(([found]) => found === kind)?.[1](value, world.dialect) ?? {};
  const [usual] = ways.map(([kind]) => kind);
  const { keys, credentials } = world.state;
  const callers = {
    administrator: () => by(usual, world.administrator[usual ?? 'bearer'] ?? ''),
    otherwise: () => {
      const kind = ways[pick.below(ways.length)]?.[0] ?? 'bearer';
      return by(kind, world.administrator[kind] ?? '');
    },
    key: () => by(keyWay, keys[pick.below(keys.length || 1)]?.secret ?? 'fake'),
    given: () => {
      const one = credentials[pick.below(credentials.length || 1)];
      return by(one?.kind ?? usual, one?.value ?? 'fake');
    },
    stranger: () => pick.of(strangers(world)),
  };
  const who = pick.weighted([
    [18, 'administrator'],
    [2, 'otherwise'],
    [4, 'key'],
    [3, 'given'],
    [1, 'stranger'],
  ] as const);
  return callers[who ?? 'administrator']();
}
