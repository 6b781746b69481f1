import { createTwin } from '@keyloom/mocks/clerk';
import { createStratum } from '@keyloom/stratum';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { systems } from '../../behaviour/runtime/systems.ts';
import { subject } from '../../behaviour/twins/clerk.ts';

// Names in bodies, queries and snapshots that every object has: what is written under them would be everybody's.
const pollution =
  '"__proto__":{"polluted":"yes","status":999},"constructor":{"prototype":{"polluted":"yes"}},"prototype":{"polluted":"yes"}';
const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  Error.prototype,
  Promise.prototype,
];
const before = prototypes.map(each => Reflect.ownKeys(each).length);

afterEach(() => {
  expect(prototypes.map(each => Reflect.ownKeys(each).length)).toEqual(before);
  expect([Reflect.get({}, 'polluted'), Reflect.get([], 'polluted')]).toEqual([undefined, undefined]);
});

describe('clients', () => {
  const bodies = [
    `{${pollution}}`,
    `[{${pollution}}]`,
    `{"error":{${pollution},"code":"a"},"errors":[{${pollution}}],"_embedded":{${pollution}}}`,
    `{"id":"a","keyId":"a","key":"fake","secret":"fake","api_key":"fake",${pollution}}`,
    `{"data":[{"id":"a",${pollution}}],"items":[{"keyId":"a",${pollution}}],"links":{${pollution}},"total_count":1}`,
  ];
  test.each(Object.entries(systems))('%s: no answer gets into a prototype', async (_, steps) => {
    for (const body of bodies) {
      for (const status of [200, 201, 400, 404, 500]) {
        const around = () => async () => new Response(body, { status });
        for (const { call } of steps({ around, config: { retry: 0 } })) {
          const ending: unknown = await Promise.resolve(call()).catch((error: unknown) => error);
          expect(Reflect.get(Object(ending), 'polluted')).toBeUndefined();
          // A prototype of the attacker's own would give an error another status than the answer's.
          if (ending instanceof Error) expect(Reflect.get(ending, 'status')).not.toBe(999);
        }
      }
    }
  });

  test('a redacted error body keeps such names as names', async () => {
    const { url } = await serve(response => json(response, 400, `{${pollution},"key":"fake-canary"}`));
    const error = await errorOf(
      createStratum({ auth: 'fake', baseUrl: url }).createApiKey({ tenant_id: 't' }),
    );
    const body: object = Reflect.get(Object(error), 'body');
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect(Object.keys(body)).toContain('__proto__');
  });

  test('what others have put into a prototype is no option, no input and no header', async () => {
    const { url, seen } = await serve(response => json(response, 200, []));
    const client = createStratum({ auth: 'fake', baseUrl: url });
    // One that is not enumerable, as those that come with the language, is named like an input.
    Object.defineProperty(Object.prototype, 'x-evil', { value: 'a', enumerable: true, configurable: true });
    Object.defineProperty(Object.prototype, 'tenant_id', { value: 'evil', configurable: true });
    const clean = () => ['x-evil', 'tenant_id'].map(name => Reflect.deleteProperty(Object.prototype, name));
    onTestFinished(() => void clean());
    const endings = [
      await client.listApiKeys().catch((error: unknown) => error),
      await client.listApiKeys({ tenant_id: 't' }).catch((error: unknown) => error),
      await client.listApiKeys({}, { timeoutMs: 1_000 }).catch((error: unknown) => error),
    ];
    Reflect.deleteProperty(Object.prototype, 'x-evil');
    endings.push(await client.listApiKeys({}).catch((error: unknown) => error));
    clean();
    for (const { headers, url: path } of seen) {
      expect(headers).not.toHaveProperty('x-evil');
      expect(path).not.toContain('evil');
    }
    expect(seen.length).toBeGreaterThan(0);
    // Refused or done, but not a failure of another kind.
    for (const ending of endings) expect(String(ending)).toMatch(/^$|ConfigError/);
  });
});

