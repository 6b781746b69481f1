import { type HeaderInput, type HeaderMap, refuse, type Task } from './task.ts';

/** Lays headers over others: null removes, a function is asked now. Values that may be secret, by their length, become known. */
const lay = (task: Task, headers: HeaderMap, more: HeaderInput | undefined): HeaderMap => {
  for (const name in more) {
    const given = more[name];
    const value = typeof given === 'function' ? given() : given;
    const key = name.toLowerCase();
    if (value === null || value === undefined) delete headers[key];
    else {
      if (typeof value !== 'string' || !/^[\w-]+\n[\t -~]*$/.test(`${key}\n${value}`))
        refuse(task, `header "${key}" is unfit`);
      if (value.length > 7) task.known.push(value);
      headers[key] = value;
    }
  }
  return headers;
};

/** The headers of one attempt; the credential is asked for now. */
export const headersOf = (task: Task): HeaderMap | Promise<HeaderMap> => {
  const { context, settings, body } = task;
  const headers = lay(task, { ...context.headers }, context.moreHeaders);
  if (body !== undefined) headers['content-type'] = 'application/json';
  const finish = (): HeaderMap => lay(task, headers, settings.headers);
  const signed = context.sign(task, headers);
  return signed ? signed.then(finish) : finish();
};
