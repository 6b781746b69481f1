import type { FetchHeaders } from '../call/call-options.ts';
import { isObject } from './json.ts';
import { lineOf } from './line.ts';
import { redact } from './redact.ts';
import type { Task } from './task.ts';

/** The server's id of a request: a header, else a field of the body. */
export const requestIdOf = ({ known }: Task, headers: FetchHeaders, body?: unknown): string | undefined => {
  const fields = isObject(body) ? Object.entries(body) : [];
  const found =
    headers.get('x-request-id') ?? fields.find(([name]) => /(?:request|trace)_?id$/i.test(name))?.[1];
  return typeof found === 'string' ? lineOf(redact(found, known)) : undefined;
};
