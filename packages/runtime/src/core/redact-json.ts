import { isObject } from './json.ts';
import { redact } from './redact.ts';

/** What is replaced. */
export interface Redaction {
  /** Secrets by their text. */
  readonly known: readonly string[];
  /** Properties that hold secrets. */
  readonly names: ReadonlySet<string>;
  /** Whether there may be secrets that nobody knows: then long words are replaced too. */
  readonly isWary: boolean;
}

/** Deeper than any error goes, and far from the end of the stack. */
const MAX_DEPTH = 50;

const longWord = /[^\s"'`,;()<>[\]{}]{20,}/g;
/** Codes and uuids. */
const harmless = /^(?:[A-Z_]+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
/** Ids help to find what was made, codes to branch; no secret is called one. */
const plainName = /(?:^|[_-])id$|Id$|ID$|^code$/;

const redactText = (text: string, { known, isWary }: Redaction): string => {
  const rest = redact(text, known);
  return isWary ? rest.replace(longWord, word => (harmless.test(word) ? word : '[redacted]')) : rest;
};

/** A copy of a JSON value without known secrets and without the properties that hold secrets by name. */
export const redactJson = (value: unknown, how: Redaction, depth = 0): unknown => {
  if (typeof value === 'string') return redactText(value, how);
  if (depth > MAX_DEPTH && typeof value === 'object' && value !== null) return '[nested too deep]';
  if (Array.isArray(value)) return value.map(item => redactJson(item, how, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      redactText(name, how),
      how.names.has(name) && typeof item === 'string'
        ? '[redacted]'
        : redactJson(item, plainName.test(name) ? { ...how, isWary: false } : how, depth + 1),
    ]),
  );
};