describe('twins', () => {
  async function served() {
    const twin = createTwin();
    const { url, close } = await twin.serve({ control: true });
    onTestFinished(close);
    const headers = { authorization: `Bearer ${twin.credential}`, 'content-type': 'application/json' };
    const ask = (method: string, path: string, body?: string) =>
      fetch(url + path, { method, headers, ...(body !== undefined && { body }) });
    const control = (method: string, path: string, body: string) =>
      fetch(`${new URL(url).origin}/__keyloom/${path}`, { method, headers, body });
    return { twin, ask, control };
  }

  test('no body, query or path gets into a prototype', async () => {
    const { twin, ask } = await served();
    const named = `"name":"robot","subject":"${subject}"`;
    expect((await ask('POST', '/api_keys', `{${named},${pollution}}`)).status).toBe(400);
    const made = await ask('POST', '/api_keys', `{${named},"claims":{${pollution}}}`);
    expect(made.status).toBe(200);
    const { id } = await made.json();
    await ask('PATCH', `/api_keys/${id}`, `{"claims":[{${pollution}}],"__proto__":{"revoked":true}}`);
    const odd = await ask(
      'GET',
      `/api_keys?subject=${subject}&__proto__=a&__proto__[polluted]=yes&constructor=b`,
    );
    expect(odd.status).toBe(200);
    await ask('GET', '/api_keys/__proto__');
    await ask('POST', '/api_keys/constructor/revoke', '{}');
    expect(await (await ask('GET', `/api_keys/${id}`)).json()).toMatchObject({
      name: 'robot',
      revoked: false,
    });
    expect(JSON.stringify([twin.journal.entries, twin.unhandled])).toContain('__proto__');
  });

  test('such a name stays a name, in what is answered and in what is noted down', async () => {
    const { twin, ask } = await served();
    // A number that is copied digit by digit, and with it all that stands around it.
    const claims = `{"big":9007199254740993,${pollution}}`;
    const made = await ask('POST', '/api_keys', `{"name":"robot","subject":"${subject}","claims":${claims}}`);
    expect(await made.text()).toContain(`"claims":${claims}`);
    const noted: object = Reflect.get(Object(twin.journal.entries[0]?.request), 'claims');
    expect(Object.getPrototypeOf(noted)).toBe(Object.prototype);
    expect(Object.keys(noted)).toContain('__proto__');
  });

  test('no call of the control interface does', async () => {
    const { control, ask } = await served();
    const calls: readonly (readonly [string, string, string])[] = [
      [
        'POST',
        'given/keys',
        `{"system":"clerk","key":{"fields":{"claims":{${pollution}}},"owner":{${pollution}}}}`,
      ],
      ['POST', 'given/keys', `{"system":"__proto__","count":1}`],
      ['POST', 'given/credential', `{"system":"clerk",${pollution}}`],
      ['POST', 'faults/next', `{"system":"clerk","operation":"__proto__","fault":500}`],
      [
        'POST',
        'faults/next',
        `{"system":"clerk","operation":"getApiKeys","fault":{"status":400,"body":{${pollution}}}}`,
      ],
      ['PUT', 'snapshot', `{"Clerk":{${pollution}},${pollution}}`],
      ['POST', 'clock/advance', `{${pollution}}`],
    ];
    for (const [method, path, body] of calls)
      expect((await control(method, path, body)).status).toBeLessThan(500);
    const unknown = '{"system":"clerk","operation":"constructor","fault":500}';
    expect((await control('POST', 'faults/next', unknown)).status).toBe(400);
    expect((await ask('GET', `/api_keys?subject=${subject}`)).status).toBeLessThan(500);
  });

  test('no snapshot does, and what it names stays a field', async () => {
    const { twin } = await served();
    twin.given.key({ name: 'kept', fields: { claims: {} } });
    const text = JSON.stringify(twin.snapshot());
    const places = [
      text.replace('{', `{${pollution},`),
      text.replace('"fields":{', `"fields":{${pollution},`),
      text.replace('"claims":{}', `"claims":{${pollution}}`),
      text.replace('[{"id"', `[{${pollution},"id"`),
    ];
    for (const place of places) {
      expect(place).not.toBe(text);
      try {
        twin.restore(JSON.parse(place));
      } catch (error) {
        expect(error).toMatchObject({ name: 'SnapshotError' });
      }
      expect(twin.snapshot().keys).toHaveLength(1);
    }
  });
});
