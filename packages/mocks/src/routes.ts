import type { Outgoing } from './engine/incoming.ts';
import { insideOf } from './engine/inside.ts';
import type { Twin } from './engine/twin.ts';
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
      ? nowhere(twins, isPrefixed, pathname)
      : place.inside.answer(request, place.mount);
  };
}

/** No system has such a path, so none can say so in its words. */
function nowhere(twins: readonly Twin[], isPrefixed: boolean, pathname: string): Outgoing {
  const served = twins.map(twin => `${twin.system} at ${prefixOf(twin, isPrefixed).full || '/'}`).join(', ');
  return {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `No system is at ${pathname}. Served are ${served}.\n`,
  };
}
