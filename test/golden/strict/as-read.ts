import type { Facts, Fields } from '../notation/contract.ts';

const known = new Map<Facts, Facts>();

/** The same pages for answers that a client has read: ids of 64 bits are texts, and milliseconds cannot be seconds. */
export function asRead(facts: Facts): Facts {
  const found = known.get(facts) ?? { ...facts, models: mapped(facts.models, ofModel) };
  known.set(facts, found);
  return found;
}

const ofModel = (fields: Fields): Fields => mapped(fields, ofLine);

function ofLine(line: string): string {
  const [notation = '', ...words] = line.split(' // ');
  return [
    notation.replace(/\bint64(?!-)/, 'read-int64').replace(/\b(epoch-ms|int64-ms)/, 'read-$1'),
    ...words,
  ].join(' // ');
}

function mapped<Value>(of: Readonly<Record<string, Value>>, change: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
}
