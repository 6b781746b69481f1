import { type HeaderInput, type HeaderMap, refuse, type Task } from './task.ts';

const sensitive = /auth|cookie|key|token|secret/i;

/** Lays given headers over others: null removes, a function is asked now. */
export const layHeaders = (task: Task, headers: HeaderMap, more: HeaderInput): void => {
  for (const [name, given] of Object.entries(more)) {
    const value = typeof given === 'function' ? given() : given;
    const key = name.toLowerCase();
    if (value === null || value === undefined) {
      delete headers[key];
      continue;
    }
    if (typeof value !== 'string' || /[^\t\x20-\x7e]/.test(value) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      refuse(task, `header "${key}" is not a name and a text that a request can carry`);
    }
    if (sensitive.test(key)) task.known.push(value);
    headers[key] = value;
  }
};

/** The headers of one attempt; the credential is asked for now. */
export const headersOf = (task: Task): HeaderMap | Promise<HeaderMap> => {
  const headers: HeaderMap = {};
  layHeaders(task, headers, task.context.headers);
  if (task.body !== undefined) headers['content-type'] = 'application/json';
  const finish = (): HeaderMap => {
    if (task.settings.headers) layHeaders(task, headers, task.settings.headers);
    return headers;
  };
  const signed = task.context.sign(task, headers);
  return signed ? signed.then(finish) : finish();
};
