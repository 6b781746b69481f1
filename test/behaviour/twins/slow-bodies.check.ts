import { createTwin } from '@keyloom/mocks/stratum';
import { expect, test } from 'vitest';
import { speak, statusesIn } from './raw-http.ts';
import { path } from './stratum.ts';

test('bodies that come byte by byte are ended, and others are answered meanwhile', async () => {
  const twin = createTwin();
  const { url, close } = await twin.serve();
  const key = `x-api-key: ${twin.credential}\r\n`;
  const head = `POST ${path} HTTP/1.1\r\nhost: a\r\n${key}content-type: application/json\r\ncontent-length: 1000\r\n\r\n`;
  function* dribble() {
    yield head;
    for (let count = 0; count < 500; count += 1) yield ' ';
  }
  try {
    const port = Number(new URL(url).port);
    const sent = { pauseMs: 200, limitMs: 60_000 };
    const slow = Promise.all(Array.from({ length: 100 }, () => speak(port, dribble(), sent)));
    for (let count = 0; count < 20; count += 1) {
      const { status } = await fetch(url + path, { headers: { 'x-api-key': twin.credential } });
      expect(status).toBe(200);
    }
    for (const heard of await slow) {
      expect(statusesIn(heard)).toEqual([408]);
      expect(heard.seconds).toBeLessThan(45);
    }
  } finally {
    await close();
  }
});
