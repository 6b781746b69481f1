import type { Operation, Pagination } from '@keyloom/types';
import { type Schema, typesOf } from './openapi.ts';
import type { Resolve } from './resolve.ts';
import { fieldsOf, successSchemas } from './row.ts';
import type { SliceOperation } from './slice.ts';

const NEEDED: Readonly<Record<Pagination['style'], readonly (keyof Pagination)[]>> = {
  none: [],
  offset: ['offset'],
  cursor: ['param', 'next'],
};

/** What an operation's `x-pagination` lacks, and what of it points at nothing: a list would end early, or never. */
export function pageProblems({ operation }: SliceOperation, row: Operation, resolve: Resolve): string[] {
  const { pages } = row;
  if (pages === undefined) return [];
  const problems: string[] = [];
  for (const name of NEEDED[pages.style]) {
    if (pages[name] === undefined) problems.push(`style ${pages.style} needs ${name}`);
  }
  const queries = Object.keys(row.in).filter(name => row.in[name]?.startsWith('query'));
  for (const name of [pages.param, pages.limit, pages.offset, ...(pages.drop ?? [])]) {
    if (name === undefined || queries.includes(name)) continue;
    problems.push(`there is no query parameter ${name}; there are: ${queries.join(', ') || 'none'}`);
  }
  const schemas = successSchemas(operation, resolve);
  for (const name of ['items', 'next', 'total'] as const) {
    const pointer = pages[name];
    if (pointer === undefined) continue;
    const found = schemas.flatMap(schema => at(schema, pointer));
    if (found.length === 0)
      problems.push(`${name}: the answer has nothing at ${pointer}, a JSON Pointer such as /data`);
    else if (name === 'items' && !found.some(schema => typesOf(schema).includes('array')))
      problems.push(`items: what the answer has at ${pointer || 'its root'} is no array`);
  }
  return problems.map(problem => `x-pagination: ${problem}`);
}

/** The schemas that a JSON Pointer leads to; `''` is the root. */
function at(schema: Schema, pointer: string): Schema[] {
  const [start, ...names] = pointer.split('/');
  if (start !== '') return [];
  return names.reduce<Schema[]>(
    (found, name) =>
      found.flatMap(fieldsOf).flatMap(([field, property]) => (field === name ? [property] : [])),
    [schema],
  );
}
