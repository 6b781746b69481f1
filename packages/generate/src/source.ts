import { readFileSync } from 'node:fs';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { OpenApiDocument } from './openapi.ts';

/** Something in the document is wrong: the message says where (file and line) and what. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** The document, parsed, with a way back from any place in it to its line. */
export interface Source {
  readonly document: OpenApiDocument;
  /** A place (keys from the root) as messages name it: file and line. */
  at(place: readonly (string | number)[]): string;
  /** Refuses the document because of what is at a place. */
  fail(place: readonly (string | number)[], message: string): never;
}

/**
 * Reads the document.
 *
 * @param path - The file.
 * @param shown - How messages name it.
 * @throws {DocumentError} When it cannot be read, is not YAML or has no paths.
 */
export function readSource(path: string, shown: string): Source {
  const lines = new LineCounter();
  // The parser's own check for duplicate keys compares all pairs; the visitor below does it with a set.
  const yaml = parseDocument(read(path, shown), { lineCounter: lines, intAsBigInt: true, uniqueKeys: false });
  const [broken] = yaml.errors;
  if (broken)
    throw new DocumentError(`${shown}:${broken.linePos?.[0].line ?? 1}: ${firstLine(broken.message)}`);

  // An example may hold an id that a JavaScript number would round: such a one stays a bigint.
  visit(yaml, {
    Map(_key, { items }) {
      const taken = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const line = lines.linePos(key.range?.[0] ?? 0).line;
        if (taken.has(key.value))
          throw new DocumentError(`${shown}:${line}: the key ${key.value} is there twice`);
        taken.add(key.value);
      }
    },
    Scalar(_key, scalar, ancestors) {
      if (typeof scalar.value !== 'bigint') return;
      const value = Number(scalar.value);
      if (Number.isSafeInteger(value) || !isInExample(ancestors)) scalar.value = value;
    },
  });

  const at: Source['at'] = place => `${shown}:${lineOf(place)}`;
  const fail: Source['fail'] = (place, message) => {
    throw new DocumentError(`${at(place)}: ${message}`);
  };
  const lineOf = (place: readonly (string | number)[]): number => {
    for (let depth = place.length; depth > 0; depth--) {
      const node: unknown = yaml.getIn(place.slice(0, depth), true);
      if (hasRange(node)) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };

  // The parse boundary: what the rest reads is checked where it is read, or by the lint rules.
  const document = yaml.toJS() as OpenApiDocument | null;
  if (!document?.paths || Object.keys(document.paths).length === 0) fail([], 'the document has no paths');
  return { document: document as OpenApiDocument, at, fail };
}

function read(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new DocumentError(`${shown}: cannot be read (${cause instanceof Error ? cause.message : cause})`);
  }
}

function isInExample(ancestors: readonly unknown[]): boolean {
  return ancestors.some(
    node =>
      isPair(node) && isScalar(node.key) && (node.key.value === 'example' || node.key.value === 'examples'),
  );
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
