import type { Pagination } from '@keyloom/types';
import type { SliceOperation } from './slice.ts';

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => typeof value === 'number';
const isFlag = (value: unknown) => typeof value === 'boolean';
const isNames = (value: unknown) => Array.isArray(value) && value.every(isText);
const isStyle = (value: unknown) => value === 'none' || value === 'offset' || value === 'cursor';

/** The fields of `x-pagination`, in the order in which they are written out, and what each must be. */
const FIELDS: Readonly<Record<keyof Pagination, (value: unknown) => boolean>> = {
  style: isStyle,
  items: isText,
  servedItems: isText,
  next: isText,
  isLink: isFlag,
  param: isText,
  drop: isNames,
  limit: isText,
  pageSize: isCount,
  offset: isText,
  total: isText,
};

/** How a list is continued, as its operation's `x-pagination` says; nothing when it has none. */
export function toPagination(target: SliceOperation): Pagination | undefined {
  const given = target.operation['x-pagination'];
  if (!given) return undefined;
  const refuse = (message: string) => target.fail(`x-pagination: ${message}`, ['x-pagination']);
  for (const name of Object.keys(given)) if (!(name in FIELDS)) refuse(`there is no field ${name}`);
  for (const [name, isRight] of Object.entries(FIELDS)) {
    if (name in given && !isRight(given[name])) refuse(`${name} is not what it must be`);
  }
  const fields = Object.fromEntries(
    Object.keys(FIELDS).flatMap(name => (name in given ? [[name, given[name]]] : [])),
  );
  return hasRequired(fields) ? fields : refuse('needs style and items');
}

function hasRequired(
  fields: Readonly<Record<string, unknown>>,
): fields is Readonly<Record<string, unknown>> & Pagination {
  return 'style' in fields && 'items' in fields;
}
