import { createTwin } from '@keyloom/mocks/clerk';
import { isUnknownOutcomeError } from '@keyloom/runtime';
import { createStrait } from '@keyloom/strait';
import { describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { systems } from '../../behaviour/runtime/systems.ts';

// A server, or somebody on the way, that sends a request on: the credential would go along.
const statuses = [301, 302, 303, 307, 308];

describe('clients', () => {
  test.each(Object.entries(systems))(
    '%s: no operation follows, to another host or to the same',
    async (_, steps) => {
      const elsewhere = await serve(response =>
        json(response, 200, { id: 'a', key: 'fake', data: [], items: [] }),
      );
      const here = await serve((response, { url }) => {
        const [, status = '', target = ''] = url.split('/');
        const location = target === 'same' ? '/200/same' : `${elsewhere.url}/stolen`;
        if (status === '200') json(response, 200, {});
        else response.writeHead(Number(status), { location }).end();
      });
      for (const target of ['same', 'other']) {
        for (const status of statuses) {
          const around = () => (url: string, init: RequestInit) =>
            fetch(`${here.url}/${status}/${target}${new URL(url).pathname}`, init);
          for (const { operation, call } of steps({ around })) {
            const error = await errorOf(Promise.resolve(call()));
            // A redirect may be the answer to a create that has happened.
            const cause = isUnknownOutcomeError(error) ? error.cause : error;
            expect(cause, operation).toMatchObject({ name: 'RedirectError', status });
          }
        }
      }
      expect(elsewhere.seen).toEqual([]);
      expect(here.seen.filter(({ url }) => url.startsWith('/200'))).toEqual([]);
    },
  );

  test('the error does not say where to: the place may hold what was sent', async () => {
    const { url } = await serve(
      (response, { headers }) =>
        void response.writeHead(302, { location: `https://example.test/?t=${headers.authorization}` }).end(),
    );
    const error = await errorOf(
      createStrait({ auth: 'fake-canary', baseUrl: url }).listApiKeys({ project_id: 'p' }),
    );
    expect(String(error)).not.toMatch(/canary|example\.test/);
  });

  test('a challenge to sign in otherwise is an error, and is not answered', async () => {
    const { url, seen } = await serve(response =>
      json(
        response,
        401,
        {},
        { 'www-authenticate': 'Basic realm="x"', refresh: '0;url=/next', link: '</next>; rel=next' },
      ),
    );
    await errorOf(createStrait({ auth: 'fake', baseUrl: url }).listApiKeys({ project_id: 'p' }));
    expect(seen).toHaveLength(1);
  });
});

describe('twins', () => {
  test('never send anybody on, whatever slashes a path has', async () => {
    const twin = createTwin();
    const { url, close } = await twin.serve({ control: true });
    onTestFinished(close);
    const { origin } = new URL(url);
    for (const path of [
      '',
      '/',
      '//',
      '/v1',
      '/v1/',
      '/v1/api_keys/',
      '//example.test',
      '/\\example.test',
      '/__keyloom',
      '/__keyloom/page',
    ]) {
      const response = await fetch(origin + path, {
        redirect: 'manual',
        headers: { authorization: `Bearer ${twin.credential}` },
      });
      expect(response.status < 300 || response.status >= 400, `${path} ${response.status}`).toBe(true);
      expect(response.headers.has('location')).toBe(false);
    }
  });
});
