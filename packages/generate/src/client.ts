import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { $, createClient } from '@hey-api/openapi-ts';
import { JobError } from '@hey-api/shared';
import type { SystemTable } from '@keyloom/types';
import { type OperationsConfig, type OperationTypes, operationsPlugin } from './operations-plugin.ts';
import { projectTypes } from './project.ts';
import type { Slice } from './slice.ts';

/** Names of the types that hey-api gave to one operation. */
export interface TypeNames {
  readonly data: string;
  readonly responses: string;
}

/** The generated files of a client package, by name, and the names of each operation's types. */
export interface Client {
  readonly files: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, TypeNames>;
}

/** How generated files name each other: `none` leaves the ending out, as bundlers allow. */
export type ImportExtension = '.js' | '.ts' | 'none';

/**
 * Makes a client package's `types.gen.ts` (by `@hey-api/typescript`) and `operations.gen.ts` (by our plugin).
 *
 * @throws {Error} With the generator's own message when it fails.
 */
export async function makeClient(
  slice: Slice,
  table: SystemTable,
  docs: OperationsConfig['docs'],
  header: string,
  extension: ImportExtension,
): Promise<Client> {
  const folder = mkdtempSync(join(tmpdir(), 'keyloom-generate-'));
  try {
    const names = await runHeyApi(slice, table, docs, folder, header, extension);
    const files = readdirSync(folder).sort();
    return { names, files: new Map(files.map(name => [name, readFileSync(join(folder, name), 'utf8')])) };
  } catch (error) {
    // hey-api keeps the cause of a failed job inside.
    throw error instanceof JobError ? error.originalError.error : error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runHeyApi(
  slice: Slice,
  table: SystemTable,
  docs: OperationsConfig['docs'],
  folder: string,
  header: string,
  extension: ImportExtension,
): Promise<Client['names']> {
  const types = new Map<string, OperationTypes>();
  await createClient({
    input: { ...projectTypes(slice) },
    output: {
      path: folder,
      entryFile: false,
      header,
      module: { extension: extension === 'none' ? null : extension },
      postProcess: [],
      tsConfigPath: null,
    },
    logs: { level: 'silent', file: false },
    plugins: [
      {
        name: '@hey-api/typescript',
        definitions: { name: '{{name}}', case: 'preserve' },
        $resolvers: {
          string: ({ plugin, schema }) => {
            if (schema.format !== 'secret' && schema.format !== 'secret-input') return undefined;
            const secret = $.type(
              plugin.symbolFactory.register('Secret', { external: '@keyloom/types', kind: 'type' }),
            );
            return schema.format === 'secret' ? secret : $.type.or($.type('string'), secret);
          },
        },
      },
      operationsPlugin({
        table,
        operations: slice.operations,
        docs,
        onTypes: (id, names) => types.set(id, names),
      }),
    ],
  });
  return new Map(
    [...types].map(([id, { data, responses }]) => [id, { data: data(), responses: responses() }]),
  );
}
