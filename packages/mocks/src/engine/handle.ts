import { type Decided, decide, type Parts } from './decide.ts';
import type { OperationValidators } from './document.ts';
import { fakeUuid } from './fake.ts';
import { nameOf } from './fault.ts';
import { type Effects, effectsOf } from './fault-effects.ts';
import type { FaultQueue } from './faults.ts';
import type { Incoming, IncomingUrl, Outgoing } from './incoming.ts';
import type { NotingJournal } from './journal.ts';
import type { RateState } from './rate-limit.ts';
import { isRefusal, refuseAsDocumented, withAllowed } from './refusal.ts';
import { assertDeclared, writeAnswer } from './respond.ts';
import type { Match, Router } from './router.ts';
import type { Caller } from './rules.ts';
import { signIn } from './sign-in.ts';
import type { UnhandledList } from './unhandled.ts';

/** What a twin is made of. */
export interface TwinParts extends Parts {
  readonly router: Router;
  readonly faults: FaultQueue;
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly journal: NotingJournal;
  readonly unhandled: UnhandledList;
}

/** A request that was routed. */
interface Arrived {
  readonly request: Incoming;
  readonly url: IncomingUrl;
  readonly baseUrl: string;
  readonly match: Match | undefined;
  readonly methods: readonly string[] | undefined;
  readonly arrival: number;
  readonly effects: Effects;
}

/** What came of a request, and what is known of it by then. */
interface Outcome extends Pick<Decided, 'done'>, Partial<Omit<Decided, 'done'>> {
  readonly caller?: Caller;
  readonly rate?: RateState;
}

/**
 * Answers one request below a base URL; `pathname` is the part after it. The stages: route, rate limit, sign in, decide,
 * put into words, write, hold against the document, send. A fault steps in at its own stage.
 *
 * @throws LostConnection when a fault breaks the connection; the signal's reason when the request is aborted.
 */
export async function handle(
  parts: TwinParts,
  request: Incoming,
  url: IncomingUrl,
  baseUrl: string,
  pathname: string,
): Promise<Outgoing> {
  const { twin, rules, router } = parts;
  const at = twin.clock.now();
  const arrival = ++twin.requestCount;
  const isHead = request.method === 'HEAD' && rules.takesHead === true;
  const beside = rules.answerBeside?.(request, pathname, twin);
  const route = beside === undefined ? router(isHead ? 'GET' : request.method, pathname) : undefined;
  const match = route !== undefined && 'operation' in route ? route : undefined;
  if (match === undefined && beside === undefined) parts.unhandled.note(request.method, url);
  const fault = match && parts.faults.take(match.name);
  const effects = match === undefined || fault === undefined ? {} : effectsOf(fault, match, twin.dialect);
  const methods = route !== undefined && 'methods' in route ? route.methods : undefined;
  const told: { outcome?: Outcome; status?: number; response?: string } = {};
  try {
    const arrived = { request, url, baseUrl, match, methods, arrival, effects };
    const outcome: Outcome = beside ? { done: beside } : await conclude(parts, arrived);
    told.outcome = outcome;
    const { done, caller, rate, shown = [] } = outcome;
    const context = {
      twin,
      request,
      url,
      // Few systems name it.
      get requestId() {
        return fakeUuid(arrival, twin.seed);
      },
      ...(match && { name: match.name, operation: match.operation }),
      ...(caller && { caller }),
      ...(rate && { rate }),
    };
    const worded = isRefusal(done)
      ? (rules.refuse?.(done, context) ?? refuseAsDocumented(done, twin.dialect, match?.operation))
      : done;
    const allowing = isRefusal(done) ? withAllowed(worded, done.methods) : worded;
    const complete = rules.complete?.(allowing, context) ?? allowing;
    const changed = effects.change?.(complete) ?? complete;
    const written = writeAnswer(parts, changed, rules.headers?.(context));
    // A test may order what the system is not known to do, a rate limit included.
    const isOrdered = isRefusal(done) && done.cause === 'rate-limited';
    const isTrue = !isOrdered && effects.before === undefined && effects.change === undefined;
    if (match !== undefined && isTrue) assertDeclared(twin, parts.validators, match, written);
    if (effects.delay) await effects.delay(request.signal);
    const { status, text, headers } = written;
    const body = isHead || effects.send === undefined ? text : effects.send(text, request.signal);
    told.status = status;
    told.response = text ?? '';
    if (effects.isUnreadable !== true) {
      for (const key of shown) if (text?.includes(key.secret)) key.delivered = true;
    }
    const more = effects.headers?.(text);
    return { status, body: isHead ? null : body, headers: more ? { ...headers, ...more } : headers };
  } finally {
    const { outcome, response = '', ...rest } = told;
    const caller = outcome?.caller;
    parts.journal.note({
      at,
      method: request.method,
      url,
      headers: request.headers,
      request: outcome?.sent ?? '',
      response,
      caller: caller === undefined ? 'none' : caller.key === undefined ? 'administrator' : 'key',
      ...rest,
      ...(match && { operation: match.name }),
      ...(fault !== undefined && { fault: nameOf(fault) }),
      ...(caller?.key && { keyId: caller.key.id.slice(-4) }),
    });
  }
}

/** Decides what is answered: the fault's answer, a refusal, or what the system does. */
async function conclude(parts: TwinParts, arrived: Arrived): Promise<Outcome> {
  const { twin, rules } = parts;
  const { request, match, effects } = arrived;
  if (effects.before) return { done: await effects.before(request.signal) };
  const rate = twin.rates.take(match && rules.rateCounter?.(match.path));
  const known = rate && { rate };
  if (rate?.isExceeded === true) return { done: { cause: 'rate-limited', rate }, ...known };
  const signingIn = () => signIn(request.headers, rules, twin, match?.name);
  const caller = rules.guard === undefined ? signingIn() : rules.guard(twin, match?.name, signingIn);
  if (isRefusal(caller)) return { done: caller, ...known };
  return { ...(await decide(parts, { ...arrived, caller })), caller, ...known };
}
