import { createTwin as createStraitTwin } from '@keyloom/mocks/strait';
import { isHttpError, Secret } from '@keyloom/runtime';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve, serveInTurn } from '../../behaviour/runtime/server.ts';
import { cases, twinOf } from '../../scenarios/systems.ts';
import { printed } from '../printed.ts';

// The caller's own credential, where it must not be. (../leaks.test.ts takes every operation through every failure.)
const canary = 'fake-canary/with+odd=signs';

describe('clients', () => {
  /** The forms that a server, a proxy or a platform may give a credential back in. */
  const forms: readonly (readonly [string, (text: string) => string])[] = [
    ['as it is', text => text],
    ['in a URL', encodeURIComponent],
    ['in JSON inside JSON', text => JSON.stringify({ sent: JSON.stringify(text) })],
    ['as a name', text => JSON.stringify({ [text]: [{ [text]: text }] })],
  ];
  test.each(forms)('an answer that gives it back %s', async (_, form) => {
    const { url } = await serve(response =>
      json(
        response,
        400,
        `{"error":${JSON.stringify(form(canary))},"request_id":${JSON.stringify(canary)}}`,
        { 'x-request-id': canary },
      ),
    );
    const error = await errorOf(
      createStrait({ auth: canary, baseUrl: url }).listApiKeys({ project_id: 'p' }),
    );
    expect(isHttpError(error)).toBe(true);
    const all = printed(error) + printed(Reflect.get(Object(error), 'body'));
    for (const [, other] of forms.slice(0, 2)) expect(all).not.toContain(other(canary));
    expect(all).not.toContain('canary');
    expect(all).toContain('[redacted]');
  });

  test('an earlier credential of the same call', async () => {
    const tokens = ['fake-canary-1', 'fake-canary-2', 'fake-canary-3'];
    const { url, seen } = await serve((response, { headers }, index) => {
      const told = `${headers.authorization} after ${tokens.slice(0, index)}`;
      json(response, index < 2 ? 503 : 403, { error: told });
    });
    const auth = () => tokens[seen.length] ?? '';
    const error = await errorOf(createStrait({ auth, baseUrl: url }).listApiKeys({ project_id: 'p' }));
    expect(error).toMatchObject({ name: 'HttpError', attempts: 3 });
    expect(printed(error)).not.toContain('canary');
  });

  test('headers that may hold a secret, by their names', async () => {
    const names = ['x-api-key', 'cookie', 'x-auth', 'proxy-authorization', 'x-csrf-token', 'x-client-secret'];
    for (const name of names) {
      const { url } = await serve((response, { headers }) => json(response, 400, { error: headers[name] }));
      const client = createStrait({ auth: 'fake', baseUrl: url, headers: { [name]: 'fake-canary-header' } });
      const error = await errorOf(client.listApiKeys({ project_id: 'p' }));
      expect(error).toMatchObject({ status: 400 });
      expect(printed(error), name).not.toContain('canary');
    }
  });

  test('a part of a header that the caller gave, and a secret that is part of another', async () => {
    const parts: [Record<string, string>, string][] = [
      [{ authorization: 'Basic fake-canary-basic' }, 'fake-canary-basic'],
      [{ cookie: 'SID=fake-canary-sid; lang=nl' }, 'fake-canary-sid'],
      [{ 'x-auth': 'fake-key' }, 'fake-key-canary-longer'],
    ];
    for (const [headers, echoed] of parts) {
      const { url } = await serve(response => json(response, 400, { error: `not ${echoed}` }));
      const auth = { bearer: 'fake-key-canary-longer' };
      const error = await errorOf(
        createStrait({ auth, baseUrl: url, headers }).listApiKeys({ project_id: 'p' }),
      );
      expect(error).toMatchObject({ status: 400 });
      expect(printed(error)).not.toContain('canary');
    }
  });

  test('every way to sign in, and none of them in a URL or a body', async () => {
    const ways = [
      canary,
      Secret.from(canary),
      { bearer: canary },
      { bearer: Secret.from(canary) },
      async () => canary,
    ];
    for (const auth of ways) {
      const { url, seen } = await serve(response => json(response, 400, { error: `not ${canary}` }));
      const client = createStrait({ auth, baseUrl: url });
      const error = await errorOf(client.createApiKey({ project_id: 'p', name: 'n' }));
      expect(printed(error)).not.toContain('canary');
      expect(printed(client)).not.toContain('canary');
      expect(seen[0]?.url + (seen[0]?.body ?? '')).not.toContain('canary');
    }
    const cookie = await serve((response, { headers }) => json(response, 401, { message: headers.cookie }));
    const client = createSensorBucket({ auth: { cookie: 'fake-canary-cookie' }, baseUrl: cookie.url });
    expect(printed(await errorOf(client.listApiKeys()))).not.toContain('canary');
  });

  test('hooks, the debug log, and the head of an answer', async () => {
    const told: unknown[] = [];
    const { url } = await serveInTurn(
      response => json(response, 503, { error: canary }, { 'x-request-id': canary }),
      response => json(response, 200, [], { 'x-echo': encodeURIComponent(canary) }),
    );
    const note = (view: unknown) => void told.push(view);
    const client = createStrait({
      auth: canary,
      baseUrl: url,
      hooks: { onRequest: note, onResponse: note, onRetry: note },
      debug: note,
      drift: note,
    });
    // An id that is the credential by mistake stands in the path.
    await client.revokeApiKey({ keyID: canary });
    const answer = await client.listApiKeys({ project_id: canary }).withResponse();
    const stop = new AbortController();
    stop.abort(new Error(`not with ${canary}`));
    const fetch = async () => Promise.reject(stop.signal.reason);
    await errorOf(client.listApiKeys({ project_id: 'p' }, { fetch, retry: 0 }));
    const late = new AbortController();
    const hang: typeof fetch = () => {
      late.abort(new Error(`not with ${canary}`));
      return new Promise<never>(() => {});
    };
    await errorOf(client.listApiKeys({ project_id: 'p' }, { fetch: hang, signal: late.signal }));
    expect(told.length).toBeGreaterThan(5);
    expect(told.map(printed).join()).not.toContain('canary');
    expect(printed(answer)).not.toContain('canary');
  });
});

