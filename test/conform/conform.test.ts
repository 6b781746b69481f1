import type { Twin } from '@keyloom/mocks';
import { describe, expect, onTestFinished, test } from 'vitest';
import { json, serve } from '../behaviour/runtime/server.ts';
import { cases, type dialects, systems } from '../scenarios/systems.ts';
import { isDrift } from './compare.ts';
import { conform, runOf } from './conform.ts';
import { readOptions } from './options.ts';

const run = runOf('0000beef');

/** Runs against a server, as the command does. */
async function conformAt(system: string, baseUrl: string, credential: string, ...more: readonly string[]) {
  const args = ['--system', system.toLowerCase(), '--base-url', baseUrl, ...more];
  const options = readOptions(args, { KEYLOOM_CREDENTIAL: credential });
  if (options === undefined) throw new Error('No help was asked for.');
  const told: string[] = [];
  const { signal } = new AbortController();
  const finished = await conform(options, run, { signal, tell: text => void told.push(text) });
  const drifts = finished.rows.filter(row => isDrift(row, options.dialect));
  const differences = Object.fromEntries(drifts.map(row => [row.step, row.differences.documented]));
  return { ...finished, told, drifts, differences };
}

async function conformWith(twin: Twin, ...more: readonly string[]) {
  const { url, close } = await twin.serve();
  onTestFinished(close);
  return conformAt(twin.system, url, twin.credential, '--timeout', '2', ...more);
}

const twinOf = (name: string, dialect: (typeof dialects)[number] = 'documented') => {
  const system = systems.find(each => each.name === name);
  if (system === undefined) throw new Error(`There is no ${name}.`);
  return system.createTwin({ dialect });
};

/** Names of the keys that sign in still. */
async function livingIn(twin: Twin): Promise<readonly unknown[]> {
  const { keys } = twin.snapshot();
  return keys
    .filter(({ revokedAt }) => revokedAt === undefined)
    .map(({ fields }) => fields.name ?? fields.alias);
}

describe.each(cases)('$name, $dialect', ({ name, dialect }) => {
  test.each([[], ['--unmarked']])('no drift from itself, and all is as before (%s)', async (...more) => {
    const twin = twinOf(name, dialect);
    const { id } = twin.given.key({ name: 'production' });
    const before = twin.snapshot().keys.find(key => key.id === id);
    const { differences, drifts, left, rows } = await conformWith(twin, '--dialect', dialect, ...more.flat());
    expect(differences).toEqual({});
    expect(drifts).toEqual([]);
    expect(rows.length).toBeGreaterThan(25);
    expect(left).toMatchObject({ alive: [] });
    const after = twin.snapshot().keys.find(key => key.id === id);
    // The lists that a run reads change nothing; only Clerk notes when a key was read.
    expect({ ...after, lastUsedAt: before?.lastUsedAt }).toEqual(before);
    expect(await livingIn(twin)).toHaveLength(1);
  });
});

test.each(['Stratum', 'SensorBucket', 'Clerk', 'Strait'])('%s served is not %s documented', async name => {
  const { drifts } = await conformWith(twinOf(name, 'served'), '--dialect', 'documented');
  expect(drifts.length).toBeGreaterThan(3);
});

describe('what drifts is seen and named', () => {
  test.each([
    ['extra-field', [expect.stringMatching(/ is new$/)]],
    ['secret', ['key is absent']],
    ['wrong-status', [expect.stringMatching(/^status 2\d\d, not 201$/)]],
    ['token', ['key is absent', 'token is new']],
  ])('%s', async (drift, expected) => {
    const twin = twinOf('Strait');
    twin.faults.always('createApiKey', { drift });
    const { differences } = await conformWith(twin, '--dialect', 'documented');
    expect(differences['create first']).toEqual(expected);
    expect(differences).not.toHaveProperty('list');
  });
  test('what is no JSON', async () => {
    const twin = twinOf('Clerk');
    twin.faults.always('getApiKey', 'malformed-json');
    const { differences, drifts } = await conformWith(twin);
    expect(differences.get).toEqual(['the body is text, not an object']);
    expect(drifts.map(({ step }) => step)).not.toContain('reveal');
  });
  test('a number where a text was, in a list too', async () => {
    const page = { data: [{ id: 'x', name: `${run.mark}a` }], total_count: '1' };
    const { url } = await serve((response, { url: path }) =>
      json(
        response,
        200,
        path.includes('include_invalid=true') && !path.includes('offset') ? page : { data: [] },
      ),
    );
    const { differences } = await conformAt('clerk', url, 'fake');
    expect(differences['unless asked for']).toContain('total_count is string, not number');
    expect(differences['unless asked for']).toContain('data[].scopes is absent');
  });
});

