import { $, type DefinePlugin, definePluginConfig } from '@hey-api/openapi-ts';
import type { SystemTable } from '@keyloom/types';
import type { SliceOperation } from './slice.ts';

/** What the plugin writes out for one system. */
export interface OperationsConfig {
  readonly name: 'keyloom-operations';
  readonly table: SystemTable;
  readonly operations: readonly SliceOperation[];
  /** Lines of the comment above each method. */
  readonly docs: ReadonlyMap<string, string[]>;
  /** Called once for each operation with the names of its types, which the generator may have changed. */
  readonly onTypes?: (id: string, types: OperationTypes) => void;
}

/** Reads the final names of an operation's types, once all files are written. */
export interface OperationTypes {
  readonly data: () => string;
  readonly responses: () => string;
}

type OperationsPlugin = DefinePlugin<OperationsConfig>;

declare module '@hey-api/shared' {
  interface PluginConfigMap {
    'keyloom-operations': OperationsPlugin['Types'];
  }
}

/**
 * hey-api plugin: writes `operations.gen.ts`, which has the documented interface of a system, its ways to sign in and its
 * operation table. Types are found by symbol, so that the generator's own renames are followed.
 */
export const operationsPlugin = definePluginConfig<OperationsPlugin['Types']>({
  config: {
    name: 'keyloom-operations',
    table: { system: '', servers: [], security: [], operations: {} },
    operations: [],
    docs: new Map(),
  },
  dependencies: ['@hey-api/typescript'],
  name: 'keyloom-operations',
  handler: ({ plugin }) => {
    const { table, operations, docs, onTypes } = plugin.config;
    const external = (name: string, from: string) =>
      plugin.symbolFactory.register(name, { external: from, kind: 'type' });
    const method = external('Method', '@keyloom/runtime');
    const list = external('List', '@keyloom/runtime');
    const tableType = external('SystemTable', '@keyloom/types');
    const symbol = (name: string) =>
      plugin.symbol(name, { getFilePath: () => 'operations', meta: { category: 'keyloom', resource: name } });

    const methods = $.type.object();
    const bodies = $.type.object();
    for (const target of operations) {
      const find = (role: 'data' | 'responses' | 'errors') =>
        plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: target.id, role });
      const typeOf = (role: 'data' | 'responses') =>
        find(role) ?? target.fail(`hey-api made no ${role} type for it`);
      const errors = find('errors');
      bodies.prop(target.id, property => property.type(errors ? $.type(errors) : $.type.object()));
      const data = typeOf('data');
      const responses = typeOf('responses');
      onTypes?.(target.id, { data: () => data.finalName, responses: () => responses.finalName });
      const items = table.operations[target.id]?.pages?.items;
      const type =
        items === undefined
          ? $.type(method).generic($.type(data)).generic($.type(responses))
          : $.type(list).generic($.type(data)).generic($.type(responses)).generic($.type.literal(items));
      methods.prop(target.id, property => property.doc(docs.get(target.id) ?? []).type(type));
    }

    const kinds = [...new Set(table.security.map(({ kind }) => kind))];
    plugin.node(
      $.type
        .alias(symbol(table.system))
        .export()
        .doc(`The documented operations of ${table.system}.`)
        .type(methods),
    );
    plugin.node(
      $.type
        .alias(symbol('ErrorBodies'))
        .export()
        .doc(`The documented error bodies of ${table.system}, by operation and status.`)
        .type(bodies),
    );
    plugin.node(
      $.type
        .alias(symbol('Schemes'))
        .export()
        .doc(`The ways to sign in to ${table.system}, the usual one first.`)
        .type($.type.or(...kinds.map(kind => $.type.literal(kind)))),
    );
    plugin.node(
      $.const(symbol('table'))
        .export()
        .doc(`The operations of ${table.system} as data.`)
        .type($.type(tableType))
        .assign($.fromValue(table, { layout: 'pretty' })),
    );
  },
});
