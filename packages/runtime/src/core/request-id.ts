import type { FetchHeaders } from '../call/call-options.ts';
import { isObject } from './json.ts';
import { redact } from './redact.ts';
import type { Task } from './task.ts';

/** A text that says something. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

/** The server's id of a request: a header, else a field of the body. */
export const requestIdOf = ({ known }: Task, headers: FetchHeaders, body?: unknown): string | undefined => {
  const fields = isObject(body) ? Object.entries(body) : [];
  const found =
    headers.get('x-request-id') ?? textOf(fields.find(([name]) => /(?:request|trace)_?id$/i.test(name))?.[1]);
  return redact(found ?? '', known) || undefined;
};
