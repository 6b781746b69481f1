import type { Benchmark } from '../lib/benchmark.ts';
import { type Contestant, cpuOf, interleave } from '../lib/interleave.ts';
import { ratios, seriesOf, spread } from '../lib/statistics.ts';
import { type Prepared, prepare, seeded, tell } from './conversation.ts';
import { type Ask, type System, systems } from './systems.ts';

/** Keys in the twin: a page of a test's usual size. */
const keyCount = 10;

/** A twin's `fetch` against a function that returns the same body, call by call. */
export const benchmark: Benchmark = {
  title: "Twin in process, validation on, against a bare stub's call with the same body",
  async run({ quick, progress }) {
    const rows = [];
    for (const system of systems) {
      progress(system.name);
      const found = await measure(system, quick ? 3 : 9, quick ? 30 : 100);
      rows.push({ name: system.name, figures: found });
    }
    const worst = rows.map(({ name, figures }) => ({
      what: `${name}: dearest call of the twin against a bare stub's`,
      measured: Math.max(...Object.values(figures).map(({ median }) => median)),
      must: '≤' as const,
      limit: 7,
    }));
    return { rows, budgets: worst };
  },
};

async function measure(system: System, rounds: number, forMs: number) {
  const calls: Readonly<Record<string, (id: string) => Ask>> = {
    list: () => system.list(),
    ...(system.get && { get: system.get }),
    create: () => system.create(`key-${++created}`),
  };
  const contestants: Contestant[] = [];
  for (const [name, call] of Object.entries(calls)) {
    const { twin, id } = await seeded(system, keyCount);
    const { text } = await tell(twin, call(id));
    const next = (): Prepared => prepare(twin, call(id));
    const once = (fetch: typeof twin.fetch) => async () => (await fetch(...next())).json();
    contestants.push(
      { name: `${name} of the stub`, measure: () => cpuOf(once(stub(text)), forMs) },
      { name, measure: () => cpuOf(once(twin.fetch), forMs) },
    );
  }
  const series = await interleave(contestants, rounds, 5);
  return Object.fromEntries(
    Object.keys(calls).map(name => [
      name,
      spread(ratios(seriesOf(series, name), seriesOf(series, `${name} of the stub`))),
    ]),
  );
}

let created = 0;

function stub(text: string) {
  const headers = { 'content-type': 'application/json' };
  return async (_input: string | URL | Request, _init?: RequestInit) => new Response(text, { headers });
}
