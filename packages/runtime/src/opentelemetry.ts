import type { AttemptResult, AttemptView, Hooks } from './client/hooks.ts';

type Attributes = Record<string, string | number>;

/** The part of an OpenTelemetry span that is used here. */
export interface SpanLike {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** The part of an OpenTelemetry tracer that is used here: `trace.getTracer('keyloom')`. */
export interface TracerLike {
  startSpan(name: string, options: { kind: number; attributes: Attributes }): SpanLike;
}

/** The part of an OpenTelemetry meter that is used here: `metrics.getMeter('keyloom')`. */
export interface MeterLike {
  createHistogram(
    name: string,
    options: { unit: string; description: string },
  ): { record(value: number, attributes: Attributes): void };
}

/** What {@link openTelemetry} writes to; each is optional. */
export interface Telemetry {
  readonly tracer?: TracerLike | undefined;
  readonly meter?: MeterLike | undefined;
}

// SpanKind.CLIENT and SpanStatusCode.ERROR of the API, so that it need not be loaded.
const CLIENT = 2;
const ERROR = 2;

const keyOf = ({ call, attempt }: AttemptView): string => `${call}/${attempt}`;

const requestAttributes = ({
  system,
  operation,
  method,
  template,
  url,
  attempt,
}: AttemptView): Attributes => {
  const { hostname, port, protocol } = new URL(url);
  return {
    'http.request.method': method,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.template': template,
    // Paths hold ids, never secrets. A query is never given away.
    'url.full': url,
    'keyloom.system': system,
    'keyloom.operation': operation,
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
  };
};

const resultAttributes = ({ status, error, requestId }: AttemptResult): Attributes => ({
  ...(status !== undefined && { 'http.response.status_code': status }),
  ...(error && { 'error.type': status === undefined ? error.name : String(status) }),
  ...(requestId !== undefined && { 'keyloom.request_id': requestId }),
});

/**
 * Hooks that write one client span and one duration for each attempt, by the semantic conventions of HTTP. They take
 * tracer and meter from you: nothing of OpenTelemetry is loaded here.
 *
 * @example
 * ```ts
 * import { openTelemetry, type MeterLike, type TracerLike } from '@keyloom/runtime/opentelemetry';
 * import { createStrait } from '@keyloom/strait';
 *
 * // trace.getTracer('keyloom') and metrics.getMeter('keyloom') of @opentelemetry/api
 * export const straitFor = (tracer: TracerLike, meter: MeterLike) =>
 *   createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '', hooks: openTelemetry({ tracer, meter }) });
 * ```
 */
export const openTelemetry = ({ tracer, meter }: Telemetry): Hooks => {
  const open = new Map<string, SpanLike>();
  const durations = meter?.createHistogram('http.client.request.duration', {
    unit: 's',
    description: 'Duration of requests to key APIs.',
  });
  return {
    onRequest: view => {
      const attributes = requestAttributes(view);
      const span = tracer?.startSpan(`${view.method} ${view.template}`, { kind: CLIENT, attributes });
      if (span) open.set(keyOf(view), span);
    },
    onResponse: result => {
      const span = open.get(keyOf(result));
      open.delete(keyOf(result));
      span?.setAttributes(resultAttributes(result));
      if (result.error) span?.setStatus({ code: ERROR, message: result.error.name });
      span?.end();
      const { 'url.full': _, 'http.request.resend_count': __, ...low } = requestAttributes(result);
      const { 'keyloom.request_id': ___, ...outcome } = resultAttributes(result);
      durations?.record(result.durationMs / 1000, { ...low, ...outcome });
    },
  };
};
