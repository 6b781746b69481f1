import type { Fault } from '../engine/fault.ts';
import type { GivenKey } from '../engine/given.ts';
import type { FaultInput, Instant, KeyInput } from './inputs.ts';
import { ControlRefusal } from './refusal.ts';

/** An instant as a date. */
export function toDate(at: Instant): Date {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) throw new ControlRefusal('invalid', `${at} is no instant.`);
  return date;
}

/** A fault in the twins' own form: a time to wait until becomes a date. */
export function toFault(fault: FaultInput): Fault {
  const isDated = typeof fault === 'object' && 'status' in fault && typeof fault.retryAfter === 'string';
  const read = isDated ? { ...fault, retryAfter: toDate(fault.retryAfter ?? '') } : fault;
  // The parse boundary: the control document lists the twins' faults.
  return read as Fault;
}

const instants = ['createdAt', 'expiresAt', 'lastUsedAt', 'expired', 'revoked'] as const;

/** A given key in the twins' own form: instants become dates. */
export function toGivenKey(key: KeyInput): GivenKey {
  const dates = instants.flatMap(name => {
    const value = key[name];
    return value === undefined || typeof value === 'boolean' ? [] : [[name, toDate(value)] as const];
  });
  const { createdAt, expiresAt, lastUsedAt, expired, revoked, ...rest } = key;
  return {
    ...rest,
    ...(typeof expired === 'boolean' && { expired }),
    ...(typeof revoked === 'boolean' && { revoked }),
    ...Object.fromEntries(dates),
  };
}
