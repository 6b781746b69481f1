import { type Arrived, decide, isBodyRead, type Parts } from './decide.ts';
import type { OperationValidators, TwinOperation } from './document.ts';
import { fakeUuid } from './fake.ts';
import { nameOf } from './fault.ts';
import { type Effects, effectsOf } from './fault-effects.ts';
import type { FaultQueue } from './faults.ts';
import type { Incoming, IncomingUrl, Outgoing } from './incoming.ts';
import type { NotingJournal } from './journal.ts';
import type { RateState } from './rate-limit.ts';
import { type Answer, isRefusal, type Refusal, refuseAsDocumented, withAllowed } from './refusal.ts';
import { assertDeclared, writeAnswer } from './respond.ts';
import type { Router } from './router.ts';
import type { Caller, RefusalContext, TwinState } from './rules.ts';
import { tooLarge } from './sent.ts';
import { signIn } from './sign-in.ts';
import type { KeyRecord } from './store.ts';
import type { UnhandledList } from './unhandled.ts';

/** What a twin is made of. */
export interface TwinParts extends Parts {
  readonly router: Router;
  readonly faults: FaultQueue;
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly journal: NotingJournal;
  readonly unhandled: UnhandledList;
}

/** What came of a request, and what is known of it by then. */
interface Outcome {
  readonly done: Answer | Refusal;
  readonly shown?: readonly KeyRecord[];
  /** The body that was read, as text. */
  readonly sent?: string;
  readonly caller?: Caller | undefined;
  readonly rate?: RateState | undefined;
}

const noEffects: Effects = {};

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
  const effects =
    match === undefined || fault === undefined ? noEffects : effectsOf(fault, match, twin.dialect);
  let outcome: Outcome | undefined;
  let sentStatus: number | undefined;
  let response = '';
  try {
    const methods = route !== undefined && 'methods' in route ? route.methods : undefined;
    const arrived = { request, url, baseUrl, match, methods, arrival, effects };
    outcome = beside ? { done: beside } : await conclude(parts, arrived);
    const { done, shown } = outcome;
    const context = new Context(twin, arrived, outcome);
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
    sentStatus = status;
    response = text ?? '';
    if (shown !== undefined && effects.isUnreadable !== true) {
      for (const key of shown) {
        // Of a key that a test gave, nobody waits for the secret.
        if (key.delivered === false && response.includes(key.secret)) key.delivered = true;
      }
    }
    const more = effects.headers?.(text);
    return { status, body: isHead ? null : body, headers: more ? { ...headers, ...more } : headers };
  } finally {
    const caller = outcome?.caller;
    parts.journal.note({
      at,
      operation: match?.name,
      method: request.method,
      url,
      status: sentStatus,
      fault: fault === undefined ? undefined : nameOf(fault),
      caller: caller === undefined ? 'none' : caller.key === undefined ? 'administrator' : 'key',
      keyId: caller?.key?.id.slice(-4),
      headers: request.headers,
      request: outcome?.sent ?? '',
      response,
    });
  }
}

/** Decides what is answered: the fault's answer, a refusal, or what the system does. */
async function conclude(parts: TwinParts, arrived: Arrived): Promise<Outcome> {
  const { twin, rules } = parts;
  const { request, match, effects } = arrived;
  if (effects.before) return { done: await effects.before(request.signal) };
  const rate = twin.rates.take(match && rules.rateCounter?.(match.path));
  if (rate?.isExceeded === true) return { done: { cause: 'rate-limited', rate }, rate };
  const signingIn = () => signIn(request.headers, rules, twin, match?.name);
  const caller = rules.guard === undefined ? signingIn() : rules.guard(twin, match?.name, signingIn);
  if (isRefusal(caller)) return { done: caller, rate };
  const sent = isBodyRead(arrived, rules) ? await request.read() : '';
  const { done, shown } = decide(parts, arrived, caller, sent);
  return { done, ...(sent !== tooLarge && { sent }), shown, caller, rate };
}

/** What rules are told of a request beside what was decided. */
class Context implements RefusalContext {
  readonly twin: TwinState;
  readonly request: Incoming;
  readonly url: IncomingUrl;
  readonly name?: string;
  readonly operation?: TwinOperation;
  readonly caller?: Caller;
  readonly rate?: RateState;
  readonly #arrival: number;

  constructor(twin: TwinState, { request, url, match, arrival }: Arrived, { caller, rate }: Outcome) {
    this.twin = twin;
    this.request = request;
    this.url = url;
    if (match !== undefined) {
      this.name = match.name;
      this.operation = match.operation;
    }
    if (caller !== undefined) this.caller = caller;
    if (rate !== undefined) this.rate = rate;
    this.#arrival = arrival;
  }

  /** Made when it is asked for: few systems name it. */
  get requestId(): string {
    return fakeUuid(this.#arrival, this.twin.seed);
  }
}
