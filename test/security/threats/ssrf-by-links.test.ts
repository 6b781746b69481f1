import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTwin } from '@keyloom/mocks/strait';
import { isKeyloomError } from '@keyloom/runtime';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { ask } from '../../behaviour/twins/ask.ts';

// Links in answers and in requests that would make a client or a twin call where an attacker wants.
const auth = 'fake-credential';

/** Counts connections: even one without a request tells that somebody was called. */
async function listen() {
  let count = 0;
  const server = createServer((_, response) => void response.end('{}')).on('connection', () => {
    count++;
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => count };
}

describe('clients', () => {
  /** Forms of a link to another host, as `elsewhere`, from the one at `here`. */
  const links: Readonly<Record<string, (elsewhere: string, here: string) => string>> = {
    absolute: elsewhere => `http://${elsewhere}/api-keys?cursor=x`,
    'without a scheme': elsewhere => `//${elsewhere}/api-keys?cursor=x`,
    'with backslashes': elsewhere => `\\\\${elsewhere}\\api-keys?cursor=x`,
    'a scheme without slashes': elsewhere => `http:${elsewhere}/api-keys?cursor=x`,
    'the own host as a user name': (elsewhere, here) => `http://${here}@${elsewhere}/api-keys?cursor=x`,
    'the own host as the beginning of a name': (_, here) => `http://${here}.example.test/api-keys?cursor=x`,
    'another port': (_, here) => `http://${here.replace(/\d+$/, '1')}/api-keys?cursor=x`,
    'another scheme': (_, here) => `https://${here}/api-keys?cursor=x`,
    'a script': () => 'javascript:fetch(location)?cursor=x',
    'a file': () => 'file:///etc/passwd?cursor=x',
    'in upper case': elsewhere => `HTTP://${elsewhere}/api-keys?cursor=x`,
    'a cursor that is a link': elsewhere => `/api-keys?cursor=${encodeURIComponent(`http://${elsewhere}/`)}`,
  };
  test.each(Object.entries(links))(
    'a link to the next page, %s, makes no call elsewhere',
    async (_, link) => {
      const elsewhere = await listen();
      const { url, seen } = await serve((response, { headers }) =>
        json(response, 200, { data: [], links: { next: link(elsewhere.host, headers.host ?? '') } }),
      );
      const client = createSensorBucket({ auth, baseUrl: `${url}/api`, retry: 0 });
      const error = await errorOf(client.listApiKeys().toArray({ limit: 5 }));
      expect(error).toMatchObject({ name: 'IncompleteListError' });
      // What names another host in full is not taken for a cursor at all.
      if (/:\/\/|^\/\//.test(link('', 'here').replace(/cursor=.*/, ''))) {
        expect(String(error)).toContain('another host');
        expect(seen).toHaveLength(1);
      }
      expect(elsewhere.connections()).toBe(0);
      // What is called is the documented place, with nothing of the link but its cursor.
      for (const { url: path } of seen) expect(path).toMatch(/^\/api\/api-keys(\?cursor=[^&]+)?$/);
    },
  );

  test.each(['%zz', '%E0%A4%A', '\ud800', '{"a":1}', '', [], {}, true])(
    'a cursor that is none, %j, ends in an error of our own or in the end of the list',
    async cursor => {
      const { url } = await serve(response => json(response, 200, { data: [], links: { next: cursor } }));
      const linked = await serve(response =>
        json(response, 200, { data: [], links: { next: `?cursor=${cursor}` } }),
      );
      for (const baseUrl of [url, linked.url]) {
        const walk = createSensorBucket({ auth, baseUrl, retry: 0 }).listApiKeys().toArray({ limit: 5 });
        const ending = await walk.catch((error: unknown) => error);
        expect(Array.isArray(ending) || isKeyloomError(ending), String(ending)).toBe(true);
      }
    },
  );

  test.each([
    'http://example.test/keys',
    '//example.test/keys',
    '/\\example.test/keys',
    '\\\\example.test',
    '/..//example.test',
    '/../keys',
    '/keys/..',
    '/%2e%2e/keys',
    '/keys?admin=1',
    '/keys#x',
    '@example.test/',
    '/keys\r\nhost: example.test',
    '',
  ])('a route of one’s own cannot be %j', async path => {
    const { url, seen } = await serve(response => json(response, 200, {}));
    const client = createStrait({ auth, baseUrl: url });
    expect(await errorOf(client.request({ method: 'GET', path }))).toMatchObject({
      name: 'ConfigError',
      sent: 'no',
    });
    expect(seen).toEqual([]);
  });

  test.each([
    'http://example.test',
    'http://169.254.169.254',
    'http://127.0.0.1.example.test',
    'ftp://localhost',
    'http://localhost@example.test',
  ])('a base URL in the clear, %s, is refused', baseUrl => {
    expect(() => createStrait({ auth, baseUrl })).toThrow(/baseUrl/);
  });
});

describe('twins', () => {
  test.each(['documented', 'served'] as const)(
    'nobody is called for a webhook that a key names, %s',
    async dialect => {
      const elsewhere = await listen();
      const twin = createTwin({ dialect });
      const headers = { authorization: `Bearer ${twin.credential}` };
      const body = {
        project_id: 'proj_1',
        name: 'ci',
        scopes: ['jobs:read'],
        expires_in_days: 30,
        rotation_interval_days: 1,
        rotation_webhook_url: `http://${elsewhere.host}/hook`,
      };
      const made = await ask(twin, 'POST', '/v1/api-keys', { headers, body });
      twin.clock.advance({ days: 2 });
      await ask(twin, 'GET', '/v1/api-keys?project_id=proj_1', { headers });
      await ask(twin, 'POST', `/v1/api-keys/${made.body.id}/rotate`, { headers, body: {} });
      await new Promise(resolve => setTimeout(resolve, 50));
      expect(elsewhere.connections()).toBe(0);
    },
  );

  test('a server of twins calls nobody whom a request names', async () => {
    const elsewhere = await listen();
    const { url, close } = await createTwin().serve({ control: true });
    onTestFinished(close);
    for (const path of [
      `//${elsewhere.host}/v1/api-keys`,
      `/http://${elsewhere.host}/`,
      `/?url=http://${elsewhere.host}/`,
    ]) {
      await fetch(url + path, {
        headers: { 'x-forwarded-host': elsewhere.host, referer: `http://${elsewhere.host}/` },
      });
    }
    expect(elsewhere.connections()).toBe(0);
  });
});
