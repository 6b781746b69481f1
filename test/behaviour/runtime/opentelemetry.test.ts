import { inspect } from 'node:util';
import {
  type MeterLike,
  openTelemetry,
  type SpanLike,
  type TracerLike,
} from '@keyloom/runtime/opentelemetry';
import { expect, test } from 'vitest';
import { credential, errorOf, exampleAt } from './example.ts';
import { json, serve, serveInTurn } from './server.ts';

interface Recorded {
  name: string;
  attributes: Record<string, string | number>;
  status?: { code: number; message?: string };
  isEnded: boolean;
}

/** What an exporter would get. */
const exporter = () => {
  const spans: Recorded[] = [];
  const durations: { value: number; attributes: object }[] = [];
  const tracer: TracerLike = {
    startSpan: (name, { attributes }) => {
      const recorded: Recorded = { name, attributes: { ...attributes }, isEnded: false };
      spans.push(recorded);
      const span: SpanLike = {
        setAttributes: more => Object.assign(recorded.attributes, more),
        setStatus: status => {
          recorded.status = status;
        },
        end: () => {
          recorded.isEnded = true;
        },
      };
      return span;
    },
  };
  const meter: MeterLike = {
    createHistogram: () => ({ record: (value, attributes) => void durations.push({ value, attributes }) }),
  };
  return { hooks: openTelemetry({ tracer, meter }), spans, durations };
};

test('one client span and one duration for each attempt', async () => {
  const { url } = await serveInTurn(
    response => json(response, 503, {}),
    response => json(response, 200, { id: 'a' }),
  );
  const { hooks, spans, durations } = exporter();
  await exampleAt(url, { hooks }).getNumbered({ id: '7', scopes: ['canary-query'] });
  expect(spans).toMatchObject([
    {
      name: 'GET /numbered/{id}',
      isEnded: true,
      status: { code: 2 },
      attributes: {
        'http.request.method': 'GET',
        'http.response.status_code': 503,
        'error.type': '503',
        'server.address': '127.0.0.1',
        'server.port': Number(new URL(url).port),
        'url.template': '/numbered/{id}',
        'url.full': `${url}/numbered/7`,
        'keyloom.operation': 'getNumbered',
      },
    },
    { isEnded: true, attributes: { 'http.response.status_code': 200, 'http.request.resend_count': 1 } },
  ]);
  expect(durations).toHaveLength(2);
  for (const { value, attributes } of durations) {
    expect(value).toBeGreaterThan(0);
    // Paths with ids and request ids would make a series of their own for each call.
    expect(Object.keys(attributes)).not.toContain('url.full');
  }
  expect(inspect([spans, durations], { depth: null })).not.toContain('canary-query');
});

test('nothing secret is exported, whatever fails; each span ends', async () => {
  const { url } = await serve(response => json(response, 400, { message: `bad ${credential}` }));
  const { hooks, spans } = exporter();
  const client = exampleAt(url, { hooks });
  await errorOf(client.getKey({ id: credential }));
  await errorOf(client.verifyKey({ secret: 'fake-canary' }));
  const dropped = await serve(response => void response.destroy());
  await errorOf(exampleAt(dropped.url, { hooks, retry: 0 }).getKey({ id: 'a' }));
  expect(spans).toHaveLength(3);
  expect(spans.every(({ isEnded }) => isEnded)).toBe(true);
  expect(spans[2]).toMatchObject({ status: { code: 2 }, attributes: { 'error.type': 'NetworkError' } });
  const seen = inspect(spans, { depth: null });
  for (const secret of [credential, 'fake-canary']) expect(seen).not.toContain(secret);
});

test('tracer and meter are optional', async () => {
  const { url } = await serve(response => json(response, 200, { id: 'a' }));
  await exampleAt(url, { hooks: openTelemetry({}) }).getKey({ id: 'a' });
});
