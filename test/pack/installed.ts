import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The monorepo's own tools; a consumer brings none. */
export const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** An empty folder with every package installed as it would be published. */
export interface Installed {
  readonly folder: string;
  run(program: string, ...args: readonly string[]): string;
  remove(): void;
}

/** Packs every package, installs the tarballs in an empty folder, and puts the consumer's files there. */
export function installPacked(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'keyloom-consumer-'));
  const run: Installed['run'] = (program, ...args) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  for (const name of readdirSync(join(root, 'packages'))) {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: join(root, 'packages', name),
    });
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  const tarballs = readdirSync(folder).filter(file => file.endsWith('.tgz'));
  run('npm', 'install', '--no-audit', '--no-fund', '--silent', ...tarballs.map(file => `./${file}`));
  const here = dirname(fileURLToPath(import.meta.url));
  cpSync(join(here, 'consumer'), folder, { recursive: true });
  const flags = ['--bundle', '--format=esm', '--packages=external', '--outfile=scenario.js'];
  run(bin('esbuild'), join(here, 'scenario.ts'), ...flags);
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
