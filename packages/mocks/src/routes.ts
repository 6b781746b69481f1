import type { Incoming, IncomingUrl, Outgoing } from './engine/incoming.ts';
import { insideOf } from './engine/inside.ts';
import type { Twin } from './engine/twin.ts';
import { near } from './engine/unhandled.ts';
import type { Answering } from './front.ts';

/** Where a twin is on a server of several: what comes before its base path, and with that. */
export function prefixOf(twin: Twin, isPrefixed: boolean): { readonly mount: string; readonly full: string } {
  const mount = isPrefixed ? `/${twin.system.toLowerCase()}` : '';
  return { mount, full: mount + insideOf(twin).basePath };
}

/** One handler for several twins, told apart by a path in front, or by the paths of their operations. */
export function createRoutes(twins: readonly Twin[], isPrefixed: boolean): Answering {
  const places = twins.map(twin => ({ inside: insideOf(twin), mount: prefixOf(twin, isPrefixed).mount }));
  return async request => {
    const { pathname } = request.url;
    const place = places.find(({ inside, mount }) =>
      isPrefixed ? pathname === mount || pathname.startsWith(`${mount}/`) : inside.owns(pathname),
    );
    return place === undefined
      ? nowhere(twins, isPrefixed, request)
      : place.inside.answer(request, place.mount);
  };
}

/** No system has such a path, so none can say so in its words. It is kept with the system that was most likely meant. */
function nowhere(twins: readonly Twin[], isPrefixed: boolean, { method, url }: Incoming): Outgoing {
  const why = missed(twins, isPrefixed, method, url);
  const served = twins.map(twin => `${twin.system} at ${prefixOf(twin, isPrefixed).full || '/'}`).join(', ');
  return {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `No system is at ${url.pathname}. ${why ?? `Served are ${served}.`}\n`,
  };
}

/** What was probably meant by a path that no system has; nothing when it is like none, or lacks the system's prefix. */
function missed(
  twins: readonly Twin[],
  isPrefixed: boolean,
  method: string,
  url: IncomingUrl,
): string | undefined {
  const [closest] = twins
    .map(twin => ({ twin, distance: insideOf(twin).unhandled.distanceTo(url.pathname) }))
    .sort((a, b) => a.distance - b.distance);
  if (closest === undefined) return undefined;
  const { nearest, why } = insideOf(closest.twin).unhandled.note(method, url);
  if (isPrefixed || closest.distance > near) return undefined;
  return `Nearest is ${nearest?.operation} of ${closest.twin.system}. ${why}`;
}
