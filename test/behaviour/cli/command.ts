import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The command as it is published. */
export const keyloomBin = join(
  dirname(createRequire(import.meta.url).resolve('keyloom/package.json')),
  'bin/keyloom.js',
);

/** Runs the command to its end. */
export function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [keyloomBin, ...args], { encoding: 'utf8', timeout: 15_000 });
}

export interface Started {
  readonly url: string;
  readonly control: string;
  readonly restored: number;
  readonly systems: Readonly<Record<string, { url: string; credential: string; credentials: object }>>;
}

export interface RunningCommand extends Started {
  readonly child: ChildProcess;
  /** Everything on standard output and standard error so far. */
  readonly output: { stdout: string; stderr: string };
  /** Sends a signal, and gives how the process ended. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Ends with the test what the test forgets to stop. A hook, where there is no test yet, has a hook that stops it. */
function endWithTest(child: ChildProcess): void {
  try {
    onTestFinished(() => void child.kill('SIGKILL'));
  } catch {}
}

/** Starts `keyloom mock --json` on any port and waits until it listens. */
export async function startMock(...args: readonly string[]): Promise<RunningCommand> {
  const child = spawn(process.execPath, [keyloomBin, 'mock', '--port', '0', '--json', ...args]);
  endWithTest(child);
  const output = { stdout: '', stderr: '' };
  child.stderr.on('data', data => {
    output.stderr += data;
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>(resolve =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', data => {
      output.stdout += data;
      if (output.stdout.includes('\n')) resolve(output.stdout.slice(0, output.stdout.indexOf('\n')));
    });
    ended.then(({ code }) => reject(new Error(`keyloom mock ended with ${code}: ${output.stderr}`)));
  });
  return {
    ...JSON.parse(line),
    child,
    output,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Calls the control API, or any path below it. */
export async function control(command: Started, method: string, path: string, body?: unknown) {
  const response = await fetch(`${command.control}/${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** A folder that lives as long as the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyloom-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
