import type { Key } from '../../world/key.ts';
import type { World } from '../../world/world.ts';

const quarterMs = 15 * 60_000;
const keysPerQuarter = 25;

const quarterOf = (epochMs: number) => Math.floor(epochMs / quarterMs);

/** A use is known at once and written down at the next full quarter of an hour, with those of other keys. */
export function noteUse({ waiting, now }: World, { made }: Key): void {
  if (waiting.uses.size === 0) waiting.sinceMs = now;
  waiting.uses.set(made, now);
}

/** What the quarters since then have written: 25 keys each, those first that have waited longest. */
export function writeUses({ waiting, now, state }: World): void {
  const { uses, sinceMs } = waiting;
  const quarters = quarterOf(now) - quarterOf(sinceMs);
  if (uses.size === 0 || quarters <= 0) return;
  waiting.sinceMs = now;
  for (const [made, usedAt] of [...uses].slice(0, quarters * keysPerQuarter)) {
    state.keys.find(key => key.made === made)?.uses.push(usedAt);
    uses.delete(made);
  }
}

/** The next full quarter, while something waits for it. */
export const nextQuarter = ({ waiting, now }: World): number[] =>
  waiting.uses.size === 0 ? [] : [(quarterOf(now) + 1) * quarterMs];
