import type { Ask, Place } from '../wire/ask.ts';

/** The methods that a path has, in the order of the alphabet, as an answer of 405 names them. */
export function allowedAt({ path }: Ask, places: Readonly<Record<string, Place>>): string {
  const asked = path.replace(/\/$/, '');
  const methods = Object.values(places)
    .filter(place => new RegExp(`^${place.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked))
    .map(({ method }) => method);
  return [...new Set(methods)].sort().join(', ');
}
