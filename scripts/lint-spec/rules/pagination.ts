import type { Operation, Parameter } from '../document.ts';
import type { Context, Rule } from '../engine.ts';
import { mayBe } from '../field.ts';
import { atPointer, parts } from '../schema-fields.ts';
import { servedSchema } from '../served-schema.ts';
import { successBody } from '../success-body.ts';

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  none: ['items'],
  offset: ['items', 'limit', 'offset'],
  cursor: ['items', 'next', 'param'],
};

/** Reports the parts of one `x-pagination` that point at nothing. */
function checkPaging(
  paging: object,
  operation: Operation,
  names: ReadonlySet<string>,
  context: Context,
): void {
  const { location, resolve, report } = context;
  const entries = new Map<string, unknown>(Object.entries(paging));
  const tell = (key: string, message: string): void =>
    report({ message, location: location.child(['x-pagination', key]) });
  const style = String(entries.get('style'));
  for (const key of NEEDED[style] ?? []) {
    if (!entries.has(key)) tell('style', `x-pagination style ${style} has no ${key}. Add it.`);
  }
  const body = successBody(operation, resolve);
  const served = servedSchema(body);
  const find = (pointer: unknown, ...schemas: Array<typeof served>) =>
    schemas.map(schema => atPointer(schema, String(pointer), resolve)).find(found => found !== undefined);
  for (const [key, schemas] of [
    ['items', [body?.schema]],
    ['servedItems', [served]],
    ['next', [body?.schema, served]],
    ['total', [body?.schema, served]],
  ] as const) {
    if (!entries.has(key)) continue;
    const found = find(entries.get(key), ...schemas);
    const isList = parts(found, resolve).some(part => mayBe(part, 'array'));
    if (found && (isList || !key.toLowerCase().endsWith('items'))) continue;
    const wanted = found ? 'is no array' : 'is not in the success schema';
    tell(key, `${key}: ${JSON.stringify(entries.get(key))} ${wanted}. Write a JSON Pointer such as /data.`);
  }
  for (const key of ['param', 'limit', 'offset', 'drop']) {
    for (const name of [entries.get(key) ?? []].flat()) {
      if (names.has(String(name))) continue;
      tell(key, `${key}: the operation has no parameter ${name}. Name one of its parameters or declare it.`);
    }
  }
}

/** A list says how it pages, and everything that it names exists. */
export const pagination: Rule = () => ({
  Operation(operation, context) {
    const { location, parent, resolve, report } = context;
    const paging = operation['x-pagination'];
    const role = operation['x-role'];
    if (typeof paging !== 'object' || paging === null) {
      if (role !== 'list' && role !== 'dormant') return;
      const message = `A ${role} operation without x-pagination. Add { style: none, offset or cursor, items: pointer }.`;
      report({ message, location: location.key() });
      return;
    }
    const shared: unknown =
      typeof parent === 'object' && parent && 'parameters' in parent ? parent.parameters : [];
    const inherited: Parameter[] = Array.isArray(shared) ? shared : [];
    const parameters = [...inherited, ...(operation.parameters ?? [])];
    const names = new Set(parameters.map(parameter => resolve<Parameter>(parameter).node?.name ?? ''));
    checkPaging(paging, operation, names, context);
  },
});
