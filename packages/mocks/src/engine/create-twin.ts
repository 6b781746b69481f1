import { createHandler } from '../msw.ts';
import { headersWithCookies } from '../page-cookies.ts';
import { serveOverHttp } from '../serve.ts';
import { type Clock, createClock, lastInstant } from './clock.ts';
import { preflight, withCors } from './cors.ts';
import type { TwinDocument } from './document.ts';
import { createSettling } from './due.ts';
import { fakeUuid } from './fake.ts';
import { createFaults } from './faults.ts';
import { createGiven } from './given.ts';
import { handle, type TwinParts } from './handle.ts';
import { type Incoming, incomingOf, type Outgoing, toResponse, withoutMount } from './incoming.ts';
import { incomingCall } from './incoming-call.ts';
import { hideInside } from './inside.ts';
import { createJournal } from './journal.ts';
import { noLag, setLag } from './lag.ts';
import { leaksIn } from './leaks.ts';
import { createPlaces } from './places.ts';
import { createRateLimits } from './rate-limit.ts';
import { createRedactor } from './redact.ts';
import { createRouter } from './router.ts';
import type { Rules, TwinState } from './rules.ts';
import { restoreSnapshot, takeSnapshot } from './snapshot.ts';
import { createStore } from './store.ts';
import type { Twin, TwinOptions, TwinSource } from './twin.ts';
import { createUnhandled, near } from './unhandled.ts';

/** Makes a twin of a system. */
export function createTwinOf({ document, validators, rules }: TwinSource, options: TwinOptions = {}): Twin {
  const { seed = 1, dialect = 'documented', clock = createClock() } = options;
  const places = createPlaces(document, rules, dialect, options.baseUrl);
  const own = skewed(clock);
  const lag = noLag();
  const { ownerField, uniqueBy, dueAt } = rules;
  const store = createStore({ ownerField, uniqueBy, dueAt, now: own.clock.now, lag });
  const state: TwinState = {
    document,
    dialect,
    seed,
    clock: own.clock,
    store,
    rates: createRateLimits(own.clock, rules.rateStyle),
    lag,
    quota: undefined,
    webhooks: [],
    credentials: new Map(),
    requestCount: 0,
  };
  const settle = createSettling(state, rules);
  const administrators = new Set<string>(Object.values(rules.credentials));
  const redactor = createRedactor(document, {
    get lengths() {
      const others = [...administrators, ...state.credentials.keys()];
      return new Set([...store.issued.lengths, ...others.map(({ length }) => length)]);
    },
    has: text => store.issued.has(text) || administrators.has(text) || state.credentials.has(text),
  });
  const parts: TwinParts = {
    twin: state,
    rules,
    validators,
    router: createRouter(document.operations),
    faults: createFaults(document.operations),
    journal: createJournal(redactor),
    unhandled: createUnhandled(document.operations, places.basePaths, redactor),
  };
  const { faults, journal, unhandled } = parts;
  /** What even the answer to a preflight bears. It counts as no request, so that a browser's twin makes the same ids. */
  let preflights = 0;
  const everyHeader = (request: Incoming) => {
    const requestId = fakeUuid(++preflights, state.seed, 8);
    return rules.headers?.({ twin: state, request, url: request.url, requestId });
  };

  const answer = async (request: Incoming, mount = ''): Promise<Outgoing> => {
    const cors = dialect === 'served' ? rules.servedCors : undefined;
    const early = preflight(request, cors);
    if (early !== undefined) return { ...early, headers: { ...early.headers, ...everyHeader(request) } };
    settle();
    const url = mount === '' ? request.url : withoutMount(request.url, mount);
    const basePath = places.basePathOf(url.pathname);
    const baseUrl = url.origin + mount + (basePath ?? '');
    // No operation has an empty path.
    const pathname = basePath === undefined ? '' : url.pathname.slice(basePath.length);
    const outgoing = await handle(parts, request, url, baseUrl, pathname);
    return withCors(outgoing, request, cors);
  };
  const respond = async (request: Request) => {
    request.signal.throwIfAborted();
    return toResponse(await answer(incomingOf(request, headersWithCookies(request))));
  };
  const missed = ({ method, url }: Request) => {
    const at = new URL(url);
    if (places.isOurOrigin(at) && unhandled.distanceTo(at.pathname) <= near) unhandled.note(method, at);
  };

  const twin: Twin = {
    system: document.system,
    baseUrl: places.baseUrl,
    credential: usualCredential(document, rules),
    credentials: rules.credentials,
    clock,
    faults: {
      next: faults.next,
      always: faults.always,
      plan: faults.plan,
      clear: faults.clear,
      get orders() {
        return faults.orders;
      },
    },
    given: createGiven(state, rules),
    journal,
    get unhandled() {
      return unhandled.requests;
    },
    get webhooks() {
      settle();
      return state.webhooks;
    },
    fetch: async (input, init) => toResponse(await answer(incomingCall(input, init))),
    // msw types its handlers by a class of its own with private members; `never` fits every version of it.
    handlers: [createHandler(`${places.baseUrl}/*`, places.isOurs, respond, missed) as never],
    serve: serveOptions =>
      serveOverHttp(answer, places.basePath, serveOptions ?? {}, {
        twins: [twin],
        clock,
        basePath: () => places.basePath,
      }),
    rateLimit: limit => state.rates.set(limit),
    lag: delays => setLag(lag, delays),
    skew: own.skew,
    quota(keys) {
      if (keys !== undefined && rules.quota === undefined) {
        throw new TypeError(
          `${document.system} is not known to limit keys, and so not how it would refuse. Order the answer: faults.next('createApiKey', { status, body }).`,
        );
      }
      if (keys !== undefined && !(keys >= 0)) throw new TypeError('A quota is a number of keys from 0 on.');
      state.quota = keys;
    },
    snapshot() {
      settle();
      return takeSnapshot(state);
    },
    restore(snapshot) {
      restoreSnapshot(state, snapshot);
      rules.restored?.();
    },
    reset() {
      setLag(lag, {});
      own.skew(0);
      state.rates.set(undefined);
      state.credentials.clear();
      state.quota = undefined;
      state.requestCount = 0;
      preflights = 0;
      state.seed = seed;
      state.webhooks.length = 0;
      rules.reset?.();
      for (const part of [store, faults, journal, unhandled]) part.clear();
    },
  };
  const living = () => {
    settle();
    return [...store.living().from(0)];
  };
  return hideInside(twin, {
    answer,
    document,
    owns: pathname => places.isOurPath(pathname),
    basePath: places.basePath,
    unhandled,
    get store() {
      settle();
      return store;
    },
    activeKeys: () => living(),
    orphans: () => living().filter(({ delivered }) => delivered === false),
    leaksIn: text => leaksIn(text, store),
  });
}

/** A clock that is off against another. */
function skewed(clock: Clock): { readonly clock: Clock; skew(ms: number): void } {
  let skewMs = 0;
  return {
    clock: { ...clock, now: () => clock.now() + skewMs },
    skew(ms) {
      if (!(Math.abs(ms) <= lastInstant / 2)) throw new TypeError('A skew is a number of milliseconds.');
      skewMs = ms;
    },
  };
}

function usualCredential({ security }: TwinDocument, { credentials }: Rules): string {
  return security.map(({ kind }) => credentials[kind]).find(value => value !== undefined) ?? '';
}
