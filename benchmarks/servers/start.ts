import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  /** Microseconds of processor time that it has used since it was started. */
  cpu(): Promise<number>;
  stop(): void;
}

/** Starts a server on a free port of this machine; `args` are made for that port. */
export async function start(script: string, args: (port: number) => readonly string[]): Promise<Server> {
  const port = await freePort();
  const child = fork(script, args(port), {
    execArgv: ['--import', new URL('report.ts', import.meta.url).href],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, DO_NOT_TRACK: '1' },
  });
  let errors = '';
  child.stderr?.on('data', text => {
    errors += text;
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`${script} did not start\n${errors}`);
    await wait(100);
  }
  return { url, cpu: () => cpuOf(child), stop: () => child.kill('SIGKILL') };
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [message] = await once(child, 'message');
  const { cpu }: { cpu: { user: number; system: number } } = message;
  return cpu.user + cpu.system;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

const answers = (url: string) =>
  fetch(url).then(
    async response => (await response.arrayBuffer()).byteLength >= 0,
    () => false,
  );
