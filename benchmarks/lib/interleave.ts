/** One thing to measure: what a call costs, over as many calls as it likes. */
export interface Contestant {
  readonly name: string;
  measure(): Promise<number>;
}

/**
 * Measures all contestants in every round, so that a slow moment of the machine falls on all of them. Each round has another
 * order: whoever comes next pays for what one leaves to the garbage collector. The first rounds warm up and do not count.
 */
export async function interleave(
  contestants: readonly Contestant[],
  rounds: number,
  warmUps = 1,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const series = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const { name, measure } of mixed(contestants, round)) {
      const cost = await measure();
      if (round >= warmUps) series.get(name)?.push(cost);
    }
  }
  return series;
}

/** In an order that the round alone decides; a prime spreads them. */
function mixed(contestants: readonly Contestant[], round: number): readonly Contestant[] {
  const place = (index: number) => ((index + 1) * (round + 1) * 7_919) % 10_007;
  return contestants
    .map((contestant, index) => ({ contestant, at: place(index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ contestant }) => contestant);
}

/**
 * Microseconds of this process's processor time that a call takes, over so many milliseconds. Not the clock's: on a
 * machine with other work that would measure the other work.
 */
export async function cpuOf(call: () => Promise<unknown>, forMs: number): Promise<number> {
  const before = process.cpuUsage();
  const endsAt = performance.now() + forMs;
  let calls = 0;
  do {
    for (let index = 0; index < 16; index += 1) await call();
    calls += 16;
  } while (performance.now() < endsAt);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
