import ky from 'ky';
import { describe, expect, test } from 'vitest';
import { errorOf, exampleAt } from './example.ts';
import { closedUrl, json, type Reply, serveInTurn } from './server.ts';

interface Run {
  readonly outcome: 'value' | 'status' | 'network' | 'timeout' | 'unreadable' | 'aborted';
  readonly hits: number;
  readonly ms: number;
}
interface Scenario {
  readonly name: string;
  /** The server's answers in turn, or undefined for a port at which nobody listens. */
  readonly answers?: readonly Reply[];
  readonly method?: 'GET' | 'POST';
  readonly abortAfterMs?: number;
  readonly totalMs?: number;
  readonly outcome: Run['outcome'];
  readonly hits: number;
  /** The least and the most that it may take. */
  readonly ms: readonly [number, number];
  /** What ky, as it is, does otherwise. */
  readonly ky?: Partial<Pick<Scenario, 'outcome' | 'hits' | 'ms'>>;
}

const TIMEOUT_MS = 300;
const status =
  (code: number, headers?: Record<string, string>): Reply =>
  response =>
    json(response, code, { message: 'x' }, headers);
const good: Reply = response => json(response, 200, { id: 'a', key: 'fake' });
const hang: Reply = () => {};
const reset: Reply = response => void response.destroy();
const stall: Reply = response => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"id":');
};
const cut: Reply = response => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"id":');
  setTimeout(() => response.destroy(), 10);
};
const inSeconds =
  (count: number): Reply =>
  (response, seen, index) =>
    status(503, { 'retry-after': new Date(Date.now() + count * 1000).toUTCString() })(response, seen, index);

const scenarios: readonly Scenario[] = [
  { name: '503 once', answers: [status(503), good], outcome: 'value', hits: 2, ms: [10, 900] },
  { name: '503 for ever', answers: [status(503)], outcome: 'status', hits: 3, ms: [30, 2_000] },
  {
    name: 'Retry-After in seconds',
    answers: [status(503, { 'retry-after': '1' }), good],
    outcome: 'value',
    hits: 2,
    ms: [990, 1_900],
  },
  {
    name: 'Retry-After as a date',
    answers: [inSeconds(2), good],
    outcome: 'value',
    hits: 2,
    ms: [500, 2_900],
  },
  {
    name: '429 for a POST',
    answers: [status(429), good],
    method: 'POST',
    outcome: 'value',
    hits: 2,
    ms: [10, 900],
    ky: { outcome: 'status', hits: 1, ms: [0, 900] },
  },
  {
    name: 'POST after 503 is not sent again',
    answers: [status(503), good],
    method: 'POST',
    outcome: 'status',
    hits: 1,
    ms: [0, 900],
  },
  {
    name: 'POST after a reset is not sent again',
    answers: [reset, good],
    method: 'POST',
    outcome: 'network',
    hits: 1,
    ms: [0, 900],
  },
  { name: 'a final refusal', answers: [status(404)], outcome: 'status', hits: 1, ms: [0, 900] },
  { name: 'reset once', answers: [reset, good], outcome: 'value', hits: 2, ms: [10, 900] },
  { name: 'refused', outcome: 'network', hits: 0, ms: [30, 2_000] },
  {
    name: 'no answer in time',
    answers: [hang],
    outcome: 'timeout',
    hits: 3,
    ms: [3 * TIMEOUT_MS - 20, 3_500],
    // ky repeats no timeout unless told to; a safe operation loses nothing by it.
    ky: { hits: 1, ms: [TIMEOUT_MS - 20, 900] },
  },
  // ky's own timeout ends with the head of the answer: a stalled body would hang for ever.
  { name: 'a stalled body', answers: [stall], outcome: 'timeout', hits: 1, ms: [TIMEOUT_MS - 20, 900] },
  { name: 'a cut body', answers: [cut, good], outcome: 'network', hits: 1, ms: [0, 900] },
  {
    name: 'bad JSON',
    answers: [response => json(response, 200, 'not json'), good],
    outcome: 'unreadable',
    hits: 1,
    ms: [0, 900],
  },
  { name: 'abort before', answers: [good], abortAfterMs: 0, outcome: 'aborted', hits: 0, ms: [0, 500] },
  { name: 'abort during', answers: [hang], abortAfterMs: 100, outcome: 'aborted', hits: 1, ms: [80, 700] },
  {
    name: 'abort between',
    answers: [status(503, { 'retry-after': '9' })],
    abortAfterMs: 200,
    outcome: 'aborted',
    hits: 1,
    ms: [180, 900],
  },
  {
    name: 'the total time is up',
    answers: [status(503, { 'retry-after': '1' })],
    totalMs: 1_500,
    outcome: 'status',
    hits: 2,
    ms: [900, 1_900],
    ky: { outcome: 'timeout', ms: [1_400, 2_200] },
  },
];

