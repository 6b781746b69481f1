import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Contestant } from '../lib/interleave.ts';
import { type calls, createPeers } from './peers.ts';

type Call = (typeof calls)[number];

/** What a client's process is asked for: the cost of a call. */
export interface Order {
  readonly call: Call;
  readonly forMs: number;
}

/** The compared clients, each in a process of its own: in one, garbage and call sites of the others are charged to all. */
export interface ClientProcesses {
  readonly names: readonly string[];
  contestants(call: Call, forMs: number): readonly Contestant[];
  stop(): void;
}

/** Starts them, for a server or, without its URL, for a `fetch` in each process. */
export async function startClients(origin?: string): Promise<ClientProcesses> {
  const names = (await createPeers(origin ?? 'http://127.0.0.1:1')).map(({ name }) => name);
  const clients = await Promise.all(
    names.map(async name => ({ name, child: await startClient(name, origin) })),
  );
  return {
    names,
    contestants: (call, forMs) =>
      clients.map(({ name, child }) => ({ name, measure: () => ask(child, { call, forMs }) })),
    stop: () => {
      for (const { child } of clients) child.kill('SIGKILL');
    },
  };
}

async function startClient(name: string, origin: string | undefined): Promise<ChildProcess> {
  const args = origin === undefined ? [name] : [name, origin];
  const child = fork(join(import.meta.dirname, 'client-process.ts'), args);
  child.once('exit', code => {
    if (code) throw new Error(`the process of ${name} ended with ${code}`);
  });
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, order: Order): Promise<number> {
  child.send(order);
  const [cost] = await once(child, 'message');
  return cost;
}
