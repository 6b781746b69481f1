import { createClerk } from '@keyloom/clerk';
import { strict } from '@keyloom/clerk/strict';
import { createTwin as createClerkTwin } from '@keyloom/mocks/clerk';
import { createTwin } from '@keyloom/mocks/strait';
import { isSecret, Secret } from '@keyloom/runtime';
import { createStrait } from '@keyloom/strait';
import { createStratum } from '@keyloom/stratum';
import { createWhyLabs } from '@keyloom/whylabs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { cases, doorOf, twinOf } from '../../scenarios/systems.ts';
import { printed } from '../printed.ts';

// Secrets that a system hands out once. (../leaks.test.ts takes every operation through every failure.)
const canary = 'minted-canary-secret';
const auth = 'fake-caller';

describe('clients', () => {
  const made: readonly (readonly [string, string])[] = [
    ['under its name', `{"id":"a","key":"${canary}"}`],
    ['under a name of the real server', `{"id":"a","plaintext_key":"${canary}"}`],
    ['under two names', `{"id":"a","key":"${canary}","plaintext_key":"${canary}","plaintext":"${canary}"}`],
    ['under two names, of which one is empty', `{"id":"a","key":null,"plaintext_key":"${canary}"}`],
  ];
  test.each(made)('a secret that comes %s is sealed, and no copy of it stays', async (_, body) => {
    const { url } = await serve(response => json(response, 201, body));
    const created = await createStratum({ auth, baseUrl: url }).createApiKey({ tenant_id: 't' });
    expect(created.key.reveal()).toBe(canary);
    expect(printed(created)).not.toContain(canary);
  });

  const lost: readonly (readonly [string, number, string])[] = [
    ['a cut answer', 201, `{"id":"a","key":"${canary}"`],
    ['an answer of text', 201, `key: ${canary}`],
    ['an answer of another kind', 201, `["${canary}"]`],
    ['an error with the answer of success', 500, `{"id":"a","key":"${canary}"}`],
    ['an error with a cut answer', 500, `{"id":"a","key":"${canary}`],
    ['an error with the secret deep inside', 409, `{"error":{"details":[{"plaintext_key":"${canary}"}]}}`],
  ];
  test.each(lost)('%s shows no secret', async (_, status, body) => {
    const { url } = await serve(response => json(response, status, body));
    const error = await errorOf(createStratum({ auth, baseUrl: url }).createApiKey({ tenant_id: 't' }));
    expect(error).toBeInstanceOf(Error);
    expect(printed(error) + printed(Reflect.get(Object(error), 'body'))).not.toContain(canary);
  });

  test('a secret that is asked about is not in the error, nor in what to look for', async () => {
    for (const status of [404, 500]) {
      const { url } = await serve((response, { body }) =>
        json(response, status, { errors: [{ message: body, long_message: canary }] }),
      );
      for (const secret of [canary, Secret.from(canary)]) {
        const error = await errorOf(createClerk({ auth, baseUrl: url, retry: 0 }).verifyApiKey({ secret }));
        expect(printed(error)).not.toContain(canary);
      }
    }
  });

  test('a strict client says where an answer differs, not what it holds', async () => {
    const { url } = await serve(response =>
      json(response, 200, { id: canary, object: canary, secret: canary, [canary.slice(0, 4)]: 1 }),
    );
    const error = await errorOf(
      createClerk({ auth, baseUrl: url, strict }).createApiKey({ name: 'robot', subject: 'user_1' }),
    );
    expect(error).toMatchObject({ name: expect.stringMatching(/SchemaError|UnknownOutcomeError/) });
    expect(String(error) + JSON.stringify(error)).not.toContain(canary);
  });

  test('a sealed secret goes to no place but the one for secrets', async () => {
    const { url, seen } = await serve(response => json(response, 200, {}));
    const secret: never = Secret.from(canary) as never;
    const calls = [
      () => createStrait({ auth, baseUrl: url }).createApiKey({ project_id: 'p', name: secret }),
      () => createStrait({ auth, baseUrl: url }).revokeApiKey({ keyID: secret }),
      () => createStrait({ auth, baseUrl: url }).listApiKeys({ project_id: secret }),
      () => createWhyLabs({ auth, baseUrl: url }).createApiKey({ org_id: 'o', user_id: 'u', alias: secret }),
      () =>
        createClerk({ auth, baseUrl: url }).createApiKey({
          name: 'n',
          subject: 's',
          claims: { nested: secret },
        }),
    ];
    // Refused, or sent as `[redacted]`.
    await Promise.allSettled(calls.map(call => call()));
    for (const { url: path, body } of seen) expect(path + body).not.toContain(canary);
  });

  test('a secret tells nothing in any form, and a copy of it that was made elsewhere is still one', () => {
    const secret = Secret.from(canary);
    expect(printed({ secret, list: [secret], map: new Map([[secret, secret]]) })).not.toContain(canary);
    expect([...Object.keys(secret), ...Object.getOwnPropertyNames(secret)]).toEqual([]);
    expect([`${secret}`, JSON.stringify([secret])]).toEqual(['[redacted]', '["[redacted]"]']);
    expect(isSecret(structuredClone(secret))).toBe(false);
  });
});

