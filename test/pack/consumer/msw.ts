import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, beforeEach, test } from 'node:test';
import { createTwin } from '@keyloom/mocks/stratum';
import { createStratum, isHttpError } from '@keyloom/stratum';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { answers } from './answers.js';
import { calls } from './calls.js';

// What lies behind msw: whatever gets here was not intercepted. It keeps no connection open, since msw 3 lets a request
// pass that goes over a connection which carried one that was not intercepted.
const behind = createServer((_, response) => response.writeHead(418, { connection: 'close' }).end());
behind.listen(0, '127.0.0.1');
await once(behind, 'listening');
const address = behind.address();
assert(typeof address === 'object' && address !== null);
const baseUrl = `http://127.0.0.1:${address.port}`;

const twin = createTwin({ baseUrl });
const server = setupServer(...twin.handlers);
const stratum = createStratum({ auth: twin.credential, baseUrl, retry: 0 });
const tenant_id = '38400000-8cf0-11bd-b23e-10b96e4ef00d';
const list = () =>
  stratum.listApiKeys().then(
    keys => keys.length,
    (error: unknown) => (isHttpError(error) ? error.status : error),
  );
const unavailable = http.get(`${baseUrl}/api/v1/api-keys`, () => new HttpResponse(null, { status: 503 }));

beforeEach(() => twin.reset());
after(() => behind.close());

test('nothing is intercepted before listen()', async () => {
  assert.equal(await list(), 418);
  server.listen();
});

test('a list after a create has the key', async () => {
  await stratum.createApiKey({ tenant_id, name: 'ci' });
  assert.equal(await list(), 1);
  assert.equal(server.listHandlers().length, 1);
});

test('a request that is not the twin’s passes by', async () => {
  assert.equal((await fetch(new URL('/elsewhere', baseUrl))).status, 418);
});

test('use() goes before the twin, resetHandlers() takes it away', async () => {
  server.use(unavailable);
  assert.equal(await list(), 503);
  server.resetHandlers();
  assert.equal(await list(), 0);
});

test('a handler that answers nothing leaves the request to the twin', async () => {
  server.use(http.get(`${baseUrl}/api/v1/api-keys`, () => undefined));
  assert.equal(await list(), 0);
  server.restoreHandlers();
  server.resetHandlers();
});

test('boundary() keeps handlers apart', async () => {
  const inside = server.boundary(async () => {
    server.use(unavailable);
    return list();
  });
  const beside = server.boundary(list);
  assert.deepEqual(await Promise.all([inside(), beside(), list()]), [503, 0, 0]);
});

test('all systems answer at their documented addresses', async () => {
  const given = await calls(twin => {
    server.use(...twin.handlers);
    return {};
  });
  assert.equal(given, answers);
  server.resetHandlers(...twin.handlers);
});

test('nothing is intercepted after close()', async () => {
  assert.equal(await list(), 0);
  server.close();
  assert.equal(await list(), 418);
});
