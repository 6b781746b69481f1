import { inMilliseconds, type Span } from './clock.ts';
import type { TwinState } from './rules.ts';
import type { KeyRecord } from './store.ts';

/** How long a change takes to be seen. What is left out is seen at once. */
export interface Lag {
  /** Until lists show what was created, revoked or deleted. */
  readonly list?: Span;
  /** Until answers show that a key was used. */
  readonly lastUsed?: Span;
  /** Until a revoked or deleted key is refused where it signs in or is verified. */
  readonly revoke?: Span;
}

/** The same in milliseconds, as a twin keeps it. */
export interface LagState {
  list: number;
  lastUsed: number;
  revoke: number;
}

export const noLag = (): LagState => ({ list: 0, lastUsed: 0, revoke: 0 });

export function setLag(state: LagState, { list = {}, lastUsed = {}, revoke = {} }: Lag): void {
  const spans = {
    list: inMilliseconds(list),
    lastUsed: inMilliseconds(lastUsed),
    revoke: inMilliseconds(revoke),
  };
  for (const [name, ms] of Object.entries(spans)) {
    if (!(ms >= 0)) throw new TypeError(`A lag is a span of time that is not negative; ${name} is not.`);
  }
  Object.assign(state, spans);
}

/** Notes that a key was used, now or at a time that is only written down now. */
export function markUsed(key: KeyRecord, { clock, lag }: TwinState, usedAt = clock.now()): void {
  const nowMs = clock.now();
  if (lag.lastUsed > 0 && key.lastUsedAt !== undefined && key.lastUsedAt !== usedAt) {
    key.earlierUses ??= [];
    key.earlierUses.push(key.lastUsedAt);
    while ((key.earlierUses[1] ?? nowMs) + lag.lastUsed <= nowMs) key.earlierUses.shift();
  }
  key.lastUsedAt = usedAt;
}

/** Whether a key's end by revocation has come to where keys sign in and are verified. */
export function isRevoked(key: KeyRecord, { clock, lag }: TwinState): boolean {
  const endedAt = key.revokedAt ?? key.removedAt;
  // Without a lag it has come, also when a test sets the time back.
  return endedAt !== undefined && (lag.revoke === 0 || endedAt + lag.revoke <= clock.now());
}

/** A key as answers show it, its uses late by the lag. */
export function withShownUse(key: KeyRecord, { clock, lag }: TwinState): KeyRecord {
  const isShown = (at: number) => at + lag.lastUsed <= clock.now();
  if (lag.lastUsed === 0 || key.lastUsedAt === undefined || isShown(key.lastUsedAt)) return key;
  const { lastUsedAt: _, earlierUses, ...rest } = copyOf(key);
  const shownUse = earlierUses?.findLast(isShown);
  return { ...rest, ...(shownUse !== undefined && { lastUsedAt: shownUse }) };
}

/** A key as a list shows it, changes late by the lag; `undefined` when it is not shown yet, or not any more. */
export function asListed(key: KeyRecord, { clock, lag }: TwinState): KeyRecord | undefined {
  const isLate = (at: number) => lag.list > 0 && at > clock.now() - lag.list;
  const isGiven = key.delivered === undefined;
  if (!isGiven && isLate(key.createdAt)) return undefined;
  if (key.removedAt !== undefined && !isLate(key.removedAt)) return undefined;
  if (key.revokedAt === undefined || !isLate(key.revokedAt)) return key;
  return { ...copyOf(key), revokedAt: undefined };
}

/** A stored key's values, which it does not hold as properties of its own throughout. */
function copyOf(key: KeyRecord): KeyRecord {
  const { revokedAt, expiresAt, graceExpiresAt } = key;
  return { ...key, revokedAt, expiresAt, graceExpiresAt };
}
