import { insideOf } from '../engine/inside.ts';
import { take } from '../engine/key-lists.ts';
import { isAlive, type KeyRecord } from '../engine/store.ts';
import type { Twin } from '../engine/twin.ts';

/** A twin's keys as a page or a test may see them: all but the secrets, newest first. */
export function stateOf(twin: Twin, limit: number) {
  const nowMs = twin.clock.now();
  const { store } = insideOf(twin);
  const keys = store.keys();
  return {
    system: twin.system,
    total: keys.length,
    active: store.living().length,
    keys: take(keys.from(0), limit).map(key => showKey(key, nowMs)),
  };
}

function showKey(key: KeyRecord, nowMs: number) {
  const { id, fields, createdAt, expiresAt, lastUsedAt, revokedAt, graceExpiresAt, replacedBy } = key;
  const times = { expiresAt, lastUsedAt, revokedAt, graceExpiresAt };
  const happened = Object.entries(times).filter(([, time]) => time !== undefined);
  return {
    id,
    status: statusOf(key, nowMs),
    createdAt,
    ...Object.fromEntries(happened),
    ...(replacedBy !== undefined && { replacedBy }),
    fields,
  };
}

function statusOf(key: KeyRecord, nowMs: number): string {
  if (isAlive(key, nowMs)) return key.graceExpiresAt === undefined ? 'active' : 'in-grace';
  return key.expiresAt !== undefined && key.expiresAt <= nowMs && key.revokedAt === undefined
    ? 'expired'
    : 'revoked';
}
