import { createTwin } from '@keyloom/mocks/strait';
import type { Fetch } from '@keyloom/runtime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { everyOperation, inputOf } from '../../behaviour/operations.ts';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { speak, statusesIn } from '../../behaviour/twins/raw-http.ts';

// Ids and paths that climb out of where they belong.
const climbing = [
  '..',
  '.',
  '',
  '%2e%2e',
  '%2E.',
  '.%2e',
  '../admin',
  '..%2fadmin',
  '..\\admin',
  '/etc/passwd',
  'a/../../b',
  'a?admin=1',
  'a#b',
  'a;b',
  '\u0000',
  'a\u0000.json',
  '\uff0e\uff0e\u2215',
  '\ud800',
  '//example.test',
  'http://example.test/',
];

const addressed = everyOperation.flatMap(({ operation, ...more }) =>
  Object.keys(operation.in)
    .filter(name => operation.in[name]?.startsWith('path'))
    .map(parameter => ({ operation, parameter, ...more })),
);

describe('clients', () => {
  test.each(addressed)(
    '$system $name: no $parameter moves the request',
    async ({ operation, parameter, name, make }) => {
      const { url, seen } = await serve(response => json(response, 500, {}));
      const client = make({ auth: 'fake', baseUrl: `${url}/base`, retry: 0 });
      const template = `/base${operation.path}`.split('/');
      for (const id of climbing) {
        seen.length = 0;
        const error = await errorOf(
          Promise.resolve(client[name]?.({ ...inputOf(operation), [parameter]: id })),
        );
        if (seen.length === 0) expect(error, id).toMatchObject({ name: 'ConfigError', sent: 'no' });
        else {
          // As it went over the wire, which no URL parser has smoothed.
          const segments = (seen[0]?.url ?? '').replace(/\?.*/, '').split('/');
          expect(segments).toHaveLength(template.length);
          for (const [at, segment] of segments.entries()) {
            if (template[at] === `{${parameter}}`) expect(decodeURIComponent(segment)).toBe(id);
            else if (template[at]?.startsWith('{') === false) expect(segment).toBe(template[at]);
          }
        }
      }
    },
  );

  test('an id that is an object is no id', async () => {
    let sent = 0;
    const fetch: Fetch = async () => {
      sent++;
      return new Response('{}');
    };
    for (const { operation, parameter, name, make } of addressed) {
      const client = make({ auth: 'fake', fetch });
      for (const id of [
        ['..'],
        { toString: () => '..' },
        new URL('http://example.test/'),
        () => '..',
        null,
        Number.NaN,
      ])
        await errorOf(Promise.resolve(client[name]?.({ ...inputOf(operation), [parameter]: id })));
    }
    expect(sent).toBe(0);
  });
});

describe('twins', () => {
  const paths = [
    '/__keyloom/page/../../../package.json',
    '/__keyloom/page/%2e%2e/%2e%2e/package.json',
    '/__keyloom/page/..%2f..%2fpackage.json',
    '/__keyloom/page/..\\..\\package.json',
    '/__keyloom/page/%00main.js',
    '/__keyloom/page/constructor',
    '/__keyloom/page/__proto__',
    '/__keyloom//etc/passwd',
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '//etc/passwd',
    '/file:///etc/passwd',
    '/v1/api-keys/../../__keyloom/state',
  ];
  test.each(paths)('the server of a twin gives nothing for %s', async path => {
    const twin = createTwin();
    const { url, close } = await twin.serve({ control: true });
    onTestFinished(close);
    const request = `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`;
    const heard = await speak(Number(new URL(url).port), [request]);
    const [status = 0] = statusesIn(heard);
    // What a URL parser makes of the last one is a path of the control interface, which anybody on this machine may read.
    const isState = path.endsWith('/state');
    expect(isState ? [200] : [400, 401, 403, 404], heard.text).toContain(status);
    expect(heard.text).not.toMatch(/root:|"dependencies"/);
  });

  test('an id that climbs is an id that nobody has', async () => {
    const twin = createTwin();
    const { url, close } = await twin.serve();
    onTestFinished(close);
    const { id } = twin.given.key();
    const headers = { authorization: `Bearer ${twin.credential}` };
    for (const path of [
      `x%2f..%2f${id}`,
      `..%2fapi-keys%2f${id}`,
      `${id}%2f..`,
      `${id}%00`,
      '%2e%2e',
      '__proto__',
      'constructor',
    ]) {
      const { status } = await fetch(`${url}/v1/api-keys/${path}`, { method: 'DELETE', headers });
      expect([400, 404, 405], path).toContain(status);
    }
    expect(twin.snapshot().keys).toMatchObject([{ id }]);
    expect(twin.snapshot().keys[0]).not.toHaveProperty('revokedAt');
  });
});
