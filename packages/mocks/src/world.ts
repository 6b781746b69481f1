import { createTwin as createClerk } from './clerk/index.ts';
import { type Clock, createClock } from './engine/clock.ts';
import { toResponse } from './engine/incoming.ts';
import { incomingCall } from './engine/incoming-call.ts';
import type { TwinSnapshot } from './engine/snapshot.ts';
import type { Twin, TwinOptions } from './engine/twin.ts';
import { isLoopback } from './front.ts';
import { restoreAll } from './restore-all.ts';
import { createRoutes, prefixOf } from './routes.ts';
import { createTwin as createSensorBucket } from './sensorbucket/index.ts';
import { type RunningTwin, type ServeOptions, serveOverHttp } from './serve.ts';
import { createTwin as createStrait } from './strait/index.ts';
import { createTwin as createStratum } from './stratum/index.ts';
import { createTwin as createWhyLabs } from './whylabs/index.ts';

const makers = {
  stratum: createStratum,
  sensorbucket: createSensorBucket,
  clerk: createClerk,
  strait: createStrait,
  whylabs: createWhyLabs,
} satisfies Record<string, (options?: TwinOptions) => Twin>;

/** Name of a system in a world. */
export type SystemName = keyof typeof makers;

/** How a world is made: what all of its twins share. */
export interface WorldOptions<Name extends SystemName = SystemName> extends Omit<TwinOptions, 'baseUrl'> {
  /** Which systems there are. @default all five */
  readonly systems?: readonly Name[];
}

/** Where a world listens. */
export interface WorldServeOptions extends ServeOptions {
  /** Puts each system below its name, such as `/clerk`; else each is at its own paths. @default false */
  readonly prefix?: boolean;
}

/** A world on a port of this machine. Health and control are at the root of its URL, whatever the prefixes. */
export interface RunningWorld extends RunningTwin {
  /** Whether other machines can reach it. */
  readonly isOpen: boolean;
  /** The twins, each with its base URL for a client. */
  readonly twins: readonly { readonly twin: Twin; readonly url: string }[];
}

/** Each twin's snapshot by its system's name, as in the document. */
export type WorldSnapshot = Readonly<Record<string, TwinSnapshot>>;

/** Twins that share one time. */
export type World<Name extends SystemName = SystemName> = {
  readonly [System in Name]: ReturnType<(typeof makers)[System]>;
} & {
  readonly twins: readonly Twin[];
  readonly clock: Clock;
  /** Answers as the system whose path it is, whatever host it names. */
  readonly fetch: Twin['fetch'];
  /** The msw handlers of all twins. */
  readonly handlers: readonly never[];
  /** Serves all twins on one port. */
  serve(options?: WorldServeOptions): Promise<RunningWorld>;
  /** Resets every twin. The clock stays. */
  reset(): void;
  snapshot(): WorldSnapshot;
  /**
   * Puts a snapshot in place of what the twins hold.
   *
   * @throws TypeError when one of them refuses its part; all then hold what they held.
   */
  restore(snapshot: WorldSnapshot): void;
};

/**
 * Makes twins of all systems, or of some, that share one time.
 *
 * @example
 * ```ts
 * import { createWorld } from '@keyloom/mocks';
 *
 * const world = createWorld({ seed: 7 });
 * world.clerk.given.key({ name: 'old' });
 * world.clock.advance({ days: 91 });
 * const { url, close } = await world.serve();
 * console.log(url);
 * await close();
 * ```
 */
export function createWorld<const Name extends SystemName = SystemName>(
  options: WorldOptions<Name> = {},
): World<Name> {
  const { systems, clock = createClock(), ...shared } = options;
  const named = Object.entries(makers)
    .filter(([name]) => systems === undefined || systems.some(wanted => wanted === name))
    .map(([name, make]) => [name, make({ ...shared, clock })] as const);
  const twins = named.map(([, twin]) => twin);
  const answer = createRoutes(twins, false);
  const world: World<never> = {
    twins,
    clock,
    fetch: async (input, init) => toResponse(await answer(incomingCall(input, init))),
    handlers: twins.flatMap(({ handlers }) => handlers),
    serve: ({ prefix = false, ...where } = {}) => serveAll(twins, clock, prefix, where),
    reset() {
      for (const twin of twins) twin.reset();
    },
    snapshot: () => Object.fromEntries(twins.map(twin => [twin.system, twin.snapshot()])),
    restore: snapshot => restoreAll(twins, snapshot),
  };
  // Name says which twins were made, which an object made of entries cannot tell by itself.
  return Object.assign(world, Object.fromEntries(named)) as World<Name>;
}

async function serveAll(
  twins: readonly Twin[],
  clock: Clock,
  isPrefixed: boolean,
  options: ServeOptions,
): Promise<RunningWorld> {
  const basePath = (twin: Twin) => prefixOf(twin, isPrefixed).full;
  const running = await serveOverHttp(createRoutes(twins, isPrefixed), '', options, {
    twins,
    clock,
    basePath,
  });
  return {
    ...running,
    isOpen: !isLoopback(options.hostname ?? '127.0.0.1'),
    twins: twins.map(twin => ({ twin, url: running.url + basePath(twin) })),
  };
}
