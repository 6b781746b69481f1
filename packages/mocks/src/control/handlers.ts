import type { TwinSnapshot } from '../engine/snapshot.ts';
import type { Twin } from '../engine/twin.ts';
import { documentText } from '../generated/control.gen.ts';
import { restoreAll } from '../restore-all.ts';
import type { ControlOperation } from './input.ts';
import type { ControlInputs } from './inputs.ts';
import { ControlRefusal } from './refusal.ts';
import { stateOf } from './state.ts';
import { describeTwin } from './systems.ts';
import { type ControlTarget, chosenTwin, chosenTwins } from './target.ts';
import { toDate, toFault, toGivenKey } from './values.ts';

type Handlers = {
  readonly [name in ControlOperation]: (
    target: ControlTarget,
    input: ControlInputs[name],
    url: URL,
  ) => unknown;
};

/** What each operation does. What it gives is the body; nothing is no body. */
export const handlers: Handlers = {
  getHealth: ({ twins }) => ({ status: 'ok', systems: twins.map(({ system }) => system) }),
  getDocument: () => new Response(documentText, { headers: { 'content-type': 'application/yaml' } }),
  getSystems: (target, _, { origin }) => ({
    systems: target.twins.map(twin => describeTwin(twin, origin + target.basePath(twin))),
  }),
  getState: (target, { system, limit }) => ({
    now: target.clock.now(),
    systems: chosenTwins(target, system).map(twin => stateOf(twin, limit)),
  }),
  reset(target, { system }) {
    for (const twin of chosenTwins(target, system)) twin.reset();
  },
  // Snapshots are plain JSON, which the platform writes faster.
  getSnapshot: ({ twins }) =>
    Response.json(Object.fromEntries(twins.map(twin => [twin.system, twin.snapshot()]))),
  restoreSnapshot({ twins }, snapshots) {
    // The parse boundary: each twin checks its own part.
    restoreAll(twins, snapshots as Readonly<Record<string, TwinSnapshot>>);
  },
  givenKeys(target, { system, count, key = {} }) {
    if (count > 1 && key.id !== undefined)
      throw new ControlRefusal('invalid', `${count} keys cannot all have the id ${key.id}.`);
    return { keys: chosenTwin(target, system).given.keys(count, toGivenKey(key)) };
  },
  givenCredential: (target, { system, ...options }) => ({
    credential: chosenTwin(target, system).given.credential(options),
  }),
  getClock: showClock,
  advanceClock(target, span) {
    target.clock.advance(span);
    return showClock(target);
  },
  freezeClock(target, { at }) {
    target.clock.freeze(at === undefined ? undefined : toDate(at));
    return showClock(target);
  },
  runClock(target) {
    target.clock.run();
    return showClock(target);
  },
  getFaults: (target, { system }) => ({
    orders: chosenTwins(target, system).flatMap(twin =>
      twin.faults.orders.map(order => ({ system: twin.system, ...order })),
    ),
  }),
  clearFaults(target, { system }) {
    for (const twin of chosenTwins(target, system)) twin.faults.clear();
  },
  faultNext(target, { system, operation, fault }) {
    chosenTwin(target, system).faults.next(operation, toFault(fault));
  },
  faultAlways(target, { system, operation, fault }) {
    chosenTwin(target, system).faults.always(operation, toFault(fault));
  },
  faultPlan(target, { system, steps }) {
    chosenTwin(target, system).faults.plan(
      steps.map(({ operation, fault }) => ({
        operation,
        fault: fault === undefined ? undefined : toFault(fault),
      })),
    );
  },
  setLag(target, { system, ...delays }) {
    for (const twin of chosenTwins(target, system)) twin.lag(delays);
  },
  setSkew(target, { system, ms }) {
    for (const twin of chosenTwins(target, system)) twin.skew(ms);
  },
  setQuota(target, { system, keys }) {
    for (const twin of chosenTwins(target, system)) twin.quota(keys);
  },
  setRateLimit(target, { system, limit, windowSeconds }) {
    const isSet = limit !== undefined && windowSeconds !== undefined;
    for (const twin of chosenTwins(target, system))
      twin.rateLimit(isSet ? { limit, windowSeconds } : undefined);
  },
  getJournal(target, { system, operation, limit }) {
    const entries = chosenTwins(target, system)
      .flatMap(twin => twin.journal.entries.map(entry => ({ system: twin.system, ...entry })))
      .filter(entry => operation === undefined || entry.operation === operation)
      .sort((a, b) => a.at - b.at);
    return { total: entries.length, entries: limit === 0 ? [] : entries.slice(-limit) };
  },
  clearJournal(target, { system }) {
    for (const twin of chosenTwins(target, system)) twin.journal.clear();
  },
  getWebhooks: async (target, { system }) => ({
    calls: await Promise.all(chosenTwins(target, system).flatMap(callsOf)),
  }),
  getUnhandled: (target, { system }) => ({
    requests: chosenTwins(target, system).flatMap(twin =>
      twin.unhandled.map(request => ({ system: twin.system, ...request })),
    ),
  }),
};

function callsOf({ system, webhooks }: Twin) {
  return webhooks.map(async ({ at, event, url, body, toRequest }) => {
    const { headers } = await toRequest();
    return { system, at, event, url, headers: Object.fromEntries(headers), body };
  });
}

function showClock({ clock }: ControlTarget) {
  const now = clock.now();
  return { now, iso: new Date(now).toISOString() };
}
