import { at, isObject, parse } from './json.ts';
import type { Task } from './task.ts';

/** A success body: the documented data, and the body as it was served. */
export interface Body {
  readonly data?: unknown;
  readonly served?: unknown;
}

/**
 * Reads an answer that is just as documented and holds no secret. Everything else is for `read`: undefined.
 */
export const readPlain = ({ route, settings }: Task, status: number, text: string): Body | undefined => {
  const { answer, success, pages, int64, secrets, aliases, servedAt, keyId } = route;
  if (!success.includes(status) || secrets || aliases || settings.strict) return;
  if (answer === 'none') return text ? undefined : {};
  try {
    const data = parse(text, int64);
    const items = pages ? at(data, pages.items) : [];
    const kind = Array.isArray(data) ? 'array' : isObject(data) && 'object';
    const isWrapped = servedAt && at(data, keyId ?? '/') === undefined;
    if (kind === answer && Array.isArray(items) && !isWrapped) return { data, served: data };
  } catch {
    // Not JSON.
  }
};
