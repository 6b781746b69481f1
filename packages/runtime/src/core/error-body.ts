import type { FetchResponse } from '../call/call-options.ts';
import { HttpError } from '../errors/http-error.ts';
import { isObject, parse } from './json.ts';
import { lineOf } from './line.ts';
import { isPage } from './page.ts';
import { isAmbiguous } from './policy.ts';
import { redactJson } from './redact-json.ts';
import { requestIdOf } from './request-id.ts';
import { factsOf, type Route, remainingMs, type Task } from './task.ts';
import { retryAfterOf } from './wait.ts';

/** The JSON of an error, or its text; a large one is not worth its memory. */
const parsed = (text: string, digits?: RegExp): unknown => {
  if (text === '' || text.length > 1e5) return;
  try {
    return parse(text, digits);
  } catch {
    // A cut answer may hold a secret that nobody can find by its name.
    return /^\s*[{["]/.test(text) ? undefined : text;
  }
};

/** One detail of a refusal: a text, or a message with the place that it is about. */
const detailOf = (detail: unknown): string | undefined => {
  if (!isObject(detail)) return lineOf(detail);
  const place = Array.isArray(detail.path) ? detail.path.join('.') : '';
  return [place, lineOf(detail.message)].filter(Boolean).join(': ');
};

/** Finds code and message in any of the envelopes in use: `error` as text or object, `errors`, flat, problem, text. */
const describe = (body: unknown): { code?: string | undefined; message?: string | undefined } => {
  // A page of HTML explains nothing.
  if (!isObject(body)) return { message: isPage(body) ? undefined : lineOf(body) };
  const embedded = isObject(body._embedded) ? body._embedded : body;
  const first = Array.isArray(embedded.errors) ? embedded.errors[0] : undefined;
  const inner = [body.error, first].find(isObject) ?? body;
  const messages = [inner.message, inner.long_message, inner.title, inner.detail].map(lineOf);
  const said = lineOf(body.error) ?? messages.filter(Boolean).join(': ');
  const given = [inner.details, body.details].find(Array.isArray) ?? [];
  const details = given.map(detailOf).filter(Boolean).slice(0, 3).join('; ');
  return {
    code: lineOf(inner.code) ?? lineOf(inner.type),
    message: lineOf([said, details && `(${details})`].filter(Boolean).join(' ')),
  };
};

const secretNames = ({ secrets = [], aliases, in: inputs }: Route): ReadonlySet<string> =>
  new Set([
    ...secrets.flatMap(pointer => [
      pointer.slice(pointer.lastIndexOf('/') + 1),
      ...(aliases?.[pointer] ?? []),
    ]),
    ...Object.keys(inputs).filter(name => inputs[name] === 'body:secret'),
  ]);

/** The error for an answer with an error status; its body is redacted. */
export const httpErrorOf = (task: Task, { status, headers }: FetchResponse, text: string): HttpError => {
  const given = parsed(text, task.route.digits);
  const names = secretNames(task.route);
  // Where an operation has secrets, a text may quote one that nobody knows yet; JSON after a refusal has none.
  const isWary = names.size > 0 && (typeof given === 'string' || isAmbiguous(status));
  const body = redactJson(given, { known: task.known, names, isWary });
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
