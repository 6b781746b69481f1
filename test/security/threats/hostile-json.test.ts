import { isKeyloomError } from '@keyloom/runtime';
import { createStrait } from '@keyloom/strait';
import { createStratum } from '@keyloom/stratum';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../behaviour/runtime/example.ts';
import { json, serve } from '../../behaviour/runtime/server.ts';
import { systems } from '../../behaviour/runtime/systems.ts';
import { ask } from '../../behaviour/twins/ask.ts';
import { start, subject } from '../../behaviour/twins/clerk.ts';
import { printed } from '../printed.ts';

// JSON that is meant to break whoever reads it: nested without end, of the wrong kind, with a name twice.
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const depths = [1_000, 20_000, 200_000];

describe('clients', () => {
  test.each(Object.entries(systems))(
    '%s: an error that is nested without end is an error as others',
    async (_, steps) => {
      for (const depth of depths) {
        const around = () => async () => new Response(`{"message":${nested(depth)}}`, { status: 400 });
        for (const { operation, call } of steps({ around, config: { retry: 0 } }))
          expect(await errorOf(Promise.resolve(call())), operation).toMatchObject({
            name: 'HttpError',
            status: 400,
          });
      }
    },
  );

  test('a create that may have happened says so, however deep the error', async () => {
    const { url } = await serve(response => json(response, 500, `{"error":${nested(100_000)}}`));
    const error = await errorOf(
      createStratum({ auth: 'fake', baseUrl: url }).createApiKey({ tenant_id: 't' }),
    );
    expect(error).toMatchObject({ name: 'UnknownOutcomeError', committed: 'maybe' });
  });

  test('a secret below any depth is not in the error', async () => {
    const deep = `${'{"a":'.repeat(5_000)}{"key":"fake-canary"}${'}'.repeat(5_000)}`;
    const { url } = await serve(response => json(response, 400, deep));
    const error = await errorOf(
      createStratum({ auth: 'fake', baseUrl: url }).createApiKey({ tenant_id: 't' }),
    );
    expect(error).toMatchObject({ name: 'HttpError' });
    expect(printed(error)).not.toContain('canary');
  });

  test('a success that is nested without end costs no key: it is there, or one is told that it may be', async () => {
    const { url } = await serve(response =>
      json(response, 201, `{"id":"a","key":"fake-secret","extra":${nested(200_000)}}`),
    );
    const call = createStrait({ auth: 'fake', baseUrl: url }).createApiKey({ project_id: 'p', name: 'n' });
    const ending = await call.then(
      ({ key }) => key?.reveal(),
      (error: unknown) => error,
    );
    if (ending !== 'fake-secret')
      expect(ending).toMatchObject({ name: 'UnknownOutcomeError', committed: 'yes' });
  });

  test('a list that is nested without end is not parsed at all', async () => {
    const { url } = await serve(response => json(response, 200, `[{"id":"a","extra":${nested(200_000)}}]`));
    const call = createStrait({ auth: 'fake', baseUrl: url }).listApiKeys({ project_id: 'p' });
    expect(await errorOf(call)).toMatchObject({
      name: 'ParseError',
      message: expect.stringContaining('nests too deep'),
    });
  });

  test.each(['null', '0', '""', '[]', 'true', '[null]', '{}', '{"data":{}}', '{"items":7}', '"<html>"'])(
    'an answer of the wrong kind, %s, is an answer or an error of our own',
    async body => {
      for (const steps of Object.values(systems)) {
        const around = () => async () => new Response(body, { status: 200 });
        for (const { operation, call } of steps({ around, config: { retry: 0 } })) {
          const ending = await Promise.resolve(call()).then(
            () => 'an answer',
            (error: unknown) => error,
          );
          expect(ending === 'an answer' || isKeyloomError(ending), `${operation} ${ending}`).toBe(true);
        }
      }
    },
  );

  test('of a name that comes twice the last one counts, and no first one stays in plain text', async () => {
    const { url } = await serve(response =>
      json(response, 201, '{"id":"a","key":"fake-first","id":"b","key":"fake-last"}'),
    );
    const created = await createStrait({ auth: 'fake', baseUrl: url }).createApiKey({
      project_id: 'p',
      name: 'n',
    });
    expect(created.key?.reveal()).toBe('fake-last');
    expect(JSON.stringify(created)).toBe('{"id":"b","key":"[redacted]"}');
  });
});

describe('twins', () => {
  test.each([100, 1_000, 5_000, 10_000, 400_000])(
    'a body nested %d deep is refused, and the twin goes on',
    async depth => {
      const { twin, call, create } = start();
      const { status, body } = await call('POST', '/api_keys', {
        body: `{"name":"deep","subject":"${subject}","claims":${nested(depth)}}`,
      });
      expect([status, body.errors[0].code]).toEqual([400, 'bad_request']);
      await create();
      expect(twin.snapshot().keys).toHaveLength(1);
      expect(JSON.stringify(twin.journal.entries).length).toBeGreaterThan(2);
    },
  );

  const claims: readonly string[] = [
    nested(60),
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"$integer":"5"}',
    '{"$integer":"abc"}',
    '{"$$integer":"5","$a":[{"$integer":5}]}',
    '[9007199254740993,{"a":-9007199254740993}]',
    `"${'x'.repeat(900_000)}"`,
    '{"toString":1,"hasOwnProperty":2,"":3}',
  ];
  test.each(claims.map(each => [each.slice(0, 60), each]))(
    'what a twin takes it gives back after snapshot and restore: %s',
    async (_, given) => {
      const { call, twin } = start();
      const { body } = await call('POST', '/api_keys', {
        body: `{"name":"odd","subject":"${subject}","claims":${given}}`,
      });
      const before = (await call('GET', `/api_keys/${body.id}`)).text;
      expect(before).toContain(`"claims":${given}`);
      const fresh = start();
      fresh.twin.restore(JSON.parse(JSON.stringify(twin.snapshot())));
      const headers = { authorization: `Bearer ${twin.credential}` };
      const { text } = await ask(fresh.twin, 'GET', `/api_keys/${body.id}`, { headers });
      expect(text).toBe(before);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('a name that comes twice with two values is refused', async () => {
    const { call } = start();
    const body = `{"name":"first","name":"second","subject":"${subject}"}`;
    expect((await call('POST', '/api_keys', { body })).status).toBe(400);
  });
});
