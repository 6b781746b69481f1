import { createHandler } from '../msw.ts';
import { type RunningTwin, type ServeOptions, serveOverHttp } from '../serve.ts';
import { type Clock, createClock } from './clock.ts';
import { corsHeaders, preflight } from './cors.ts';
import type { Dialect, OperationValidators, TwinDocument } from './document.ts';
import { createFaults, type Faults } from './faults.ts';
import { handle, type TwinParts } from './handle.ts';
import { createRouter } from './router.ts';
import type { Rules, TwinState } from './rules.ts';
import { createStore } from './store.ts';

/** How a twin is made. */
export interface TwinOptions {
  /** Part of every id and secret: two twins with one seed make the same ones. @default 1 */
  readonly seed?: number;
  /** @default 'documented', the published shapes */
  readonly dialect?: Dialect;
  /** The twin's time. @default the machine's */
  readonly clock?: Clock;
  /** Where msw intercepts the system, when not at its documented servers. */
  readonly baseUrl?: string;
}

/** A stateful stand-in for one system's key API. */
export interface Twin {
  /** The system's name, as in the document. */
  readonly system: string;
  /** Base URL of the system that the twin stands for: give it to a client whose requests msw intercepts. */
  readonly baseUrl: string;
  /** The administrator's credential, for the system's usual way to sign in. Fake. */
  readonly credential: string;
  /** The administrator's credentials by way to sign in. Fake. */
  readonly credentials: Rules['credentials'];
  readonly clock: Clock;
  /** Failures on order. */
  readonly faults: Faults;
  /** Answers a request as the system would, whatever host it names. Give it to a client as its `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** For msw's `setupServer(...twin.handlers)` and `setupWorker(...twin.handlers)`, msw 2.10+ and 3. Typed so that it fits both. */
  readonly handlers: readonly never[];
  /** Serves the twin over HTTP on loopback. */
  serve(options?: ServeOptions): Promise<RunningTwin>;
  /** Forgets all keys and all ordered faults. */
  reset(): void;
}

/** A system's document, validators and rules: what a twin is generated from. */
export interface TwinSource {
  readonly document: TwinDocument;
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly rules: Rules;
}

/** Makes a twin of a system. */
export function createTwinOf({ document, validators, rules }: TwinSource, options: TwinOptions = {}): Twin {
  const { seed = 1, dialect = 'documented', clock = createClock() } = options;
  const [firstServer = 'http://localhost'] = document.servers;
  const baseUrl = options.baseUrl ?? firstServer;
  const state: TwinState = { document, dialect, seed, clock, store: createStore(), requestCount: 0 };
  const faults = createFaults(document.operations);
  const parts: TwinParts = {
    twin: state,
    rules,
    router: createRouter(document.operations),
    faults,
    validators,
  };
  const servers = [...new Set([baseUrl, ...document.servers])].map(server => new URL(server));
  const basePaths = longestFirst([...servers.map(pathOf), ...(rules.alsoAt ?? [])]);
  const prefixes = Object.values(document.operations).map(({ path }) => path.replace(/\/?\{.*$/, ''));

  const answer = async (request: Request): Promise<Response> => {
    const early = preflight(request);
    if (early !== undefined) return early;
    const url = new URL(request.url);
    const basePath = basePaths.find(path => isBelow(url.pathname, path)) ?? '';
    const response = await handle(
      parts,
      request,
      url,
      url.origin + basePath,
      url.pathname.slice(basePath.length),
    );
    for (const [name, value] of Object.entries(corsHeaders(request))) {
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    return response;
  };

  const isOurs = (url: URL) =>
    servers.some(server => server.origin === url.origin) &&
    basePaths.some(base => prefixes.some(prefix => isBelow(url.pathname, base + prefix)));

  return {
    system: document.system,
    baseUrl,
    credential: usualCredential(document, rules),
    credentials: rules.credentials,
    clock,
    faults: { next: faults.next, clear: faults.clear },
    fetch: async (input, init) => answer(new Request(input, init)),
    // msw types its handlers by a class of its own with private members; `never` fits every version of it.
    handlers: [createHandler(`${baseUrl}/*`, isOurs, answer) as never],
    serve: serveOptions => serveOverHttp(answer, pathOf(new URL(firstServer)), serveOptions ?? {}),
    reset() {
      state.store.clear();
      state.requestCount = 0;
      faults.clear();
    },
  };
}

function usualCredential({ security }: TwinDocument, { credentials }: Rules): string {
  return security.map(({ kind }) => credentials[kind]).find(value => value !== undefined) ?? '';
}

const pathOf = (url: URL) => url.pathname.replace(/\/$/, '');
const isBelow = (pathname: string, base: string) => pathname === base || pathname.startsWith(`${base}/`);
const longestFirst = (paths: readonly string[]) => [...new Set(paths)].sort((a, b) => b.length - a.length);
