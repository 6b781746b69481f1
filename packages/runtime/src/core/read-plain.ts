import { isObject, parse } from './json.ts';
import type { Task } from './task.ts';

/** A success body: the documented data, and the body as it was served. */
export interface Body {
  readonly data?: unknown;
  readonly served?: unknown;
}

/**
 * Reads a small answer that is just as documented and holds no secret. Everything else is for `read`: undefined.
 */
export const readPlain = ({ route, settings }: Task, status: number, text: string): Body | undefined => {
  const { answer, success, pages, digits, secrets, aliases, servedAt } = route;
  if (!success.includes(status) || secrets || aliases || settings.strict || text.length > 1e5) return;
  if (answer === 'none') return text ? undefined : {};
  try {
    const data = parse(text, digits);
    const isList = Array.isArray(data);
    const own = isObject(data) ? data : undefined;
    // Places deeper than one step are for `read`.
    const items = isList || !pages ? [] : own?.[pages.items.slice(1)];
    const isWrapped = servedAt && own?.[servedAt.slice(1)];
    if (answer === (isList ? 'array' : own && 'object') && Array.isArray(items) && !isWrapped)
      return { data, served: data };
  } catch {
    // Not JSON.
  }
};