const signalOf = ({ abortAfterMs }: Scenario): { signal?: AbortSignal } => {
  if (abortAfterMs === undefined) return {};
  const controller = new AbortController();
  if (abortAfterMs === 0) controller.abort();
  else setTimeout(() => controller.abort(), abortAfterMs);
  return { signal: controller.signal };
};

const outcomes: Record<string, Run['outcome']> = {
  HttpError: 'status',
  HTTPError: 'status',
  NetworkError: 'network',
  TypeError: 'network',
  TimeoutError: 'timeout',
  ParseError: 'unreadable',
  SyntaxError: 'unreadable',
  AbortError: 'aborted',
};

const run = async (scenario: Scenario, call: (url: string) => PromiseLike<unknown>): Promise<Run> => {
  const server = scenario.answers ? await serveInTurn(...scenario.answers) : undefined;
  const url = server?.url ?? (await closedUrl());
  const startedAt = performance.now();
  let outcome: Run['outcome'] = 'value';
  try {
    await call(url);
  } catch (error) {
    const { name, cause } = error as Error;
    outcome = outcomes[name === 'UnknownOutcomeError' ? (cause as Error).name : name] ?? (name as never);
  }
  return { outcome, hits: server?.seen.length ?? 0, ms: performance.now() - startedAt };
};

const byKeyloom = (scenario: Scenario) =>
  run(scenario, url => {
    const { totalMs: totalTimeoutMs } = scenario;
    const client = exampleAt(url, { timeoutMs: TIMEOUT_MS, totalTimeoutMs });
    const options = signalOf(scenario);
    return scenario.method === 'POST' ? client.createKey({}, options) : client.getKey({ id: 'a' }, options);
  });

const byKy = (scenario: Scenario) =>
  run(scenario, url =>
    ky(`${url}/keys/a`, {
      method: scenario.method ?? 'GET',
      timeout: TIMEOUT_MS,
      totalTimeout: scenario.totalMs ?? 30_000,
      retry: { limit: 2, jitter: delay => Math.max(delay / 10, Math.random() * delay) },
      ...signalOf(scenario),
    }).json(),
  );

const expectRun = (found: Run, wanted: Pick<Scenario, 'outcome' | 'hits' | 'ms'>): void => {
  expect([found.outcome, found.hits]).toEqual([wanted.outcome, wanted.hits]);
  expect(found.ms).toBeGreaterThanOrEqual(wanted.ms[0]);
  expect(found.ms).toBeLessThan(wanted.ms[1]);
};

describe.each(scenarios)('$name', scenario => {
  test('Keyloom', async () => expectRun(await byKeyloom(scenario), scenario));
  // ky has no timeout for bodies: there it would hang.
  test.skipIf(scenario.name === 'a stalled body')('plain ky', async () =>
    expectRun(await byKy(scenario), { ...scenario, ...scenario.ky }),
  );
});

test('concurrent calls keep their own attempts apart, as with ky', async () => {
  const failFirst = () => {
    const tried = new Set<string>();
    return serveInTurn((response, { url }) => {
      const isNew = !tried.has(url);
      tried.add(url);
      if (isNew) json(response, 503, {});
      else json(response, 200, { id: url });
    });
  };
  const ids = Array.from({ length: 30 }, (_, index) => `k${index}`);
  const ours = await failFirst();
  const client = exampleAt(ours.url);
  const found = await Promise.all(ids.map(async id => (await client.getKey({ id })).id));
  const plain = await failFirst();
  const byPlainKy = await Promise.all(
    ids.map(async id => (await ky(`${plain.url}/keys/${id}`).json<{ id: string }>()).id),
  );
  expect(found).toEqual(byPlainKy);
  expect([ours.seen.length, plain.seen.length]).toEqual([60, 60]);
});

test('nothing that was replayed is sent again', async () => {
  const { url, seen } = await serveInTurn(status(503), status(500), good);
  await exampleAt(url).getKey({ id: 'a' });
  expect(seen).toHaveLength(3);
  const broken = await serveInTurn(status(503), good);
  await errorOf(exampleAt(broken.url).createKey({}, { retry: 5 }));
  expect(broken.seen).toHaveLength(1);
});
