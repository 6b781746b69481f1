import type { Play } from '../play.ts';
import { type Ask, urlOf } from '../wire/ask.ts';
import { difference } from '../wire/difference.ts';
import { Hole, someText } from '../wire/hole.ts';
import { placesAt } from '../world/allowed.ts';
import { hiding } from '../world/journal.ts';

/** What is wrong with what the twin noted of a request that it could make nothing of. */
export function unhandledProblem({ twin, world, system }: Play, ask: Ask): string | undefined {
  const { method, params, base } = ask;
  // The way beside the operations is none of these.
  if (params.stray === undefined) return undefined;
  const { href } = new URL(urlOf(ask, system.bases(world.dialect)[base] ?? ''));
  const at = placesAt(ask, system.places);
  const meant = new Hole('an operation of that path', value =>
    at.some(([operation, place]) => difference(value, { operation, ...place }) === undefined),
  );
  const nearest =
    params.stray === 'method' ? meant : new Hole('an operation', value => typeof value === 'object');
  const url = hiding(world, system.secretNames).text(href);
  return difference(twin.unhandled.at(-1), { method, url, nearest, why: someText });
}
