import { type HeaderInput, type HeaderMap, refuse, type Task } from './task.ts';

const sensitive = /auth|cookie|key|token|secret/i;

/** Lays given headers over others: null removes, a function is asked now. Values that may be secret become known. */
export const layHeaders = (
  headers: HeaderMap,
  more: HeaderInput,
  known: string[],
  fail: (text: string) => never,
): void => {
  for (const [name, given] of Object.entries(more)) {
    const value = typeof given === 'function' ? given() : given;
    const key = name.toLowerCase();
    if (value === null || value === undefined) {
      delete headers[key];
      continue;
    }
    if (typeof value !== 'string' || /[^\t\x20-\x7e]/.test(value) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      fail(`header "${key}" is not a name and a text that a request can carry`);
    }
    if (sensitive.test(key)) known.push(value);
    headers[key] = value;
  }
};

/** The headers of one attempt; the credential is asked for now. */
export const headersOf = (task: Task): HeaderMap | Promise<HeaderMap> => {
  const { context, known } = task;
  const fail = (text: string): never => refuse(task, text);
  const headers = { ...context.headers };
  if (context.askedHeaders) layHeaders(headers, context.askedHeaders, known, fail);
  if (task.body !== undefined) headers['content-type'] = 'application/json';
  const finish = (): HeaderMap => {
    if (task.settings.headers) layHeaders(headers, task.settings.headers, known, fail);
    return headers;
  };
  const signed = context.sign(task, headers);
  return signed ? signed.then(finish) : finish();
};