describe('what it made is removed, whatever happens', () => {
  test('a create whose answer is lost', async () => {
    const twin = twinOf('WhyLabs');
    // The first five are refused.
    const creates = Array.from({ length: 6 }, (_, at) => ({
      operation: 'createApiKey',
      fault: at === 5 ? ('commit-then-drop' as const) : undefined,
    }));
    twin.faults.plan(creates);
    const { differences, left } = await conformWith(twin);
    expect(differences['create first']).toEqual([expect.stringMatching(/^no answer: /)]);
    expect(left).toMatchObject({ alive: [] });
    expect(left.removed).toBeGreaterThan(0);
    expect(await livingIn(twin)).toEqual([]);
  });
  test('a conversation that cannot go on', async () => {
    const twin = twinOf('Strait');
    twin.faults.always('rotateApiKey', 'connection-refused');
    const { left } = await conformWith(twin);
    expect(left).toMatchObject({ alive: [] });
    expect(await livingIn(twin)).toEqual([]);
  });
  test('what cannot be removed is named, with the reason', async () => {
    const twin = twinOf('Strait');
    twin.faults.always('revokeApiKey', 403);
    const { left } = await conformWith(twin);
    expect(left.alive.length).toBeGreaterThan(4);
    expect(left.alive[0]).toEqual({
      id: expect.any(String),
      why: expect.stringMatching(/revokeApiKey: HTTP 403/),
    });
    expect(await livingIn(twin)).toHaveLength(left.alive.length);
  });
});

describe('what it has not made is left alone', () => {
  const list = { id: 'victim', name: 'production', project_id: 'proj_1' };
  test('although a server gives the id of a key that was there before', async () => {
    const { url, seen } = await serve((response, { method }) =>
      method === 'GET' ? json(response, 200, [list]) : json(response, 201, { ...list, key: 'fake-secret' }),
    );
    const { rows, left } = await conformAt('strait', url, 'fake');
    expect(seen.filter(({ url: path }) => path.includes('victim')).map(({ method }) => method)).toEqual([
      'GET',
    ]);
    expect(rows.find(({ step }) => step === 'revoke')?.verdict).toBe('not sent');
    expect(left).toMatchObject({ removed: 0, alive: [] });
  });
  test('nothing that could make a key is sent without the mark', async () => {
    const { url, seen } = await serve(response => json(response, 400, {}));
    for (const { name } of systems) await conformAt(name, url, 'fake');
    const creates = seen.filter(
      ({ method, url: path }) => method === 'POST' && /(keys|key)(\?.*)?$/.test(path),
    );
    expect(creates.length).toBeGreaterThan(20);
    // Nobody knows what a server does on a method that the document does not have.
    expect(seen.filter(({ method }) => method === 'PUT')).toEqual([]);
    for (const { url: path, body } of creates) expect(path + body).toContain(run.mark);
  });
  test('the keys of others are not part of any shape', async () => {
    const twin = twinOf('Stratum');
    twin.given.keys(3, { name: 'production', revoked: true });
    const { rows } = await conformWith(twin);
    expect(rows.find(({ step }) => step === 'an empty list')?.seen?.shape).toEqual({ items: undefined });
  });
});

test('a link to the next page does not take the credential elsewhere', async () => {
  const elsewhere = await serve(response => json(response, 200, {}));
  const here = await serve((response, { headers }) => {
    const next = `http://${headers.host}@${new URL(elsewhere.url).host}/`;
    json(response, 200, { data: [], links: { next }, api_key: btoa('1:fake') });
  });
  const { rows } = await conformAt('sensorbucket', here.url, 'fake');
  expect(rows.find(({ step }) => step === 'page 2')?.seen?.note).toBe('not sent: it leads to another host');
  expect(elsewhere.seen).toEqual([]);
});

test('a redirect is an answer, and is not followed', async () => {
  const elsewhere = await serve(response => json(response, 200, []));
  const here = await serve(response => void response.writeHead(307, { location: elsewhere.url }).end());
  const { differences } = await conformAt('stratum', here.url, 'fake');
  expect(differences['an empty list']).toEqual(['status 307, not 200']);
  expect(elsewhere.seen).toEqual([]);
});

test('a server that asks to wait is waited for, once more than it asks it is not', async () => {
  const patient = twinOf('Strait');
  patient.faults.next('listApiKeys', { status: 429, retryAfter: 1 });
  const { told, drifts } = await conformWith(patient);
  expect(told).toContain('Strait: 429: waiting 1 s, as the server asks');
  expect(drifts).toEqual([]);
  const hurried = twinOf('Strait');
  hurried.faults.next('listApiKeys', { status: 429, retryAfter: 3 });
  const { differences } = await conformWith(hurried, '--max-wait', '2');
  expect(Object.values(differences)).toEqual([['status 429, not 401']]);
});