describe('twins', () => {
  test.each(cases)(
    '$name, $dialect: a secret is answered once, when its key is made, and is in no journal',
    async which => {
      const twin = twinOf(which);
      const answers: { readonly step: string; readonly body: string }[] = [];
      const secrets = new Map<string, string>();
      await which.scenario({
        ...doorOf(twin),
        judge({ step, body, status }) {
          answers.push({ step, body });
          if (status > 299) return;
          for (const { secret } of twin.snapshot().keys) if (!secrets.has(secret)) secrets.set(secret, step);
        },
      });
      expect(secrets.size).toBeGreaterThan(3);
      const journal = JSON.stringify(twin.journal.entries);
      for (const [secret, madeAt] of secrets) {
        const shownAt = answers.filter(({ body }) => body.includes(secret)).map(({ step }) => step);
        expect(shownAt.filter(step => step !== 'reveal')).toEqual([madeAt]);
        expect(journal.includes(secret), madeAt).toBe(false);
      }
    },
  );

  test('a secret that no twin has made, but is asked about, is in no journal', async () => {
    const twin = createClerkTwin();
    const headers = { authorization: `Bearer ${twin.credential}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ secret: 'ak_of-a-real-account' });
    await twin.fetch(`${twin.baseUrl}/api_keys/verify`, { method: 'POST', headers, body });
    expect(twin.journal.entries).toHaveLength(1);
    expect(printed(twin.journal.entries)).not.toContain('ak_of-a-real-account');
  });

  test('control shows keys without secrets, whatever their fields hold; only a snapshot has them', async () => {
    const twin = createTwin();
    const { secret } = twin.given.key({ name: 'ci' });
    twin.given.key({ name: secret });
    const { url, close } = await twin.serve({ control: true });
    onTestFinished(close);
    await fetch(`${url}/v1/api-keys/${secret}?x=${secret}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${secret}` },
    });
    await fetch(`${url}/no/${secret}`, { method: 'POST', body: secret });
    for (const path of ['journal', 'unhandled', 'systems']) {
      const text = await (await fetch(`${url}/__keyloom/${path}`)).text();
      expect(text.includes(secret), path).toBe(false);
    }
    const [{ keys }] = (await (await fetch(`${url}/__keyloom/state`)).json()).systems;
    expect(keys.map((key: object) => Object.keys(key))).toEqual(
      keys.map(() => expect.not.arrayContaining(['secret'])),
    );
    expect(await (await fetch(`${url}/__keyloom/snapshot`)).text()).toContain(secret);
  });
});