describe('twins', () => {
  test.each(cases)(
    '$name, $dialect: no credential, right or wrong, in journal, unhandled requests or answers',
    async which => {
      const twin = twinOf(which);
      const right = Object.values(twin.credentials);
      const wrong = 'fake-canary-of-a-real-account';
      const answers: string[] = [];
      for (const credential of [...right, wrong]) {
        const headers = {
          authorization: `Bearer ${credential}`,
          'x-api-key': credential,
          cookie: `SID=${credential}`,
        };
        for (const [method, path] of [
          ['GET', ''],
          ['GET', '/nothing/here'],
          ['POST', '/__proto__'],
          ['DELETE', '/v1/api-keys/a'],
        ]) {
          const response = await twin.fetch(`${twin.baseUrl}${path}`, { method: method ?? '', headers });
          answers.push(JSON.stringify([...response.headers]), await response.text());
        }
      }
      const kept = printed(twin.journal.entries) + printed(twin.unhandled) + answers.join();
      for (const credential of [...right, wrong]) expect(kept).not.toContain(credential);
    },
  );

  test('no credential in what a server of twins tells of its answers, nor in control’s journal', async () => {
    const lines: unknown[] = [];
    const twin = createStraitTwin();
    const { url, close } = await twin.serve({ control: true, onAnswer: line => void lines.push(line) });
    onTestFinished(close);
    const wrong = 'fake-canary-of-a-real-account';
    for (const credential of [twin.credential, wrong])
      await fetch(`${url}/v1/api-keys?project_id=p&token=${twin.credential}`, {
        headers: { authorization: `Bearer ${credential}` },
      });
    const journal = await (await fetch(`${url}/__keyloom/journal`)).text();
    expect(lines).toHaveLength(2);
    for (const credential of [twin.credential, wrong]) {
      expect(JSON.stringify(lines)).not.toContain(credential);
      expect(journal.includes(credential), credential).toBe(false);
    }
  });
});
