import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { findPython, startPython } from './python.ts';
import { cases, doorOf, twinOf } from './systems.ts';

const python = findPython();

describe.for(cases)('$name, $dialect', ({ scenario, ...which }) => {
  const expected = () => scenario(doorOf(twinOf({ scenario, ...which })));

  test('twins of two seeds tell the same story', async () => {
    expect(await scenario(doorOf(twinOf({ scenario, ...which }, 2)))).toEqual(await expected());
  });

  test('msw in Node tells the story of twin.fetch', async () => {
    const twin = twinOf({ scenario, ...which });
    const server = setupServer(...twin.handlers);
    server.listen();
    try {
      const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init);
      expect(await scenario(doorOf(twin, { fetch }))).toEqual(await expected());
    } finally {
      server.close();
    }
  });

  test('the HTTP server tells the story of twin.fetch', async () => {
    const twin = twinOf({ scenario, ...which });
    const { url: baseUrl, close } = await twin.serve();
    try {
      const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init);
      expect(await scenario(doorOf(twin, { fetch, baseUrl }))).toEqual(await expected());
    } finally {
      await close();
    }
  });

  test('Python over HTTP tells the story of twin.fetch', async context => {
    if (python === undefined) return context.skip('there is no python3');
    const twin = twinOf({ scenario, ...which });
    const { url: baseUrl, close } = await twin.serve();
    const speaker = startPython(python);
    try {
      expect(await scenario(doorOf(twin, { fetch: speaker.fetch, baseUrl }))).toEqual(await expected());
    } finally {
      speaker.end();
      await close();
    }
  });
});
