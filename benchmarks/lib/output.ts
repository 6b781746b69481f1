import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a program and gives what it printed; rejects with all of that when it fails. */
export async function output(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 900_000 } as const;
  try {
    return (await promisify(execFile)(program, args, options)).stdout;
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message = '',
    }: { stdout?: string; stderr?: string; message?: string } = error instanceof Error ? error : {};
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`.trim() || message);
  }
}
