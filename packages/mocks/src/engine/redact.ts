import type { Schema, TwinDocument } from './document.ts';
import { type KnownSecrets, replaceSecrets } from './secret-search.ts';

/** What stands where a secret was. */
export const redacted = '[redacted]';

/** Takes secrets out of what is kept for people to read. */
export interface Redactor {
  /** A body's text as a value, without secrets. */
  body(text: string): unknown;
  /** A text, such as a path, without secrets. */
  text(text: string): string;
}

/**
 * A redactor for one system: what the document marks as a secret goes by its name, wherever it stands, and what this twin
 * ever issued goes by its value.
 */
export function createRedactor(document: TwinDocument, known: KnownSecrets): Redactor {
  const names = secretNames(document);
  const text = (given: string) => replaceSecrets(given, known, () => redacted);
  function value(given: unknown): unknown {
    if (typeof given === 'string') return text(given);
    if (Array.isArray(given)) return given.map(value);
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(
      Object.entries(given).map(([name, inner]) => {
        const isMarked = names.has(name) && inner !== null && typeof inner !== 'object';
        return [text(name), isMarked ? redacted : value(inner)];
      }),
    );
  }
  return {
    text,
    body(given) {
      if (given === '') return undefined;
      try {
        return value(JSON.parse(given));
      } catch {
        // What is no JSON has no names to tell its secrets by.
        return `[${given.length} characters that are not JSON]`;
      }
    },
  };
}

/** All names under which the document, or a server, has secrets. */
function secretNames({ operations }: TwinDocument): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = ({ properties = {}, items }: Schema): void => {
    for (const [name, property] of Object.entries(properties)) {
      if (property['x-secret'] !== undefined) {
        for (const known of [name, ...(property['x-aliases'] ?? [])]) names.add(known);
      }
      visit(property);
    }
    if (items !== undefined) visit(items);
  };
  for (const { parameters, input, responses } of Object.values(operations)) {
    const answers = Object.values(responses).flatMap(({ schema, servedSchema }) => [schema, servedSchema]);
    for (const schema of [parameters, input, ...answers]) if (schema !== undefined) visit(schema);
  }
  return names;
}
