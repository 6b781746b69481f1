import type { Fault } from '@keyloom/mocks';
import type { Call, Reply, SystemModel } from '../systems/system-model.ts';
import { isObject } from '../wire/difference.ts';

/** What a fault does to a call. */
export interface Ordered {
  /** The connection breaks before anything happens. */
  readonly isBroken?: boolean;
  /** No answer comes. */
  readonly hangs?: boolean;
  /** Answered at once, and nothing happens. */
  readonly before?: Reply;
  /** What of the call is different. */
  readonly call?: Partial<Call>;
  /** The connection breaks after all has happened. */
  readonly isLost?: boolean;
  readonly change?: (reply: Reply) => Reply;
  readonly spoilt?: 'cut' | 'no JSON';
}

export function orderOf(fault: Fault | undefined, call: Call, system: SystemModel): Ordered {
  if (fault === undefined) return {};
  if (typeof fault === 'number') return orderOf({ status: fault }, call, system);
  if (typeof fault === 'object') {
    if ('drift' in fault) return { change: reply => drifted(reply, fault.drift, system) };
    return 'status' in fault ? { before: answered(fault, call, system) } : {};
  }
  switch (fault) {
    case 'drop-before-commit':
    case 'connection-refused':
      return { isBroken: true };
    case 'timeout':
      return { hangs: true };
    case 'commit-then-drop':
      return { isLost: true };
    case 'cut-body':
      return { spoilt: 'cut' };
    case 'malformed-json':
      return { spoilt: 'no JSON' };
    case 'empty-page':
      return { call: { emptiesPage: true } };
  }
}

function answered(
  { status, retryAfter, body, type }: Extract<Fault, { status: number }>,
  call: Call,
  system: SystemModel,
): Reply {
  const example = system.example(call.ask.operation, status, call);
  const { headers } = example;
  const shown = body === undefined ? example : { status, body, ...(headers && { headers }) };
  if (typeof body === 'string' && type !== undefined) return { status, text: body, type };
  const after = retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter);
  return { ...shown, ...(retryAfter !== undefined && { headers: { 'retry-after': after } }) };
}

/** An answer that is not as documented; a failure stays as it is. */
function drifted(reply: Reply, drift: string, system: SystemModel): Reply {
  const { status, body } = reply;
  if (status >= 300) return reply;
  if (drift === 'wrong-status') return { ...reply, status: status === 200 ? 202 : 200 };
  if (!isObject(body)) return reply;
  if (drift === 'extra-field') return { ...reply, body: { ...body, field_of_tomorrow: true } };
  const entries = Object.entries(body).flatMap(([name, value]) => {
    if (!system.secretNames.includes(name) || (isObject(value) && 'keyId' in value)) return [[name, value]];
    return drift === 'secret' ? [] : [[drift, value]];
  });
  return { ...reply, body: Object.fromEntries(entries) };
}
