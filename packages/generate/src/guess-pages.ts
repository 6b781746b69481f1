import type { DocumentOperation, OpenApiDocument, PathItem, Schema } from './openapi.ts';
import { documentedMedia, typesOf } from './openapi.ts';

const LIMITS = /^(limit|(page|per)_?(size|page)|max_?results|count|first)$/i;
const OFFSETS = /^(offset|skip|start)$/i;
const CURSORS = /^(cursor|after|starting_after|(next_?)?page_?token|continuation(_?token)?|marker)$/i;
const NEXTS = /^(next|next_?cursor|cursor|next_?page_?token|continuation(_?token)?|next_?marker)$/i;
const TOTALS = /^(total|total_?count|count)$/i;

/** A guess at an `x-pagination`, from the names of parameters and of the answer's properties, as YAML in one line. */
export function guessPages(document: OpenApiDocument, item: PathItem, operation: DocumentOperation): string {
  const { properties = {}, ...root } = answerOf(document, operation);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const names = parameters.map(parameter => deref(document, parameter).name ?? '');
  const find = (pattern: RegExp, among: readonly string[]) => among.find(name => pattern.test(name));
  const list = Object.keys(properties).find(name =>
    typesOf(deref(document, properties[name] ?? {})).includes('array'),
  );
  const [limit, offset, param] = [LIMITS, OFFSETS, CURSORS].map(pattern => find(pattern, names));
  const next = find(NEXTS, Object.keys(properties));
  const total = find(TOTALS, Object.keys(properties));
  const style = param && next ? 'cursor' : offset ? 'offset' : 'none';
  const items = typesOf(root).includes('array') ? "''" : list === undefined ? '…' : `/${list}`;
  const fields = {
    style,
    items,
    ...(style !== 'none' && limit && { limit }),
    ...(style === 'offset' && { offset, ...(total && { total: `/${total}` }) }),
    ...(style === 'cursor' && { param, next: `/${next}` }),
  };
  return `{ ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
}

function answerOf(document: OpenApiDocument, { responses = {} }: DocumentOperation): Schema {
  const [, success = {}] = Object.entries(responses).find(([status]) => /^2\d\d$/.test(status)) ?? [];
  return deref(document, documentedMedia(deref(document, success).content)[1]?.schema ?? {});
}

/** What a reference within the document leads to; the value itself where there is none. */
function deref<T extends object>(document: OpenApiDocument, value: T): T {
  const reference: unknown = Reflect.get(value, '$ref');
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return value;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => Reflect.get(Object(at), key), document);
  // The parse boundary: what a reference leads to has the shape of what holds it.
  return Object(found) as T;
}
