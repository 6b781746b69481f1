import { join } from 'node:path';
import { $, createClient } from '@hey-api/openapi-ts';
import type { SystemTable } from '@keyloom/types';
import { type OperationTypes, operationsPlugin } from './operations-plugin.ts';
import { projectTypes } from './project.ts';
import type { Slice } from './slice.ts';

/** Names of the types that hey-api gave to one operation. */
export interface TypeNames {
  readonly data: string;
  readonly responses: string;
}

/**
 * Writes a client package's `types.gen.ts` (by `@hey-api/typescript`) and `operations.gen.ts` (by our plugin).
 *
 * @returns The names of each operation's types.
 */
export async function writeClient(
  slice: Slice,
  table: SystemTable,
  folder: string,
  header: string,
): Promise<ReadonlyMap<string, TypeNames>> {
  const types = new Map<string, OperationTypes>();
  await createClient({
    input: { ...projectTypes(slice) },
    output: {
      path: folder,
      entryFile: false,
      header,
      module: { extension: '.ts' },
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
            const secret = $.type(plugin.symbolFactory.register('Secret', { external: '@keyloom/types', kind: 'type' }));
            return schema.format === 'secret' ? secret : $.type.or($.type('string'), secret);
          },
        },
      },
      operationsPlugin({ table, operations: slice.operations, onTypes: (id, names) => types.set(id, names) }),
    ],
  });
  return new Map([...types].map(([id, { data, responses }]) => [id, { data: data(), responses: responses() }]));
}

/** The folder of a client package's generated files. */
export function clientFolder(root: string, tag: string): string {
  return join(root, 'packages', tag.toLowerCase(), 'src/generated');
}
