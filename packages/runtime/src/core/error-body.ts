import type { FetchResponse } from '../call/call-options.ts';
import { HttpError } from '../errors/http-error.ts';
import { isObject, parse } from './json.ts';
import { redactJson } from './redact-json.ts';
import { requestIdOf, textOf } from './request-id.ts';
import { factsOf, remainingMs, type Task } from './task.ts';
import { retryAfterOf } from './wait.ts';

const parsed = (text: string, digits?: RegExp): unknown => {
  try {
    return parse(text, digits);
  } catch {
    // A cut answer may hold a secret that nobody can find by its name.
    return /^\s*[{["]/.test(text) ? undefined : text;
  }
};

/** One detail of a refusal: a text, or a message with the place that it is about. */
const detailOf = (detail: unknown): string | undefined => {
  if (!isObject(detail)) return textOf(detail);
  const place = Array.isArray(detail.path) ? detail.path.join('.') : '';
  return [place, textOf(detail.message)].filter(Boolean).join(': ');
};

/** Finds code and message in any of the envelopes in use: `error` as text or object, `errors`, flat, problem, text. */
const describe = (body: unknown): { code?: string | undefined; message?: string | undefined } => {
  // A page of HTML explains nothing.
  if (!isObject(body)) return { message: textOf(body)?.match(/^\s*[^<\s].{0,199}/)?.[0] };
  const embedded = isObject(body._embedded) ? body._embedded : body;
  const first = Array.isArray(embedded.errors) ? embedded.errors[0] : undefined;
  const inner = [body.error, first].find(isObject) ?? body;
  const messages = [inner.message, inner.long_message, inner.title, inner.detail].map(textOf);
  const said = textOf(body.error) ?? messages.filter(Boolean).join(': ');
  const given = [inner.details, body.details].find(Array.isArray) ?? [];
  const details = given.map(detailOf).filter(Boolean).slice(0, 3).join('; ');
  return {
    code: textOf(inner.code) ?? textOf(inner.type),
    message: [said, details && `(${details})`].filter(Boolean).join(' '),
  };
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
export const httpErrorOf = (task: Task, { status, headers }: FetchResponse, text: string): HttpError => {
  const body =
    text === '' ? undefined : redactJson(parsed(text, task.route.digits), task.known, secretNames(task));
  const { code, message } = describe(body);
  task.requestId = requestIdOf(task, headers, body);
  const retryAfterMs = retryAfterOf(status, headers);
  const isTooLong = retryAfterMs !== undefined && retryAfterMs >= remainingMs(task);
  const said = [
    `HTTP ${status}`,
    code && ` (${code})`,
    message ? ` - ${message}` : /40[13]/.test(`${status}`) && '; check auth',
    retryAfterMs !== undefined && `; the server asks to wait ${Math.ceil(retryAfterMs)} ms`,
    isTooLong && ', which is longer than totalTimeoutMs leaves',
  ];
  return new HttpError(said.filter(Boolean).join(''), factsOf(task), { status, code, retryAfterMs, body });
};
