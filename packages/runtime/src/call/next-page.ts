import type { Pagination } from '@keyloom/types';
import { at } from '../core/pointer.ts';
import type { Answer } from '../core/start.ts';
import { factsOf, type Task } from '../core/task.ts';
import { IncompleteListError } from '../errors/incomplete-list-error.ts';

type Input = Readonly<Record<string, unknown>>;

/** Ends a walk that cannot go on. */
export const stop = ({ task }: Answer, text: string): never => {
  throw new IncompleteListError(text, factsOf(task));
};

/** The items of a page. */
export const itemsOf = ({ data }: Pick<Answer, 'data'>, pages: Pagination): unknown[] => {
  const items = at(data, pages.items);
  return Array.isArray(items) ? items : [];
};

/** The number of all items, where the server tells it. */
export const totalOf = ({ served }: Answer, pages: Pagination): unknown => at(served, pages.total ?? '/');

/** Whether a link leads where the list came from, or to the system's own host, which a proxy may stand before. */
const isKnown = (link: string, { url, context }: Task): boolean =>
  URL.canParse(link, url) &&
  [url, ...context.servers].some(known => new URL(known).origin === new URL(link, url).origin);

/** The cursor inside a link; a link to another host is refused. */
const cursorIn = (link: string, answer: Answer, param: string | undefined): string => {
  const isAbsolute = /^(?:\w+:)?\/\//.test(link);
  if (isAbsolute && !isKnown(link, answer.task)) {
    stop(answer, 'the link to the next page leads to another host, which is never followed');
  }
  const [, found] = new RegExp(`[?&]${param}=([^&#]*)`).exec(link) ?? [];
  try {
    if (found !== undefined) return decodeURIComponent(found.replaceAll('+', ' '));
  } catch {
    // A percent sign that encodes nothing.
    return stop(answer, 'the link to the next page cannot be read');
  }
  return isAbsolute ? stop(answer, 'the link to the next page holds no cursor') : link;
};

const cursorOf = (answer: Answer, { next = '', isLink, param }: Pagination): string => {
  const value = at(answer.served, next);
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') stop(answer, 'the next cursor is no text');
  return isLink && value !== '' ? cursorIn(String(value), answer, param) : String(value);
};

/** The input of the next page; undefined at the end. Throws rather than end early or turn in circles. */
export const nextInput = (answer: Answer, pages: Pagination, seen: Set<string>): Input | undefined => {
  const { input } = answer.task;
  if (pages.style === 'cursor' && pages.param !== undefined) {
    const cursor = cursorOf(answer, pages);
    if (cursor === '') return;
    // The first one may be the caller's.
    seen.add(`${input[pages.param] ?? ''}`);
    if (seen.has(cursor)) stop(answer, 'the server gave the same cursor twice');
    return { ...input, [pages.param]: cursor };
  }
  if (pages.style !== 'offset' || pages.offset === undefined) return;
  const items = itemsOf(answer, pages);
  const count = items.length;
  const end = Number(input[pages.offset] ?? 0) + count;
  const total = totalOf(answer, pages);
  // A total that is less than what came is none: it may count fewer kinds of items than the list shows.
  const isTold = typeof total === 'number' && end <= total;
  if (isTold ? end === total : count === 0) return;
  if (count === 0) stop(answer, `the server tells of ${total} items, but gave ${end}`);
  if (!isTold) {
    const page = JSON.stringify(items);
    if (seen.has(page)) stop(answer, 'the server gave the same page twice');
    seen.add(page);
  }
  return { ...input, [pages.offset]: end };
};
