import { createClock, createWorld } from '@keyloom/mocks';
import { CommandFailure, exitCodes } from '../exit-code.ts';
import type { MockOptions } from './options.ts';
import { reportStart, tellAnswer } from './report.ts';
import { openStateFile, type StateFile } from './state-file.ts';
import { untilStopped } from './stop.ts';

type World = ReturnType<typeof createWorld>;

/**
 * Serves twins until a signal comes.
 *
 * @throws {CommandFailure} When they cannot be served, or the state file is refused or not saved.
 */
export async function runMock(options: MockOptions): Promise<void> {
  const { system: systems, seed, dialect, port, host: hostname, prefix = false } = options;
  const file = options.state === undefined ? undefined : await openStateFile(options.state);
  const world = createWorld({
    seed,
    dialect,
    clock: createClock(options.clock),
    ...(systems && { systems }),
  });
  const restored = restore(world, file);
  // Before anybody can know that the twins are there.
  const stopped = untilStopped();
  const onAnswer = options.verbose === true ? tellAnswer(options) : undefined;
  const server = await world
    .serve({ port, hostname, prefix, control: true, ...(onAnswer && { onAnswer }) })
    .catch((error: unknown) => explain(error, options));
  reportStart({ ...server, restored }, options);
  await stopped;
  await server.close();
  await file?.save(Object.fromEntries(world.twins.map(twin => [twin.system, twin.snapshot()])));
}

function restore({ twins }: World, file: StateFile | undefined): number {
  let keys = 0;
  for (const twin of twins) {
    const snapshot = file?.state?.[twin.system];
    if (snapshot === undefined) continue;
    try {
      twin.restore(snapshot as never);
    } catch (error) {
      const why = error instanceof Error ? error.message : error;
      throw new CommandFailure(`The state file ${file?.path} was refused: ${why}`, exitCodes.state);
    }
    keys += twin.snapshot().keys.length;
  }
  return keys;
}

function explain(error: unknown, { host, port }: MockOptions): never {
  const code = Reflect.get(Object(error), 'code');
  if (code === 'EADDRINUSE')
    throw new CommandFailure(`Port ${port} is taken. Choose another with --port; 0 is any free one.`);
  if (code === 'EACCES') throw new CommandFailure(`Port ${port} may not be used without more rights.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    throw new CommandFailure(`${host} is no address of this machine.`);
  throw error;
}
