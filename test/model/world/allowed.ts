import type { Ask, Place } from '../wire/ask.ts';

type Places = Readonly<Record<string, Place>>;

/** The operations whose path is that of a call, by whatever method. */
export function placesAt({ path }: Ask, places: Places): [operation: string, place: Place][] {
  const asked = path.replace(/\/$/, '');
  return Object.entries(places).filter(([, place]) =>
    new RegExp(`^${place.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked),
  );
}

/** The methods that a path has, in the order of the alphabet, as an answer of 405 names them. */
export function allowedAt(ask: Ask, places: Places): string {
  const methods = placesAt(ask, places).map(([, { method }]) => method);
  return [...new Set(methods)].sort().join(', ');
}
