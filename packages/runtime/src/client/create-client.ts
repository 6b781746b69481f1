import type { SystemTable } from '@keyloom/types';
import { type Call, CallPromise } from '../call/call.ts';
import type { CallOptions } from '../call/call-options.ts';
import { PagesPromise } from '../call/pages.ts';
import { int64Pattern } from '../core/json.ts';
import { customCalls, partFor } from '../core/load.ts';
import { start } from '../core/start.ts';
import type { ClientConfig } from './client-config.ts';
import { contextOf } from './context.ts';
import type { CustomRequest } from './request.ts';

type Given = Readonly<Record<string, unknown>>;

/** A system's documented methods, and the way out to its undocumented routes. */
export type Client<Interface> = Interface & {
  /**
   * Calls a route of the same system that the document does not have. `Data` is your claim about its answer.
   *
   * @example
   * ```ts
   * import { createStrait } from '@keyloom/strait';
   *
   * const strait = createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '' });
   * const soon = await strait.request<{ id: string }[]>({ method: 'GET', path: '/v1/api-keys/expiring-soon' });
   * ```
   */
  request<Data = unknown>(request: CustomRequest, options?: CallOptions): Call<Data>;
};

/**
 * Makes a client: one method for each operation of the table. Nothing is global; two clients share nothing.
 * Throws a `ConfigError` for options that do not exist or cannot be.
 *
 * @example
 * ```ts
 * import { createClient } from '@keyloom/runtime';
 * import { type Strait, table } from '@keyloom/strait/operations';
 *
 * const strait = createClient<Strait>(table, { auth: () => process.env.STRAIT_API_KEY ?? '' });
 * const keys = await strait.listApiKeys({ project_id: 'proj_1' });
 * ```
 */
export const createClient = <Interface>(table: SystemTable, config: ClientConfig): Client<Interface> => {
  const context = contextOf(table, config);
  const client: Record<string, unknown> = {
    request: (request: CustomRequest, options?: CallOptions) => {
      const task = { context, name: 'request', attempts: 0, sent: 'no', settings: context.settings } as const;
      return new CallPromise(
        (async () => (await partFor(task, customCalls())).customCall(context, request, options))(),
      );
    },
  };
  for (const [name, operation] of Object.entries(table.operations)) {
    const { pages, int64 } = operation;
    const route = { ...operation, digits: int64Pattern(int64) };
    client[name] = (input?: Given, options?: CallOptions) => {
      const send = (given?: Given) => start(context, name, route, given, options);
      const first = send(input);
      return pages ? new PagesPromise({ first, pagination: pages, turn: send }) : new CallPromise(first);
    };
  }
  // The parse boundary of types: the interface was generated from the same document as the table.
  return client as Client<Interface>;
};
