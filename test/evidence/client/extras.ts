import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict';
import { inspect } from 'node:util';
import { base, type Check, credential, failureOf, json, soon } from './kit.ts';

type Told = Readonly<Record<string, unknown>>;

/** Sealed secrets, observers, the check of whole schemas. */
export const extras: readonly Check[] = [
  {
    name: 'a secret shows itself to reveal alone',
    async run({ runtime: { Secret, isSecret } }) {
      const secret = Secret.from('fake-secret');
      const shown = [
        ...[
          `${secret}`,
          String(secret),
          JSON.stringify({ secret }),
          inspect(secret),
          inspect({ a: [secret] }),
        ],
        ...[
          inspect(secret, { showHidden: true, depth: 9 }),
          Object.values(secret).join(),
          JSON.stringify(secret),
        ],
        ...[
          JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
          JSON.stringify(structuredClone(secret)),
        ],
      ];
      for (const text of shown) doesNotMatch(text, /fake-secret/);
      equal(secret.reveal(), 'fake-secret');
      equal(Secret.from(secret).reveal(), 'fake-secret');
      equal(`${secret}`, '[redacted]');
      equal(inspect(secret), 'Secret([redacted])');
      ok(isSecret(secret) && !isSecret('x') && !isSecret({ reveal: 'x' }));
    },
  },
  {
    name: 'secrets are equal when their whole texts are',
    async run({ runtime: { Secret } }) {
      ok(Secret.equals('fake', Secret.from('fake')));
      for (const other of ['fak', 'fakes', 'fakE', '', 'ekaf', 'fake\0'])
        ok(!Secret.equals(Secret.from('fake'), other), other);
      ok(Secret.equals('', ''));
    },
  },
  {
    name: 'hooks see each attempt and repeat, without query and secrets, and can break nothing',
    async run(kit) {
      const told: [string, Told][] = [];
      const note = (name: string) => (view: object) => {
        told.push([name, { ...view }]);
        throw new Error('mine');
      };
      const hooks = { onRequest: note('request'), onResponse: note('response'), onRetry: note('retry') };
      const { client } = kit.client(
        [json(503, { message: 'x' }, { ...soon, 'x-request-id': 'r1' }), json(200, { id: 1 })],
        { hooks: [hooks, {}] },
      );
      await client.getNumbered({ id: '7', tenant_id: '9' });
      deepEqual(
        told.map(([name]) => name),
        ['request', 'response', 'retry', 'request', 'response'],
      );
      const [first, failed, retry, , done] = told.map(([, view]) => view);
      deepEqual(
        [first?.url, first?.template, first?.attempt, first?.method, first?.operation],
        [`${base}/numbered/7`, '/numbered/{id}', 1, 'GET', 'getNumbered'],
      );
      deepEqual([failed?.status, failed?.requestId, failed?.retryAfterMs], [503, 'r1', 5]);
      ok(Object(failed?.error).name === 'HttpError');
      deepEqual([retry?.attempt, retry?.afterStatus], [2, 503]);
      deepEqual([done?.status, done?.error, done?.attempt], [200, undefined, 2]);
      const secretive: string[] = [];
      const path = kit.client([json(200, {})], {
        hooks: { onRequest: ({ url }) => void secretive.push(url) },
      });
      await path.client.getKey({ id: credential });
      doesNotMatch(secretive.join(), new RegExp(credential));
    },
  },
  {
    name: 'the debug log has a line for each attempt, without secrets',
    async run(kit) {
      const lines: string[] = [];
      const { client } = kit.client([json(404, { m: credential })], { debug: line => void lines.push(line) });
      await failureOf(client.getKey({ id: credential }));
      equal(lines.length, 1);
      ok(/Example getKey #1: GET .* -> 404/.test(lines[0] ?? ''), lines[0]);
      doesNotMatch(lines.join(), new RegExp(credential));
    },
  },
  {
    name: 'spans and durations are told by the conventions, and ended',
    async run(kit) {
      const ended: Told[] = [];
      const recorded: [number, Told][] = [];
      const tracer = {
        startSpan(name: string, { kind, attributes }: { kind: number; attributes: Told }) {
          const span: Record<string, unknown> = { name, kind, ...attributes };
          return {
            setAttributes: (more: Told) => Object.assign(span, more),
            setStatus: (status: object) => Object.assign(span, { status }),
            end: () => void ended.push(span),
          };
        },
      };
      const meter = {
        createHistogram: () => ({
          record: (value: number, attributes: Told) => void recorded.push([value, attributes]),
        }),
      };
      const hooks = kit.telemetry.openTelemetry({ tracer, meter });
      const { client } = kit.client([json(503, {}, soon), json(200, { id: 1 })], { hooks });
      await client.getKey({ id: 'a' });
      equal(ended.length, 2);
      deepEqual(
        [ended[0]?.name, ended[0]?.kind, ended[0]?.['http.response.status_code']],
        ['GET /keys/{id}', 2, 503],
      );
      deepEqual([ended[0]?.status, ended[1]?.status], [{ code: 2, message: 'HttpError' }, undefined]);
      equal(ended[1]?.['http.request.resend_count'], 1);
      equal(recorded.length, 2);
      ok(recorded.every(([seconds, attributes]) => seconds < 5 && !('url.full' in attributes)));
      ok(
        recorded.every(([seconds]) => seconds < 0.9),
        'durations are in seconds',
      );
    },
  },
  {
    name: 'a schema is asked for each answer, and nothing is lost by its complaint',
    async run(kit) {
      const accepts = (...names: readonly string[]) =>
        Object.assign((body: unknown) => names.every(name => name in Object(body)), {
          errors: [{ instancePath: '', message: 'must be there', params: { additionalProperty: 'x' } }],
        });
      const schemas = {
        createKey: {
          documented: { 201: accepts('key') },
          served: { 201: accepts('plaintext') },
          milliseconds: ['/at'],
        },
      };
      const read = async (dialect: 'documented' | 'served' | 'either', body: object) => {
        const { client } = kit.client([json(201, body)], { strict: kit.strict.strictOf(schemas, dialect) });
        return client.createKey({}).then(
          () => 'fits',
          (error: unknown) => error as Error & { data: { key: { reveal(): string } } },
        );
      };
      equal(await read('documented', { key: 'fake' }), 'fits');
      equal(await read('either', { plaintext: 'fake' }), 'fits');
      equal(await read('served', { plaintext: 'fake' }), 'fits');
      const { client } = kit.client([json(200, {})], {
        strict: kit.strict.strictOf(
          { getKey: { documented: { 200: accepts('id') }, served: {}, milliseconds: [] } },
          'either',
        ),
      });
      equal((await failureOf(client.getKey({ id: 'a' }))).name, 'SchemaError');
      const wrong = await read('documented', { plaintext: 'fake' });
      ok(typeof wrong === 'object' && wrong.name === 'SchemaError');
      equal(wrong.data.key.reveal(), 'fake');
      doesNotMatch(inspect(wrong), /fake/);
      const early = await read('either', { key: 'fake', at: 1_716_883_200 });
      equal(typeof early === 'object' && early.name, 'TimeUnitError');
      equal(await read('either', { key: 'fake', at: 1_716_883_200_000 }), 'fits');
    },
  },
];
