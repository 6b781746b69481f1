import { isObject } from '../document/reader.ts';
import { modelOf } from '../document/shape.ts';
import type { Facts } from '../notation/contract.ts';
import { fieldOf, itemOf } from '../notation/field.ts';
import { kindOf } from '../notation/kinds.ts';

/** Whether an example has no field that its model does not have, and every value is of its field's JSON type. */
export function isExampleOf(value: unknown, line: string, facts: Facts): boolean {
  return fieldOf(line).types.some(type => {
    if (type.endsWith('[]'))
      return Array.isArray(value) && value.every(item => isExampleOf(item, itemOf(type), facts));
    const fields = modelOf(facts, type);
    if (fields === undefined) return isOfType(value, kindOf(type)?.type);
    const lineOf = (name: string) =>
      fields[name] ??
      Object.values(fields).find(other => fieldOf(other).flags.get('aka')?.split(',').includes(name));
    const names = Object.entries(isObject(value) ? value : { none: value });
    return names.every(([name, inner]) => isExampleOf(inner, lineOf(name) ?? 'none', facts));
  });
}

function isOfType(value: unknown, type: string | undefined): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'null':
      return value === null;
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
