import type { Role } from '@keyloom/types';
import type { OperationValidators } from './document.ts';
import type { Effects } from './fault-effects.ts';
import type { Incoming, IncomingUrl } from './incoming.ts';
import { overQuota } from './quota.ts';
import type { Answer, Refusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';
import { readInput } from './request.ts';
import { remove, revoke, update } from './roles/change.ts';
import { create, rotate } from './roles/create.ts';
import { dormant, get, list, reveal, verify } from './roles/read.ts';
import type { Match } from './router.ts';
import type { Asked, Call, Caller, Rules, TwinState } from './rules.ts';
import type { Sent } from './sent.ts';
import type { KeyRecord } from './store.ts';
import { TwinError } from './twin-error.ts';

const roles: Readonly<Record<Role, (call: Call, rules: Rules) => Answer | Refusal>> = {
  create,
  list,
  get,
  update,
  revoke,
  delete: remove,
  reveal,
  verify,
  rotate,
  dormant,
};

/** What it takes to decide. */
export interface Parts {
  readonly twin: TwinState;
  readonly rules: Rules;
  readonly validators: Readonly<Record<string, OperationValidators>>;
}

/** A request that was routed. */
export interface Arrived {
  readonly match: Match | undefined;
  /** The methods that the path has, where it has others than the request's. */
  readonly methods: readonly string[] | undefined;
  readonly arrival: number;
  readonly request: Incoming;
  readonly url: IncomingUrl;
  readonly baseUrl: string;
  readonly effects: Effects;
}

/** What was decided. */
export interface Decided {
  readonly done: Answer | Refusal;
  /** The keys whose secrets the answer shows. */
  readonly shown: readonly KeyRecord[];
}

/** Whether the body of a request is looked at. */
export function isBodyRead({ match }: Arrived, { body }: Rules): boolean {
  return match !== undefined && (match.operation.body !== undefined || body?.check !== undefined);
}

/** Holds a request that was signed in against the document and the system's rules, and does what it asks for. */
export function decide(
  { twin, rules, validators }: Parts,
  { match, methods, arrival, request, url, baseUrl, effects }: Arrived,
  caller: Caller,
  sent: Sent,
): Decided {
  if (match === undefined)
    return refused(methods === undefined ? { cause: 'unknown-route' } : { cause: 'wrong-method', methods });
  const { name, operation } = match;
  const validator = validators[name];
  if (validator === undefined)
    throw new TwinError(`${twin.document.system} ${name} has no validators. Run: npm run generate`);
  const { headers } = request;
  const asked: Asked = { twin, name, caller, headers, url };
  const read = readInput(match, validator, rules, sent, url, asked);
  if (isRefusal(read)) return refused(read);
  const call: Call = {
    twin,
    name,
    caller,
    headers,
    url,
    operation,
    input: rules.normalize?.(read.input) ?? read.input,
    baseUrl,
    nowMs: twin.clock.now(),
    arrival,
    shown: [],
    emptiesPage: effects.emptiesPage ?? false,
  };
  const refusal = rules.check?.(call) ?? overQuota(call, rules);
  const done = refusal ?? rules.handlers?.[name]?.(call) ?? roles[operation.role](call, rules);
  return { done, shown: call.shown };
}

const refused = (done: Refusal): Decided => ({ done, shown: [] });
