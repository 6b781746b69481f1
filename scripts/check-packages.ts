// Each package as it would be published: manifest, files, and types under every way of resolving them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages = new URL('../packages/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'keyloom-packages-'));
let failed = 0;

for (const name of readdirSync(packages)) {
  const at = join(packages, name);
  const { name: published, version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const tarball = join(folder, `${published.replace('@', '').replace('/', '-')}-${version}.tgz`);
  run('npm', ['pack', '--silent', '--pack-destination', folder], at);
  run('publint', ['--strict', at], at);
  // CommonJS users resolve ESM by require(esm), which only nodenext understands.
  run('attw', [tarball, '--profile', 'esm-only', '--no-color'], at);
}
rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status === 0) return;
  failed += 1;
  console.error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
}
