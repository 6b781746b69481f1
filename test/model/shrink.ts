import type { Move } from './play.ts';

/** Makes a sequence that fails shorter and simpler while it still fails, until a point in time. */
export async function shrink(
  moves: readonly Move[],
  fails: (moves: readonly Move[]) => Promise<boolean>,
  untilMs: number,
): Promise<readonly Move[]> {
  let best = moves;
  const attempt = async (next: readonly Move[]) => {
    if (performance.now() > untilMs || !(await fails(next))) return false;
    best = next;
    return true;
  };
  for (let size = moves.length; size >= 1; size = Math.floor(size / 2)) {
    // The first move chooses the twin's options.
    for (let at = 1; at < best.length; ) {
      if (!(await attempt([...best.slice(0, at), ...best.slice(at + size)]))) at += size;
    }
  }
  for (let at = 0; at < best.length; at++) {
    const change = (numbers: Move) => attempt(best.map((move, index) => (index === at ? numbers : move)));
    for (let kept = 0; kept < (best[at]?.length ?? 0); kept++) {
      if (await change((best[at] ?? []).slice(0, kept))) break;
    }
    for (let number = (best[at]?.length ?? 0) - 1; number >= 0; number--) {
      if (best[at]?.[number] !== 0) await change((best[at] ?? []).with(number, 0));
    }
  }
  return best;
}
