import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type RunningCommand, startMock } from './command.ts';

let command: RunningCommand;
let ajv: Ajv2020;
const seen = new Set<string>();

beforeAll(async () => {
  command = await startMock('--clock', '2030-01-01');
  const document = parse(await (await fetch(`${command.control}/openapi.yaml`)).text());
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormatsModule.default(ajv);
  ajv.addSchema({ $id: 'control', ...document });
});
afterAll(() => command.stop());
beforeEach(async () => void (await ask('POST', 'reset')));

/** Calls the control API and holds the answer against its document. */
async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${command.control}/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  const status = response.ok ? response.status : '4XX';
  const operation = `paths/~1__keyloom~1${path.replace(/\?.*/, '').replaceAll('/', '~1')}/${method.toLowerCase()}`;
  if (response.ok) seen.add(operation);
  const place = response.ok
    ? `control#/${operation}/responses/${status}`
    : 'control#/components/responses/Refused';
  const declared = ajv.getSchema(place) !== undefined;
  expect(declared, place).toBe(true);
  if (answer !== undefined) {
    const real = path.startsWith('clock') && response.ok ? 'control#/components/responses/Clock' : place;
    const validate = ajv.getSchema(`${real}/content/application~1json/schema`);
    expect(validate?.(answer), `${real} ${JSON.stringify(validate?.errors)}`).toBe(true);
  }
  return { status: response.status, body: answer, headers: response.headers };
}

