import { basename } from 'node:path';
import type { ImportExtension } from './client.ts';
import { withExamples } from './examples.ts';
import { layOut } from './files.ts';
import { expectEnough } from './needs.ts';
import { makeParts } from './parts.ts';
import { expectVersion, nameSystem, pickOperations, pickServers } from './pick.ts';
import { Problems } from './problems.ts';
import { createResolver } from './resolve.ts';
import { cutSlice, type Slice } from './slice.ts';
import { DocumentError, readSource, type Source } from './source.ts';
import { headerOf } from './versions.ts';

/** What to make a system from. */
export interface GenerateOptions {
  /** Path of the OpenAPI 3.1 document, YAML or JSON. */
  readonly spec: string;
  /** Name of the system, such as `Lattice`: types are called by it. @default the document's only tag */
  readonly system?: string | undefined;
  /** Takes the operations with this tag alone. @default the tag called like the system, if there is one, else all operations */
  readonly tag?: string | undefined;
  /** How the files name each other. @default '.js' */
  readonly importExtension?: ImportExtension | undefined;
}

/** What was made of a document. Nothing is written yet. */
export interface GeneratedSystem {
  readonly system: string;
  /** First 12 hex digits of the SHA-256 of the system's part of the document. */
  readonly hash: string;
  /** Names of the client's methods. */
  readonly operations: readonly string[];
  /** Texts of the files by name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Makes a typed client and a stateful twin of a system from its annotated document.
 *
 * @throws {DocumentError} When the document is wrong or its annotations are not enough: a line for each problem, with
 * file and line number.
 * @example
 * ```ts
 * import { generateSystem, writeSystem } from '@keyloom/generate';
 *
 * const lattice = await generateSystem({ spec: 'openapi.yaml', system: 'Lattice' });
 * writeSystem('src/generated', lattice);
 * ```
 */
export async function generateSystem(options: GenerateOptions): Promise<GeneratedSystem> {
  const { spec, importExtension = '.js' } = options;
  const source = readSource(spec, spec);
  try {
    const slice = readSlice(source, options);
    const header = (generator: string) =>
      headerOf(
        { document: basename(spec), part: slice.tag, hash: slice.hash, command: 'keyloom generate' },
        generator,
      );
    const parts = await makeParts(slice, header, importExtension);
    const twin = withExamples(parts.twin, slice);
    return {
      system: slice.tag,
      hash: slice.hash,
      operations: slice.operations.map(({ id }) => id),
      files: layOut({ ...parts, twin }, header, importExtension),
    };
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    // A shape that no check foresaw.
    throw new DocumentError(
      `${spec}: cannot be understood (${error instanceof Error ? error.message : error})`,
    );
  }
}

function readSlice(source: Source, options: GenerateOptions): Slice {
  expectVersion(source);
  const found = pickOperations(source, options);
  const tag = nameSystem(source, options);
  const names = { tag, operationPrefix: '', schemaPrefix: '' };
  const slice = cutSlice(source, names, pickServers(source, found), found);
  const resolve = createResolver(slice);
  const problems = new Problems(source);
  for (const target of slice.operations) problems.try(() => expectEnough(target, resolve, problems));
  problems.raise();
  return slice;
}
