import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the tools are. */
export const modules = join(here, 'node_modules');

/** One thing that must hold, and what it is called in the report. */
export interface Cell {
  readonly name: string;
  /** Rejects with what is wrong. */
  run(): Promise<void>;
}

/** A compiler, a runtime or an msw, as package.json names it. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** Installs what package.json lists, in the versions of the lock file. */
export function installTools(): void {
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...flags], { cwd: here, stdio: 'inherit' });
}

/** The tools whose name begins like this, in the order of package.json. */
export function toolsOf(prefix: string): readonly Tool[] {
  const { devDependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  return Object.keys(devDependencies)
    .filter(name => name.startsWith(prefix))
    .map(toolOf)
    .filter(tool => tool !== undefined);
}

/** An installed tool; none where its package is not for this platform. */
export function toolOf(name: string): Tool | undefined {
  const folder = join(modules, name);
  if (!existsSync(folder)) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version: version.replace(/^v/, ''), folder };
}

/** Where the compilers find `@types/node`. */
export const typeRoot = join(modules, '@types');

/** Runs a program in a folder and gives what it printed; rejects with all that it printed when it fails. */
export async function output(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, encoding: 'utf8', timeout: 120_000 });
    return stdout;
  } catch (error) {
    throw new Error(printed(error));
  }
}

function printed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stdout = '', stderr = '', message }: Error & { stdout?: string; stderr?: string } = error;
  return `${stdout}${stderr}`.trim() || message;
}
