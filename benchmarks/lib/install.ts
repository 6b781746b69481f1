import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, here, root } from './paths.ts';

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/** Installs the peers where one of them is missing, in the versions of the lock file. */
export function installPeers(): void {
  const missing = Object.entries(peers()).filter(([name, version]) => installedVersion(name) !== version);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.map(([name]) => name).join(', ')} into benchmarks/node_modules`);
  run('npm', here, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=http');
}

/** Builds the packages; turbo skips those that are up to date. */
export function buildPackages(): void {
  run(bin('turbo'), root, 'run', 'build', '--output-logs=errors-only');
}

/** Version of everything that was measured, by name. */
export function versions(): Record<string, string> {
  const tools = ['esbuild', 'typescript', '@hey-api/openapi-ts'];
  return {
    node: process.versions.node,
    ...Object.fromEntries(tools.map(name => [name, versionIn(join(root, 'node_modules', name)) ?? 'none'])),
    ...peers(),
  };
}

function peers(): Record<string, string> {
  return JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies;
}

const installedVersion = (name: string) => versionIn(join(here, 'node_modules', name));

function versionIn(folder: string): string | undefined {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined;
}

function run(program: string, cwd: string, ...args: readonly string[]): void {
  const { status } = spawnSync(program, args, { cwd, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${cwd}`);
}
