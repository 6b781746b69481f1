import { minute } from '../engine/clock.ts';
import { markUsed } from '../engine/lag.ts';
import type { TwinState } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';

const flushMs = 15 * minute;
const keysPerFlush = 25;

/** Uses of keys that are known and not written down yet. */
export interface Uses {
  note(key: KeyRecord, nowMs: number): void;
  /** Writes down what was due to be by now: at each quarter of an hour the keys that have waited longest. */
  write(twin: TwinState): void;
  readonly clear: () => void;
}

export function createUses(): Uses {
  const waiting = new Map<KeyRecord, number>();
  let writtenAt = Number.NEGATIVE_INFINITY;
  const quarterOf = (nowMs: number) => Math.floor(nowMs / flushMs);
  return {
    note(key, nowMs) {
      if (waiting.size === 0) writtenAt = nowMs;
      waiting.set(key, nowMs);
    },
    write(twin) {
      const nowMs = twin.clock.now();
      if (waiting.size === 0) return;
      const flushes = quarterOf(nowMs) - quarterOf(writtenAt);
      if (flushes <= 0) return;
      writtenAt = nowMs;
      for (const [key, usedAt] of [...waiting].slice(0, flushes * keysPerFlush)) {
        markUsed(key, twin, usedAt);
        waiting.delete(key);
      }
    },
    clear: () => waiting.clear(),
  };
}
