import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Slice } from '../../../packages/generate/src/slice.ts';
import type { Source } from '../../../packages/generate/src/source.ts';
import { DocumentError, readSource } from '../../../packages/generate/src/source.ts';
import { sliceDocument } from '../../../scripts/generate/slice-document.ts';
import { isObject, type Json } from '../../evidence/json.ts';
import { type DocumentMutant, documentMutants } from '../document/mutants.ts';
import { root } from '../load/paths.ts';

const path = join(root, 'spec/openapi.yaml');

/** The document as it is; not to be changed. */
export const document: Json = readDocument();

/** All its mutants, by id. */
export const mutants: ReadonlyMap<string, DocumentMutant> = new Map(
  documentMutants(document).map(mutant => [mutant.id, mutant]),
);

/** A copy of the document with one mutant in it. */
export function mutated(id: string): Json {
  const mutant = mutants.get(id);
  if (mutant === undefined) throw new Error(`There is no mutant ${id}.`);
  const copy = structuredClone(document);
  mutant.apply(copy);
  return copy;
}

/**
 * One system's part of a document, as the generator cuts it.
 *
 * @throws DocumentError when the generator refuses the document.
 */
export function sliceOf(changed: Json, system: string): Slice {
  const { at } = source;
  const fail: Source['fail'] = (_, message) => {
    throw new DocumentError(message);
  };
  // The parse boundary of a document that was changed after it was parsed.
  const slices = sliceDocument({ document: changed as unknown as Source['document'], at, fail });
  const slice = slices.find(({ tag }) => tag === system);
  if (slice === undefined) throw new DocumentError(`there is no system ${system}`);
  return slice;
}

const source = readSource(path, 'spec/openapi.yaml');

function readDocument(): Json {
  const read: unknown = parse(readFileSync(path, 'utf8'));
  if (!isObject(read)) throw new Error(`${path} is no document.`);
  return read;
}
