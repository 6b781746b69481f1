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

/** A request that was signed in. */
export interface SignedIn {
  readonly match: Match | undefined;
  /** The methods that the path has, where it has others than the request's. */
  readonly methods: readonly string[] | undefined;
  readonly caller: Caller;
  readonly arrival: number;
  readonly request: Incoming;
  readonly url: IncomingUrl;
  readonly baseUrl: string;
  readonly effects: Effects;
}

/** What was decided, and on what. */
export interface Decided {
  readonly done: Answer | Refusal;
  /** The body that was read, as text. */
  readonly sent: string;
  /** The keys whose secrets the answer shows. */
  readonly shown: readonly KeyRecord[];
}

/** Reads a request, holds it against the document and the system's rules, and does what it asks for. */
export async function decide({ twin, rules, validators }: Parts, signedIn: SignedIn): Promise<Decided> {
  const { match, methods, caller, arrival, request, url, baseUrl, effects } = signedIn;
  if (match === undefined)
    return decided(methods === undefined ? { cause: 'unknown-route' } : { cause: 'wrong-method', methods });
  const { name, operation } = match;
  const validator = validators[name];
  if (validator === undefined)
    throw new TwinError(`${twin.document.system} ${name} has no validators. Run: npm run generate`);
  const isRead = operation.body !== undefined || rules.body?.check !== undefined;
  const sent = isRead ? await request.read() : '';
  const asked: Asked = { twin, name, caller, headers: request.headers, url };
  const read = readInput(match, validator, rules, sent, url, asked);
  if (isRefusal(read)) return decided(read, sent);
  const call: Call = {
    ...asked,
    operation,
    input: rules.normalize?.(read.input) ?? read.input,
    baseUrl,
    nowMs: twin.clock.now(),
    arrival,
    shown: [],
    emptiesPage: effects.emptiesPage ?? false,
  };
  const refused = rules.check?.(call) ?? overQuota(call, rules);
  return decided(
    refused ?? rules.handlers?.[name]?.(call) ?? roles[operation.role](call, rules),
    sent,
    call.shown,
  );
}

const decided = (done: Answer | Refusal, sent = '', shown: readonly KeyRecord[] = []): Decided => ({
  done,
  sent,
  shown,
});
