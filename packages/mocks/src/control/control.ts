import { writeJson } from '../engine/json.ts';
import { routes } from '../generated/control.gen.ts';
import { handlers } from './handlers.ts';
import { findOperation, readInput } from './input.ts';
import { controlCors, refuseForeignPage } from './origin.ts';
import { answerPage } from './page.ts';
import { answerRefusal } from './refusal.ts';
import type { ControlTarget } from './target.ts';

/** The path that is reserved for control, on every server that has it. */
export const controlPath = '/__keyloom';

/** Answers what is meant for the twins themselves; `undefined` is a request for one of the systems. */
export type Control = (request: Request) => Promise<Response | undefined>;

/** The control interface of twins, and the page that uses it. See `control.openapi.yaml`. */
export function createControl(target: ControlTarget): Control {
  return async request => {
    const url = new URL(request.url);
    const { pathname } = url;
    const page = answerPage(request.method, pathname);
    if (page !== undefined) return page;
    if (pathname !== controlPath && !pathname.startsWith(`${controlPath}/`)) return undefined;
    const response = await answer(target, request, url).catch(answerRefusal);
    for (const [name, value] of Object.entries(controlCors(request, url))) response.headers.set(name, value);
    response.headers.set('cache-control', 'no-store');
    return response;
  };
}

async function answer(target: ControlTarget, request: Request, url: URL): Promise<Response> {
  refuseForeignPage(request, url, target.isOpen);
  if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
  const name = findOperation(request.method === 'HEAD' ? 'GET' : request.method, url.pathname);
  const input = await readInput(name, request, url);
  // The parse boundary: the control document's own validator has just accepted it as this operation's input.
  const body: unknown = await handlers[name](target, input as never, url);
  const status = routes[name].success;
  if (body instanceof Response) return body;
  if (body === undefined) return new Response(null, { status });
  // Ids may be integers that only this way of writing keeps exact.
  return new Response(writeJson(body), { status, headers: { 'content-type': 'application/json' } });
}
