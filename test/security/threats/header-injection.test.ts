import { createTwin as createStratumTwin } from '@keyloom/mocks/stratum';
import { createTwin } from '@keyloom/mocks/whylabs';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { describe, expect, onTestFinished, test } from 'vitest';
import { everyOperation, inputOf } from '../../behaviour/operations.ts';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { speak } from '../../behaviour/twins/raw-http.ts';

// Values that end a header and begin another, or a second request.
const breaking = [
  'a\r\nx-injected: 1',
  'a\nx-injected: 1',
  'a\rx-injected: 1',
  'a\u0000b',
  'a\u2028b',
  'ä',
  'a\u007f',
  '\ud83d\ude00',
];

describe('clients', () => {
  const bare = { baseUrl: '', auth: 'fake' };
  const listed = { project_id: 'p' };
  test.each(breaking)('a credential %j is refused, and not shown', async value => {
    const { url, seen } = await serve(response => json(response, 200, []));
    for (const auth of [value, () => value, async () => value, { bearer: value }]) {
      const error = await errorOf(createStrait({ ...bare, baseUrl: url, auth }).listApiKeys(listed));
      expect(error).toMatchObject({ name: 'ConfigError', sent: 'no' });
      expect(String(error)).not.toContain(value);
    }
    const cookie = { cookie: value };
    const list = createSensorBucket({ auth: cookie, baseUrl: url }).listApiKeys();
    expect(await errorOf(list)).toMatchObject({ name: 'ConfigError', sent: 'no' });
    expect(seen).toEqual([]);
  });

  test.each(breaking)('a header %j is refused: of the client, of a call, of a function', async value => {
    const { url, seen } = await serve(response => json(response, 200, []));
    const headers = { 'x-team': value };
    const fixed = async () => createStrait({ ...bare, baseUrl: url, headers }).listApiKeys(listed);
    expect(await errorOf(fixed())).toMatchObject({ name: 'ConfigError', sent: 'no' });
    const asked = createStrait({ ...bare, baseUrl: url, headers: { 'x-team': () => value } });
    expect(await errorOf(asked.listApiKeys(listed))).toMatchObject({ name: 'ConfigError', sent: 'no' });
    const client = createStrait({ ...bare, baseUrl: url });
    expect(await errorOf(client.listApiKeys(listed, { headers }))).toMatchObject({
      name: 'ConfigError',
      sent: 'no',
    });
    expect(seen).toEqual([]);
  });

  test.each(['x team', 'x:team', 'x\r\nteam', '', 'ä', 'x\u0000'])(
    'a header may not be called %j',
    async name => {
      const { url, seen } = await serve(response => json(response, 200, []));
      const client = createStrait({ ...bare, baseUrl: url });
      const call = client.listApiKeys(listed, { headers: { [name]: 'a' } });
      expect(await errorOf(call)).toMatchObject({ name: 'ConfigError', sent: 'no' });
      expect(seen).toEqual([]);
    },
  );

  test('a cookie’s value cannot bring a second cookie', async () => {
    const { url, seen } = await serve(response => json(response, 200, {}));
    const client = createSensorBucket({ auth: { cookie: 'fake;admin=1' }, baseUrl: url });
    expect(await errorOf(client.listApiKeys())).toMatchObject({ name: 'ConfigError', sent: 'no' });
    expect(seen).toEqual([]);
  });

  test.each(everyOperation)(
    '$system $name: no input becomes a header or a second request',
    async ({ name, operation, make }) => {
      const { url, seen } = await serve(response => json(response, 500, {}));
      const client = make({ auth: 'fake', baseUrl: url, retry: 0 });
      const expected = ['accept', 'authorization', 'content-type', 'user-agent', 'x-api-key'];
      const ofTheWire =
        /^(?:host|connection|content-length|accept-(?:language|encoding)|sec-fetch-mode|cache-control|pragma)$/;
      for (const parameter of Object.keys(operation.in)) {
        const input = { ...inputOf(operation), [parameter]: 'a HTTP/1.1\r\nx-injected: 1\r\n\r\nGET /b' };
        await errorOf(Promise.resolve(client[name]?.(input)));
      }
      for (const { headers, url: path } of seen) {
        expect(path).not.toMatch(/[\r\n ]/);
        expect(
          Object.keys(headers).filter(each => !ofTheWire.test(each) && !expected.includes(each)),
        ).toEqual([]);
      }
      expect(seen.length).toBeLessThanOrEqual(Object.keys(operation.in).length);
    },
  );
});

describe('twins', () => {
  test('what a request says is not in another header than the one that is echoed', async () => {
    const twin = createTwin({ dialect: 'served' });
    const { url, close } = await twin.serve();
    onTestFinished(close);
    const evil = 'a%0d%0aset-cookie:%20x=1';
    const heard = await speak(Number(new URL(url).port), [
      `GET /v0/organizations/${evil}/api-key?user_id=${evil} HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${twin.credential}\r\n` +
        `x-request-id: ${evil}\r\norigin: http://${evil}\r\naccess-control-request-headers: ${evil}\r\nconnection: close\r\n\r\n`,
    ]);
    const [head = ''] = heard.text.split('\r\n\r\n');
    expect(head).toContain(`x-request-id: ${evil}`);
    expect(head).not.toMatch(/^set-cookie/im);
  });

  test('a page of another site is not told that it may read', async () => {
    const { url, close } = await createStratumTwin({ dialect: 'served' }).serve({ control: true });
    onTestFinished(close);
    for (const origin of [
      'http://localhost:3000.example.test',
      'http://localhost.example.test',
      'null',
      'http://localhost:3000@example.test',
    ]) {
      for (const path of ['/api/v1/api-keys', '/__keyloom/state']) {
        const { headers } = await fetch(url + path, { headers: { origin } });
        expect(headers.get('access-control-allow-origin'), `${path} ${origin}`).toBeNull();
      }
    }
  });
});
