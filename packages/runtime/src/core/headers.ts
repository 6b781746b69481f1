import { type HeaderInput, type HeaderMap, refuse, type Task } from './task.ts';

/** Lays given headers over others: null removes, a function is asked now. Values that may be secret become known. */
export const layHeaders = (
  headers: HeaderMap,
  more: HeaderInput,
  known: string[],
  fail: (text: string) => never,
): HeaderMap => {
  for (const name in more) {
    const given = more[name];
    const value = typeof given === 'function' ? given() : given;
    const key = name.toLowerCase();
    if (value === null || value === undefined) {
      delete headers[key];
      continue;
    }
    if (!/^[\w-]+$/.test(key) || !/^[\t -~]*$/.test(value)) fail(`header "${key}" cannot be sent`);
    if (/auth|cookie|key|token|secret/.test(key)) known.push(value);
    headers[key] = value;
  }
  return headers;
};

/** The headers of one attempt; the credential is asked for now. */
export const headersOf = (task: Task): HeaderMap | Promise<HeaderMap> => {
  const { context, settings, known, body } = task;
  const lay = (headers: HeaderMap, more: HeaderInput = {}): HeaderMap =>
    layHeaders(headers, more, known, text => refuse(task, text));
  const headers = lay({ ...context.headers }, context.askedHeaders);
  if (body !== undefined) headers['content-type'] = 'application/json';
  const finish = (): HeaderMap => lay(headers, settings.headers);
  const signed = context.sign(task, headers);
  return signed ? signed.then(finish) : finish();
};
