import { inspect } from 'node:util';
import type { Fetch } from '@keyloom/runtime';
import { openTelemetry } from '@keyloom/runtime/opentelemetry';
import { describe, expect, test } from 'vitest';
import { secretsIn, systems, type TwinFetch } from '../behaviour/runtime/systems.ts';
import { printed } from './printed.ts';

const answer = (text: string, status: number, headers?: Record<string, string>): Response =>
  new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });

/** The same values under names that nobody has documented. */
const renamed = (text: string): unknown => {
  try {
    return Object.fromEntries(
      Object.values(JSON.parse(text) as object).map((each, index) => [`v${index}`, each]),
    );
  } catch {
    return text;
  }
};

/** The secrets of an answer, under any of their names. */
const mintedIn = (text: string): string[] =>
  [...text.matchAll(/"(?:key|plaintext_key|api_key|secret|rotation_webhook_secret)":\s*"([^"]{20,})"/g)].map(
    ([, secret = '']) => secret,
  );

/** What goes wrong around a call that in truth succeeded. `init` has all that the request held. */
const failures: Record<string, (init: RequestInit, success: Response) => Promise<Response>> = {
  'an error that repeats the request': async init =>
    answer(JSON.stringify({ message: `bad ${inspect(init)}`, error: init.headers, echo: [init.body] }), 400),
  'an error text that repeats the request': async init => answer(`bad ${inspect(init)}`, 403),
  'an error id that is the credential': async init =>
    answer('{}', 404, { 'x-request-id': Object.values(init.headers ?? {}).join(' ') }),
  'a 500 with the answer of success': async (_, success) => answer(await success.text(), 500),
  'a 500 with a cut answer': async (_, success) => answer((await success.text()).slice(0, -2), 500),
  'a 500 whose text quotes the new secret': async (_, success) =>
    new Response(`panic: while storing ${await success.text()}`, { status: 500 }),
  'a 400 whose text quotes the new secret': async (_, success) =>
    new Response(`bad gateway: ${await success.text()}`, { status: 400 }),
  'a 500 that holds the answer under other names': async (_, success) =>
    answer(JSON.stringify({ error: { trace: [renamed(await success.text())] } }), 500),
  'a page that quotes the new secret': async (_, success) =>
    new Response(`<pre>${await success.text()}</pre>`, {
      status: 502,
      headers: { 'content-type': 'text/html' },
    }),
  'a redirect that quotes the new secret': async (_, success) =>
    new Response(await success.text(), { status: 303, headers: { location: '/done' } }),
  'a 200 with a cut answer': async (_, success) => answer((await success.text()).slice(0, -2), 200),
  'a 200 with more after it': async (_, success) => answer(`${await success.text()} trailing`, 200),
  'an answer of another shape': async (_, success) => answer(JSON.stringify([[await success.text()]]), 200),
  'a redirect with the credential': async init =>
    new Response(null, { status: 302, headers: { location: `https://x.test/${inspect(init.headers)}` } }),
  'a failing fetch that quotes the request': async init => {
    throw new TypeError(`fetch failed: ${inspect(init)}`, { cause: init });
  },
  'a fetch that throws no error': async init => {
    throw init;
  },
  'an abort of a foreign kind': async init => {
    throw Object.assign(new Error('aborted'), { name: 'AbortError', init });
  },
};

describe.each(Object.keys(systems) as (keyof typeof systems)[])('rule 9: %s', name => {
  test.each(Object.entries(failures))('%s: nothing secret in any form', async (_, fail) => {
    const canaries = new Set<string>();
    const seen: unknown[] = [];
    let isFailing = false;
    const around =
      (fetch: TwinFetch): Fetch =>
      async (url, init) => {
        const { authorization, 'x-api-key': apiKey } = init.headers;
        canaries.add(authorization?.replace('Bearer ', '') ?? apiKey ?? '');
        const success = await fetch(url, init);
        // What a failing call minted is secret too, although the client never learns it.
        for (const secret of mintedIn(await success.clone().text())) canaries.add(secret);
        return isFailing ? fail(init, success) : success;
      };
    const spans: unknown[] = [];
    const span = {
      setAttributes: (all: object) => spans.push(all),
      setStatus: (all: object) => spans.push(all),
      end: () => {},
    };
    const tracer = {
      startSpan: (...all: unknown[]) => {
        spans.push(all);
        return span;
      },
    };
    const lines: string[] = [];
    const drift: unknown[] = [];
    const config = {
      retry: 0,
      hooks: openTelemetry({ tracer }),
      debug: (line: string) => void lines.push(line),
      drift: (event: unknown) => void drift.push(event),
    };
    // Twice: each operation succeeds, so that the walk goes on, and fails. (What failed may have taken effect: then the
    // next one finds nothing, which is one more failure to look at.)
    const steps = systems[name]({ config, around });
    for (const { operation, call } of steps) {
      isFailing = false;
      const started = call();
      // The call itself may be printed too, before and after it has ended.
      seen.push(started);
      const good = await Promise.resolve(started).catch((error: unknown) => error);
      for (const secret of secretsIn(good)) canaries.add(secret);
      seen.push(good);
      isFailing = true;
      await Promise.resolve(call()).then(
        value => seen.push(value),
        error => {
          expect(error, operation).toBeInstanceOf(Error);
          expect(error.name, operation).toMatch(
            /^(?:Http|UnknownOutcome|SecretMissing|Network|Redirect|Parse|Config)Error$/,
          );
          seen.push(error);
        },
      );
    }
    expect(canaries.size).toBeGreaterThan(1);
    const all = [...seen, lines, drift, spans].map(printed).join('\n');
    for (const canary of canaries) {
      expect(canary.length).toBeGreaterThan(7);
      expect(all.includes(canary), canary.slice(0, 4)).toBe(false);
    }
  });
});