/** Calls Strait as its administrator. */
async function strait(method: string, path: string, body?: unknown) {
  const { url = '', credential = '' } = command.systems.strait ?? {};
  return fetch(`${url}/v1/api-keys${path}`, {
    method,
    headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
const create = () => strait('POST', '', { project_id: 'proj_1', name: 'ci' });

test('health names the systems', async () => {
  const { body } = await ask('GET', 'health');
  expect(body).toEqual({ status: 'ok', systems: ['Stratum', 'SensorBucket', 'Clerk', 'Strait', 'WhyLabs'] });
});

test('every example call of every operation does what it says', async () => {
  const { body } = await ask('GET', 'systems');
  let count = 0;
  for (const { system, url, headers, operations } of body.systems) {
    for (const { name, role, example, secretInput } of operations) {
      await ask('POST', 'reset');
      const given = (await ask('POST', 'given/keys', { system, key: { owner: ownerOf(operations) } })).body
        .keys[0];
      const path = example.path.replace(/\{\w+\}/, encodeURIComponent(given.id));
      const sent = secretInput === undefined ? example.body : { [secretInput]: given.secret };
      const response = await fetch(url + path, {
        method: example.method,
        headers: { ...headers, 'content-type': 'application/json' },
        ...(sent !== undefined && { body: JSON.stringify(sent) }),
      });
      expect(response.status, `${system} ${name} (${role}) ${await response.text()}`).toBeLessThan(300);
      count++;
    }
  }
  expect(count).toBe(25);

  /** Keys that are given belong to whom the examples speak of. */
  function ownerOf(
    operations: { role: string; example: { path: string; body?: Record<string, unknown> } }[],
  ) {
    const creation = operations.find(({ role }) => role === 'create')?.example;
    const { searchParams, pathname } = new URL(creation?.path ?? '', 'http://localhost');
    const [, organization] = /organizations\/([^/]+)/.exec(pathname) ?? [];
    const { name: _, scopes: __, ...owner } = creation?.body ?? {};
    const kept = Object.entries(owner).filter(([field]) => /tenant_id|project_id|subject/.test(field));
    return {
      ...Object.fromEntries(kept),
      ...Object.fromEntries(searchParams),
      ...(organization && { org_id: organization }),
    };
  }
});

test('keys are given in any condition, and the state tells it without their secrets', async () => {
  for (const key of [
    {},
    { revoked: true },
    { expired: '2029-06-01T00:00:00Z' },
    { inGrace: { minutes: 5 } },
  ]) {
    expect((await ask('POST', 'given/keys', { system: 'strait', key })).status).toBe(201);
  }
  const { body } = await ask('GET', 'state?system=strait');
  const [{ keys, total, active }] = body.systems;
  const statuses = keys.map(({ status }: { status: string }) => status);
  expect(statuses.sort()).toEqual(['active', 'active', 'expired', 'in-grace', 'revoked']);
  expect([total, active]).toEqual([5, 3]);
  expect(JSON.stringify(body)).not.toMatch(/secret|strait_/);
});

test('a limit keeps the newest', async () => {
  await ask('POST', 'given/keys', { system: 'strait', count: 12 });
  const { body } = await ask('GET', 'state?system=STRAIT&limit=5');
  expect([body.systems[0].total, body.systems[0].keys.length]).toEqual([12, 5]);
  expect((await ask('GET', 'state?system=strait&limit=0')).body.systems[0].keys).toEqual([]);
});

test('a given credential signs in', async () => {
  const { status, body } = await ask('POST', 'given/credential', { system: 'strait' });
  expect(status).toBe(201);
  const headers = { authorization: `Bearer ${body.credential}` };
  expect((await fetch(`${command.url}/v1/api-keys?project_id=proj_1`, { headers })).status).toBe(200);
});

test('the clock stands, is moved on, and stands elsewhere', async () => {
  expect((await ask('GET', 'clock')).body.iso).toBe('2030-01-01T00:00:00.000Z');
  expect((await ask('POST', 'clock/advance', { days: 1, hours: 1 })).body.iso).toBe(
    '2030-01-02T01:00:00.000Z',
  );
  expect((await ask('POST', 'clock/freeze', { at: '2030-01-01T00:00:00Z' })).body.now).toBe(1893456000000);
  expect((await ask('POST', 'clock/freeze')).body.now).toBe(1893456000000);
  expect((await ask('POST', 'clock/run')).body.now).toBeGreaterThanOrEqual(1893456000000);
  await expect.poll(async () => (await ask('GET', 'clock')).body.now).toBeGreaterThan(1893456000000);
  expect((await ask('POST', 'clock/freeze', { at: '2030-01-01T00:00:00Z' })).body.now).toBe(1893456000000);
});

test('faults come once, always, by plan, and no more after they are cleared', async () => {
  await ask('POST', 'faults/next', { system: 'strait', operation: 'createApiKey', fault: 503 });
  expect((await ask('GET', 'faults')).body.orders).toEqual([
    { system: 'Strait', operation: 'createApiKey', when: 'next', fault: 503 },
  ]);
  expect([(await create()).status, (await create()).status]).toEqual([503, 201]);
  expect((await ask('GET', 'faults?system=strait')).body.orders).toEqual([]);
  await ask('POST', 'faults/always', {
    system: 'strait',
    operation: 'createApiKey',
    fault: { status: 429, retryAfter: '2030-01-01T00:01:00Z' },
  });
  for (const response of [await create(), await create()]) {
    expect([response.status, response.headers.get('retry-after')]).toEqual([
      429,
      'Tue, 01 Jan 2030 00:01:00 GMT',
    ]);
  }
  expect((await ask('DELETE', 'faults')).status).toBe(204);
  const steps = [{ operation: 'createApiKey' }, { operation: 'createApiKey', fault: 500 }];
  await ask('POST', 'faults/plan', { system: 'strait', steps });
  expect([(await create()).status, (await create()).status]).toEqual([201, 500]);
});

test('a connection that is dropped after the commit leaves its key', async () => {
  await ask('POST', 'faults/next', {
    system: 'strait',
    operation: 'createApiKey',
    fault: 'commit-then-drop',
  });
  await expect(create()).rejects.toThrow();
  expect((await ask('GET', 'state?system=strait')).body.systems[0].active).toBe(1);
});

test('lag, skew and rate limit are set and taken back', async () => {
  await ask('POST', 'lag', { system: 'strait', list: { minutes: 1 } });
  await create();
  expect(await (await strait('GET', '?project_id=proj_1')).json()).toEqual([]);
  await ask('POST', 'clock/advance', { minutes: 2 });
  expect(await (await strait('GET', '?project_id=proj_1')).json()).toHaveLength(1);
  expect((await ask('POST', 'skew', { ms: -1_000 })).status).toBe(204);
  await ask('POST', 'skew', { ms: 0 });
  await ask('POST', 'rate-limit', { system: 'strait', limit: 1, windowSeconds: 60 });
  expect([(await create()).status, (await create()).status]).toEqual([201, 429]);
  await ask('POST', 'rate-limit', { system: 'strait' });
  expect((await create()).status).toBe(201);
});

test('a quota is set where the system has one, and refused where it has none', async () => {
  expect((await ask('POST', 'quota', { system: 'clerk', keys: 1 })).status).toBe(204);
  expect((await ask('POST', 'quota', { system: 'clerk' })).status).toBe(204);
  const { status, body } = await ask('POST', 'quota', { system: 'strait', keys: 1 });
  expect([status, body.error.message]).toEqual([
    400,
    expect.stringContaining('Strait is not known to limit keys'),
  ]);
});

test('the journal has calls and no secret, by operation, and is emptied', async () => {
  const { key } = await (await create()).json();
  await strait('GET', '?project_id=proj_1');
  const { body } = await ask('GET', 'journal?system=strait&operation=createApiKey');
  expect([body.total, body.entries[0].status, body.entries[0].request.name]).toEqual([1, 201, 'ci']);
  expect(JSON.stringify((await ask('GET', 'journal')).body)).not.toContain(key);
  await ask('DELETE', 'journal');
  expect((await ask('GET', 'journal')).body.entries).toEqual([]);
});

test('what no operation matches is collected, with the nearest one', async () => {
  await strait('PUT', '');
  const { body } = await ask('GET', 'unhandled');
  expect(body.requests).toMatchObject([
    { system: 'Strait', method: 'PUT', nearest: { path: '/v1/api-keys' } },
  ]);
});

test('calls of webhooks are there with their headers, and reached nobody', async () => {
  const fields = { rotation_interval_days: 1, rotation_webhook_url: 'https://hooks.example.com/strait' };
  await ask('POST', 'given/keys', { system: 'strait', key: { name: 'svc', fields } });
  expect((await ask('GET', 'webhooks')).body.calls).toEqual([]);
  await ask('POST', 'clock/advance', { days: 1 });
  const { keys } = (await ask('GET', 'state?system=strait')).body.systems[0];
  expect(keys.map((key: { fields: { name: string } }) => key.fields.name)).toEqual([
    'svc (auto-rotated)',
    'svc',
  ]);
  const [call, ...others] = (await ask('GET', 'webhooks?system=strait')).body.calls;
  expect(others).toEqual([]);
  expect(call).toMatchObject({ system: 'Strait', url: fields.rotation_webhook_url });
  expect(call.headers['x-strait-signature']).toMatch(/^v1=[0-9a-f]{64}$/);
  expect(JSON.parse(call.body).new_key_id).toBe(keys[0].id);
  expect(JSON.stringify(keys)).not.toMatch(/secret|whsec|strait_/);
});

test('a snapshot is restored; one that is refused changes nothing', async () => {
  await create();
  const { body } = await ask('GET', 'snapshot');
  await ask('POST', 'reset', { system: 'strait' });
  expect((await ask('GET', 'state?system=strait')).body.systems[0].total).toBe(0);
  expect((await ask('PUT', 'snapshot', { ...body, WhyLabs: { version: 1 } })).status).toBe(400);
  expect((await ask('GET', 'state?system=strait')).body.systems[0].total).toBe(0);
  expect((await ask('PUT', 'snapshot', body)).status).toBe(204);
  expect((await ask('GET', 'state?system=strait')).body.systems[0].total).toBe(1);
});

test('every operation of the document was called', () => {
  const document = ajv.getSchema('control')?.schema;
  const paths = Object.entries(Object(document).paths).flatMap(([path, item]) =>
    Object.keys(Object(item)).map(method => `paths/${path.replaceAll('/', '~1')}/${method}`),
  );
  expect(paths.filter(path => !seen.has(path) && !path.includes('openapi.yaml'))).toEqual([]);
});
