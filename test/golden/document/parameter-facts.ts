import type { Fields } from '../notation/contract.ts';
import { fieldOf } from '../notation/field.ts';
import { checkKeys } from './known-keys.ts';
import type { Check } from './operation-facts.ts';
import { type Json, listAt } from './reader.ts';
import { isSame } from './same.ts';

/** How a parameter is written where the document does not say it: the only ways that the pages know. */
const usual = { path: { style: 'simple', explode: false }, query: { style: 'form', explode: true } } as const;

/** Holds an operation's parameters against the pages: names and their order, places, what is required, how lists go. */
export function checkParameters(
  where: string,
  operation: Json,
  wanted: Fields,
  { reader, fields, tell }: Check,
): void {
  const found = listAt(operation, 'parameters').map(reader.resolve);
  const names = found.map(({ name }) => name);
  if (!isSame(names, Object.keys(wanted))) tell(where, `parameters are ${names.join(', ')}`);
  for (const [name, line] of Object.entries(wanted)) {
    const parameter = found.find(each => each.name === name) ?? {};
    const at = `${where} ${name}`;
    checkKeys('parameter', parameter, at, tell);
    const { place, isRequired } = fieldOf(line);
    const { in: foundIn, required = false, description, schema, style, explode } = parameter;
    if (foundIn !== place) tell(at, `is in ${foundIn}, not in ${place}`);
    if (required !== isRequired) tell(at, `required is ${required}`);
    if (!description) tell(at, 'has no description');
    const way = place === 'path' ? usual.path : usual.query;
    if (style !== undefined && style !== way.style) tell(at, `style is ${style}`);
    if (explode !== undefined && explode !== way.explode) tell(at, `explode is ${explode}`);
    fields.check(at, schema, line, parameter);
  }
}
