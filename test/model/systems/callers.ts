import type { Dialect } from '@keyloom/mocks';
import type { Pick } from '../wire/pick.ts';
import type { Credential, World } from '../world/world.ts';
import { someKey } from './key-choice.ts';

type Headers = Readonly<Record<string, string>>;

/** How callers of a system sign in. */
export interface Callers {
  /** The header of each way, the usual one first. */
  readonly ways: readonly (readonly [Credential['kind'], (value: string, dialect: Dialect) => Headers])[];
  /** How a key of the system would. */
  readonly keyWay: Credential['kind'];
  /** How often a key calls; seldom where no key may. */
  readonly keyWeight: number;
  /** Headers of others that sign in, where there are such. */
  acting?(world: World): readonly [Headers, ...Headers[]];
  /** Headers of callers that nobody knows, or that use no such way. */
  strangers(world: World): readonly [Headers, ...Headers[]];
}

/** Headers of a caller: mostly the administrator, at times another, once in a while a stranger. */
export function callerHeaders(pick: Pick, world: World, callers: Callers): Headers {
  const { ways, keyWay, keyWeight, acting, strangers } = callers;
  const by = (kind: Credential['kind'] | undefined, value: string): Headers =>
    ways.find(([found]) => found === kind)?.[1](value, world.dialect) ?? {};
  const [usual] = ways.map(([kind]) => kind);
  const { credentials } = world.state;
  const headers = {
    administrator: () => by(usual, world.administrator[usual ?? 'bearer'] ?? ''),
    otherwise: () => {
      const kind = ways[pick.below(ways.length)]?.[0] ?? 'bearer';
      return by(kind, world.administrator[kind] ?? '');
    },
    key: () => by(keyWay, someKey(pick, world)?.secret ?? 'fake'),
    given: () => {
      const one = credentials[pick.below(credentials.length)];
      return by(one?.kind ?? usual, one?.value ?? world.administrator[usual ?? 'bearer'] ?? '');
    },
    acting: () => pick.of(acting?.(world) ?? strangers(world)),
    stranger: () => pick.of(strangers(world)),
  };
  const who = pick.weighted([
    [20, 'administrator'],
    [2, 'otherwise'],
    [keyWeight, 'key'],
    [3, 'given'],
    [acting === undefined ? 0 : 3, 'acting'],
    [1, 'stranger'],
  ] as const);
  return headers[who ?? 'administrator']();
}
