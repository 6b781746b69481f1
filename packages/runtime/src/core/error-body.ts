import { HttpError } from '../errors/http-error.ts';
import { isObject, parse } from './json.ts';
import { redactJson } from './redact-json.ts';
import { requestIdOf, textOf } from './request-id.ts';
import { factsOf, type Task } from './task.ts';

const parsed = (text: string, int64?: readonly string[]): unknown => {
  try {
    return parse(text, int64);
  } catch {
    return text;
  }
};

/** Finds code and message in any of the envelopes in use: `error` as text or object, `errors`, flat, problem, text. */
const describe = (body: unknown): { code?: string | undefined; message?: string | undefined } => {
  // A page of HTML explains nothing.
  if (!isObject(body)) return { message: textOf(body)?.match(/^\s*[^<\s].{0,199}/)?.[0] };
  const inner = [body.error, Array.isArray(body.errors) ? body.errors[0] : undefined].find(isObject) ?? body;
  const messages = [inner.message, inner.long_message, inner.title, inner.detail].map(textOf);
  return {
    code: textOf(inner.code) ?? textOf(inner.type),
    message: textOf(body.error) ?? (messages.filter(Boolean).join(': ') || undefined),
  };
};

/** `Retry-After` in milliseconds: seconds or a date. */
export const retryAfterOf = (headers: Headers): number | undefined => {
  const value = headers.get('retry-after')?.trim();
  if (!value) return;
  const ms = Number.isNaN(Number(value)) ? Date.parse(value) - Date.now() : Number(value) * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
};

const secretNames = ({ route }: Task): ReadonlySet<string> =>
  new Set([
    ...(route.secrets ?? []).flatMap(pointer => [
      pointer.slice(pointer.lastIndexOf('/') + 1),
      ...(route.aliases?.[pointer] ?? []),
    ]),
    ...Object.keys(route.in).filter(name => route.in[name] === 'body:secret'),
  ]);

/** The error for an answer with an error status; its body is redacted. */
export const httpErrorOf = (task: Task, { status, headers }: Response, text: string): HttpError => {
  const body = redactJson(parsed(text, task.route.int64), task.known, secretNames(task));
  const { code, message } = describe(body);
  task.requestId = requestIdOf(headers, body);
  const retryAfterMs = retryAfterOf(headers);
  const wait = retryAfterMs !== undefined && `; the server asks to wait ${retryAfterMs} ms`;
  const said = [`HTTP ${status}`, code && ` (${code})`, message && ` - ${message}`, wait]
    .filter(Boolean)
    .join('');
  return new HttpError(said, factsOf(task), { status, code, retryAfterMs, body });
};
