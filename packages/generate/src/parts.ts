import type { TwinDocument } from '@keyloom/mocks';
import type { SystemTable } from '@keyloom/types';
import { type Client, type ImportExtension, makeClient } from './client.ts';
import { methodDocs } from './method-docs.ts';
import { createResolver } from './resolve.ts';
import type { Slice } from './slice.ts';
import { toTable } from './table.ts';
import { toTwinDocument } from './twin.ts';
import { makeValidators } from './validators.ts';
import { versionOf } from './versions.ts';

/** Everything that is made of one system, before it is laid out in files. */
export interface SystemParts {
  readonly table: SystemTable;
  readonly client: Client;
  readonly twin: TwinDocument;
  /** A module that exports `validators`. */
  readonly validators: string;
}

/**
 * Makes the client, the twin's document and the validators of one system.
 *
 * @param header - The first line of a file that the named generator makes.
 * @throws {DocumentError} When the document is wrong; the message names file and line.
 */
export async function makeParts(
  slice: Slice,
  header: (generator: string) => string,
  extension: ImportExtension,
): Promise<SystemParts> {
  const resolve = createResolver(slice);
  const table = toTable(slice, resolve);
  const docs = methodDocs(slice, table, resolve);
  return {
    table,
    client: await makeClient(slice, table, docs, header(versionOf('@hey-api/openapi-ts')), extension),
    twin: toTwinDocument(slice, table, resolve),
    validators: await makeValidators(slice, resolve),
  };
}
