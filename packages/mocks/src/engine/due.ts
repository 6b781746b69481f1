import type { Rules, TwinState } from './rules.ts';

/** How much happens at once when a clock is moved far. What is left happens at the next look. */
const atOnce = 10_000;

/** Lets happen to keys what their time has come for. */
export function createSettling(twin: TwinState, { whenDue }: Pick<Rules, 'whenDue'>): () => void {
  if (whenDue === undefined) return () => {};
  return () => {
    const nowMs = twin.clock.now();
    for (let count = 0; count < atOnce; count++) {
      const due = twin.store.nextDue(nowMs);
      if (due === undefined) return;
      whenDue(due.key, due.at, twin);
    }
  };
}
