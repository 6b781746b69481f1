import type { RunningTwin } from '@keyloom/mocks';
import { createTwin } from '@keyloom/mocks/stratum';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { speak, statusesIn } from './raw-http.ts';
import { path, tenant } from './stratum.ts';

const twin = createTwin();
let running: RunningTwin;
let port: number;

beforeAll(async () => {
  running = await twin.serve();
  port = Number(new URL(running.url).port);
});
afterAll(() => running.close());
afterEach(async () => expect(await list()).toBe(200));

const key = `x-api-key: ${twin.credential}\r\n`;
const get = `GET ${path} HTTP/1.1\r\nhost: a\r\n${key}`;
const list = async () =>
  (
    await fetch(running.url + path, {
      headers: { 'x-api-key': twin.credential },
      signal: AbortSignal.timeout(5_000),
    })
  ).status;

test.each([
  ['bytes that are no HTTP', '\0\x01\x02\xff\r\n\r\n', 400],
  ['TLS to a plain port', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['an unknown method', `BREW ${path} HTTP/1.1\r\nhost: a\r\n\r\n`, 400],
  ['another version', `GET ${path} HTTP/9.9\r\nhost: a\r\n\r\n`, 400],
  ['no host', `GET ${path} HTTP/1.1\r\n${key}connection: close\r\n\r\n`, 400],
  ['a header without a colon', `GET ${path} HTTP/1.1\r\nhost: a\r\nnonsense\r\n\r\n`, 400],
  ['a length that is no number', `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: abc\r\n\r\n`, 400],
  [
    'a length and chunks',
    `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n`,
    400,
  ],
  [
    'a broken chunk',
    `POST ${path} HTTP/1.1\r\nhost: a\r\n${key}transfer-encoding: chunked\r\n\r\nzz\r\n`,
    400,
  ],
  ['headers of 100 kB', `${get}x-long: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
  ['a path of 100 kB', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, 431],
  [
    'a host that is none',
    `GET ${path} HTTP/1.1\r\nhost: a b:c\r\n${key}connection: close\r\n\r\n`,
    undefined,
  ],
  [
    'an absolute target',
    `GET http://example.com${path} HTTP/1.1\r\nhost: a\r\n${key}connection: close\r\n\r\n`,
    undefined,
  ],
  ['a target that is no path', `OPTIONS * HTTP/1.1\r\nhost: a\r\n${key}connection: close\r\n\r\n`, undefined],
  ['two slashes', `GET //a//b HTTP/1.1\r\nhost: a\r\n${key}connection: close\r\n\r\n`, undefined],
  ['TRACE', `TRACE ${path} HTTP/1.1\r\nhost: a\r\n${key}connection: close\r\n\r\n`, undefined],
  [
    'an expectation',
    `POST ${path} HTTP/1.1\r\nhost: a\r\n${key}expect: 42\r\nconnection: close\r\n\r\n`,
    undefined,
  ],
])('refuses %s, and goes on', async (_, sent, status) => {
  const heard = await speak(port, [Buffer.from(sent, 'latin1')], { limitMs: 5_000 });
  expect(heard.seconds).toBeLessThan(4);
  const [first = 0] = statusesIn(heard);
  if (status !== undefined) expect(first).toBe(status);
  // The rest is an answer of the twin's own, or none.
  else expect(first, heard.text).toBeLessThan(500);
});

test.each([
  ['an upgrade', `${get}connection: upgrade\r\nupgrade: websocket\r\n\r\n`],
  ['CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n'],
])('survives %s', async (_, sent) => {
  await speak(port, [sent], { limitMs: 1_000 });
});

test('refuses a body of 10 MB, announced or not, in the words of the system', async () => {
  const megabyte = 'a'.repeat(1024 * 1024);
  const head = `POST ${path} HTTP/1.1\r\nhost: a\r\n${key}content-type: application/json\r\nconnection: close\r\n`;
  const announced = await speak(port, [
    `${head}content-length: ${10 * megabyte.length}\r\n\r\n`,
    ...Array(10).fill(megabyte),
  ]);
  const chunk = `${megabyte.length.toString(16)}\r\n${megabyte}\r\n`;
  const chunked = await speak(port, [
    `${head}transfer-encoding: chunked\r\n\r\n`,
    ...Array(10).fill(chunk),
    '0\r\n\r\n',
  ]);
  for (const heard of [announced, chunked]) {
    expect(statusesIn(heard), heard.text).toEqual([400]);
    expect(heard.text).toContain('VALIDATION_ERROR');
  }
});

test('survives clients that leave in the middle of a body', async () => {
  const head = `POST ${path} HTTP/1.1\r\nhost: a\r\n${key}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{"tenant_id":`;
  await Promise.all(Array.from({ length: 50 }, () => speak(port, [head], { limitMs: 200 })));
});

test('answers 2,000 connections at once', async () => {
  const body = JSON.stringify({ tenant_id: tenant });
  const request = `POST ${path} HTTP/1.1\r\nhost: a\r\n${key}content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n`;
  const heard = await Promise.all(
    Array.from({ length: 2_000 }, () => speak(port, [request, body], { pauseMs: 100 })),
  );
  expect(new Set(heard.flatMap(statusesIn))).toEqual(new Set([201]));
  expect(heard.filter(({ text }) => text.includes('"key":'))).toHaveLength(2_000);
});

test('answers others while 100 send a byte now and then, and ends those', async () => {
  function* dribble() {
    yield get;
    for (let count = 0; count < 200; count += 1) yield 'x';
  }
  const slow = Promise.all(Array.from({ length: 100 }, () => speak(port, dribble(), { pauseMs: 200 })));
  for (let count = 0; count < 20; count += 1) expect(await list()).toBe(200);
  for (const heard of await slow) {
    expect(statusesIn(heard)).toEqual([408]);
    expect(heard.seconds).toBeLessThan(15);
  }
});
