import type { Twin } from '@keyloom/mocks';
import type { Benchmark } from '../lib/benchmark.ts';
import { ratios, seriesOf, spread } from '../lib/statistics.ts';
import { prepare, seeded, tell } from './conversation.ts';
import { type Ask, type Page, type System, systems } from './systems.ts';

const fewKeys = 1_000;
const manyKeys = 100_000;

/** What the same call costs with a hundred times the keys. Systems without pages are not asked for a list. */
export const benchmark: Benchmark = {
  title: 'Twin in process: what a call costs at 100,000 keys against 1,000',
  async run({ quick, progress }) {
    const rows = [];
    for (const system of systems) {
      progress(`${system.name}: seeding`);
      const small = await prepared(system, fewKeys);
      const large = await prepared(system, manyKeys);
      const series = new Map<string, number[]>();
      const rounds = quick ? 3 : 9;
      for (let round = 0; round <= rounds; round += 1) {
        progress(`${system.name}: round ${round} of ${rounds}`);
        const order = round % 2 === 0 ? [small, large] : [large, small];
        for (const subject of order) {
          const costs = await measure(system, subject, quick ? 20 : 100);
          if (round === 0) continue;
          for (const [name, cost] of Object.entries(costs)) {
            const key = `${name} ${subject.count}`;
            series.set(key, [...(series.get(key) ?? []), cost]);
          }
        }
      }
      rows.push({ name: system.name, figures: figuresOf(series) });
    }
    const budgets = rows.flatMap(({ name, figures }) =>
      Object.entries(figures).map(([call, { median }]) => ({
        what: `${name}: ${call} at 100,000 keys against 1,000`,
        measured: median,
        must: '≤' as const,
        limit: 3,
      })),
    );
    return { rows, budgets };
  },
};

interface Subject {
  readonly count: number;
  readonly twin: Twin;
  readonly id: string;
  readonly pages: Readonly<Record<string, Ask>>;
}

async function prepared(system: System, count: number): Promise<Subject> {
  const { twin, id } = await seeded(system, count);
  const first = system.list();
  if (system.next === undefined) return { count, twin, id, pages: {} };
  let last = first;
  let page: Page | undefined = (await tell(twin, first)).page;
  for (let position = 0; page !== undefined && position <= count; position += 100) {
    const next: string | undefined = system.next(page, position, count);
    if (next !== undefined) last = system.list(next);
    page = next === undefined ? undefined : (await tell(twin, last)).page;
  }
  return { count, twin, id, pages: { 'first page': first, 'last page': last } };
}

/** Mean microseconds of processor time of each call. What is created is revoked, so that a round leaves the number of living keys. */
async function measure(system: System, { twin, id, pages }: Subject, times: number) {
  const costs: Record<string, number> = {};
  for (const [name, ask] of Object.entries(pages)) costs[name] = await mean(twin, Array(times).fill(ask));
  if (system.get) costs.get = await mean(twin, Array(times).fill(system.get(id)));
  const ids: string[] = [];
  const creates = Array.from({ length: times }, () => system.create(`key-${++created}`));
  costs.create = await mean(twin, creates, page => ids.push(system.idOf(page)));
  costs.revoke = await mean(twin, ids.map(system.revoke));
  return costs;
}

let created = 0;

async function mean(twin: Twin, asks: readonly Ask[], use?: (page: Page) => void): Promise<number> {
  const requests = asks.map(ask => prepare(twin, ask));
  const texts: string[] = [];
  const before = process.cpuUsage();
  for (const request of requests) texts.push(await (await twin.fetch(...request)).text());
  const { user, system } = process.cpuUsage(before);
  if (use) for (const text of texts) use(JSON.parse(text));
  return (user + system) / asks.length;
}

function figuresOf(series: ReadonlyMap<string, readonly number[]>) {
  const names = [...series.keys()]
    .filter(key => key.endsWith(` ${fewKeys}`))
    .map(key => key.slice(0, key.lastIndexOf(' ')));
  return Object.fromEntries(
    names.map(name => [
      name,
      spread(ratios(seriesOf(series, `${name} ${manyKeys}`), seriesOf(series, `${name} ${fewKeys}`))),
    ]),
  );
}
