import type { Ask } from '../wire/ask.ts';
import type { Credential, World } from '../world/world.ts';

/** A credential as it came. */
export interface Presented {
  readonly kind: Credential['kind'];
  readonly value: string;
}

/** The token of `Authorization: Bearer …`; `isExact` when the word counts in this spelling only. */
export function bearerOf({ headers }: Ask, isExact: boolean): string | undefined {
  const [, word = '', token] = /^(\S+)\s+(\S+)$/.exec(headers.authorization ?? '') ?? [];
  return (isExact ? word : word.replace(/^bearer$/i, 'Bearer')) === 'Bearer' ? token : undefined;
}

export function cookieOf({ headers }: Ask, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map(pair => pair.trim().split('='));
  return pairs.find(([found]) => found === name)?.[1];
}

/** The ways that were used, in this order; an empty value counts as none. */
export function presentedBy(
  ...ways: readonly (readonly [Credential['kind'], string | undefined])[]
): Presented[] {
  return ways.flatMap(([kind, value]) => (value ? [{ kind, value }] : []));
}

/** The given credential that was presented. */
export function givenOf(world: World, presented: readonly Presented[]): Credential | undefined {
  const { credentials } = world.state;
  return presented
    .map(({ kind, value }) => credentials.find(one => one.kind === kind && one.value === value))
    .find(found => found !== undefined);
}

export const isAdministrator = (world: World, { kind, value }: Presented): boolean =>
  world.administrator[kind] === value;
