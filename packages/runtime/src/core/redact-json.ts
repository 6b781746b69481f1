import { isObject } from './json.ts';
import { redact } from './redact.ts';

/** A copy of a JSON value without known secrets and without the properties that hold secrets by name. */
export const redactJson = (value: unknown, known: readonly string[], names: ReadonlySet<string>): unknown => {
  if (typeof value === 'string') return redact(value, known);
  if (Array.isArray(value)) return value.map(item => redactJson(item, known, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      redact(name, known),
      names.has(name) && typeof item === 'string' ? '[redacted]' : redactJson(item, known, names),
    ]),
  );
};
