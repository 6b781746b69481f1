import type { HttpError } from '@keyloom/runtime';
import { expect, test } from 'vitest';
import { errorOf, exampleAt } from './example.ts';
import { json, serve, serveInTurn } from './server.ts';

/** What a server's headers make of `retryAfterMs`. */
const askedBy = async (headers: Record<string, string>, status = 429): Promise<number | undefined> => {
  const { url } = await serve(response => json(response, status, { message: 'x' }, headers));
  return ((await errorOf(exampleAt(url, { retry: 0 }).getKey({ id: 'a' }))) as HttpError).retryAfterMs;
};
const inMs = (ms: number): Date => new Date(Date.now() + ms);

test.each<[string, Record<string, string>, number | undefined]>([
  ['seconds', { 'retry-after': '7' }, 7_000],
  ['fractions of a second', { 'retry-after': '0.5' }, 500],
  ['milliseconds, which win', { 'retry-after-ms': '250', 'retry-after': '7' }, 250],
  ['a date', { 'retry-after': inMs(60_000).toUTCString() }, 60_000],
  ['a date that has passed', { 'retry-after': inMs(-60_000).toUTCString() }, 0],
  ['nonsense', { 'retry-after': 'soon', 'retry-after-ms': 'later' }, undefined],
  ['nonsense that engines read as a date', { 'retry-after': 'room 5', 'x-ratelimit-reset': '-1' }, undefined],
  ['a header that came twice: the longer wait', { 'retry-after': '1, 9' }, 9_000],
  ['more than can be counted', { 'retry-after': '9'.repeat(400) }, Number.MAX_SAFE_INTEGER],
  ['epoch seconds, which no wait is', { 'retry-after': `${Math.ceil(Date.now() / 1000) + 20}` }, 20_000],
  [
    'a server whose own clock is nonsense',
    { date: 'room 5', 'retry-after': inMs(5_000).toUTCString() },
    5_000,
  ],
  ['spaces without end', { 'retry-after': `1${' '.repeat(15_000)}2` }, undefined],
  ['Retry-After wins over resets', { 'retry-after': '2', 'x-ratelimit-reset': '40' }, 2_000],
  ['reset in seconds left', { 'x-ratelimit-reset': '42' }, 42_000],
  ['reset as an ISO date', { 'x-ratelimit-reset': inMs(30_000).toISOString() }, 30_000],
  ['reset in epoch seconds', { 'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + 20}` }, 20_000],
  ['reset in epoch milliseconds', { 'x-ratelimit-reset': `${Date.now() + 20_000}` }, 20_000],
  ['RateLimit-Reset', { 'ratelimit-reset': '9' }, 9_000],
  ['RateLimit, one field', { ratelimit: 'limit=10, remaining=0, reset=8' }, 8_000],
  ['RateLimit, structured', { ratelimit: '"burst";r=0;t=6' }, 6_000],
  ['nothing', {}, undefined],
])('%s', async (_, headers, ms) => {
  const found = await askedBy(headers);
  if (ms === undefined) expect(found).toBeUndefined();
  else expect(Math.abs((found ?? Number.NaN) - ms)).toBeLessThan(2_500);
});

test('a date without a zone is UTC, wherever the client runs', async () => {
  const zone = process.env.TZ;
  // Far to the east a local time lies in the past.
  process.env.TZ = 'Asia/Tokyo';
  try {
    expect(new Date().getTimezoneOffset()).toBe(-540);
    const date = new Date(Date.now() + 60_000);
    const [day, number, month, year, time] = date.toUTCString().replace(',', '').split(' ');
    const asctime = `${day} ${month} ${String(Number(number)).padStart(2)} ${time} ${year}`;
    for (const headers of [
      { 'retry-after': asctime },
      { 'x-ratelimit-reset': date.toISOString().slice(0, -1) },
      { 'x-ratelimit-reset': date.toISOString().replace('Z', '+00:00') },
    ])
      expect(Math.abs(((await askedBy(headers)) ?? 0) - 60_000)).toBeLessThan(2_500);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a reset that comes with other errors is no wait: servers send it with every answer', async () => {
  for (const status of [404, 500, 503])
    expect(await askedBy({ 'x-ratelimit-reset': '42' }, status)).toBeUndefined();
  const { url, seen } = await serveInTurn(
    response => json(response, 503, {}, { 'x-ratelimit-reset': '42', 'x-ratelimit-remaining': '7' }),
    response => json(response, 200, { id: 'a' }),
  );
  await exampleAt(url).getKey({ id: 'a' });
  expect(seen).toHaveLength(2);
});

test("instants are read by the server's clock, not by ours", async () => {
  const server = new Date('2020-01-01T00:00:00Z');
  const date = server.toUTCString();
  const at5s = new Date(server.getTime() + 5_000);
  expect(await askedBy({ date, 'retry-after': at5s.toUTCString() })).toBe(5_000);
  expect(await askedBy({ date, 'x-ratelimit-reset': at5s.toISOString() })).toBe(5_000);
  expect(await askedBy({ date, 'x-ratelimit-reset': `${at5s.getTime() / 1000}` })).toBe(5_000);
});

test.each([
  ['retry-after-ms', '300', 300],
  ['retry-after', '1', 1_000],
  ['x-ratelimit-reset', '1', 1_000],
  ['retry-after', '0', 1],
])('%s: %s is waited out, never cut short, never at once', async (name, value, ms) => {
  const { url, seen } = await serveInTurn(
    response => json(response, 429, {}, { [name]: value }),
    response => json(response, 200, { id: 'a' }),
  );
  await exampleAt(url).getKey({ id: 'a' });
  const waited = (seen[1]?.at ?? 0) - (seen[0]?.at ?? 0);
  expect(waited).toBeGreaterThan(ms - 10);
  expect(waited).toBeLessThan(ms + 900);
});

test.each(['retry-after', 'x-ratelimit-reset', 'ratelimit-reset'])(
  'a longer wait than is left fails at once and says so: %s',
  async name => {
    const { url, seen } = await serve(response => json(response, 429, {}, { [name]: '60' }));
    const startedAt = performance.now();
    for (const call of [exampleAt(url).getKey({ id: 'a' }), exampleAt(url).createKey({ name: 'x' })]) {
      const error = await errorOf(call);
      expect(error).toMatchObject({ name: 'HttpError', status: 429, retryAfterMs: 60_000, attempts: 1 });
      expect(String(error)).toContain('asks to wait 60000 ms, which is longer than totalTimeoutMs leaves');
    }
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(seen).toHaveLength(2);
  },
);

test('425 is repeated, 413 is not', async () => {
  const early = await serveInTurn(
    response => json(response, 425, {}),
    response => json(response, 200, { id: 'a' }),
  );
  await exampleAt(early.url).getKey({ id: 'a' });
  expect(early.seen).toHaveLength(2);
  const large = await serve(response => json(response, 413, {}, { 'retry-after': '0' }));
  expect(await errorOf(exampleAt(large.url).getKey({ id: 'a' }))).toMatchObject({ status: 413 });
  expect(large.seen).toHaveLength(1);
});

test('rate limits are readable on success', async () => {
  const answers: Record<string, string>[] = [
    { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': '42' },
    { ratelimit: 'limit=100, remaining=7, reset=42' },
    { ratelimit: '"default";q=100;r=7;t=42' },
    { 'ratelimit-limit': '100', 'ratelimit-remaining': '7', 'ratelimit-reset': '42' },
  ];
  for (const headers of answers) {
    const { url } = await serve(response => json(response, 200, { id: 'a' }, headers));
    const { rateLimit } = await exampleAt(url).getKey({ id: 'a' }).withResponse();
    expect(rateLimit).toEqual({ limit: 100, remaining: 7, resetMs: 42_000 });
  }
  const { url } = await serve(response => json(response, 200, { id: 'a' }));
  const { rateLimit } = await exampleAt(url).getKey({ id: 'a' }).withResponse();
  expect(rateLimit).toEqual({ limit: undefined, remaining: undefined, resetMs: undefined });
});
