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
    const own = isObject(data) && data;
    // Places deeper than one step are for `read`.
    const items = own && pages ? own[pages.items.slice(1)] : [];
    const isWrapped = own && servedAt && own[servedAt.slice(1)];
    const kind = own ? 'object' : Array.isArray(data) && 'array';
    if (answer === kind && Array.isArray(items) && !isWrapped) return { data, served: data };
  } catch {
    // Not JSON.
  }
};
