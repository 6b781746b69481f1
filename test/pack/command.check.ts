import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

test('the command runs from its packages alone, as the container file installs it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyloom-container-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const containerfile = readFileSync(join(root, 'packages/cli/Containerfile'), 'utf8');
  const [, packing = ''] = /npm pack --pack-destination packed (.+)/.exec(containerfile) ?? [];
  const [, flags = ''] = /npm install --prefix \/keyloom (.+) \/packed/.exec(containerfile) ?? [];
  const [, bin = '', options = ''] =
    /ENTRYPOINT \["node", "\/keyloom\/(.+?)", (.+)\]/.exec(containerfile) ?? [];
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, ...packing.split(' ')], {
    cwd: root,
  });
  const tarballs = readdirSync(folder).map(file => join(folder, file));
  execFileSync('npm', ['install', '--silent', '--prefix', folder, ...flags.split(' '), ...tarballs]);

  const args = [...JSON.parse(`[${options}]`), '--port', '0', '--json'];
  const child = spawn(process.execPath, [join(folder, bin), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const line = await new Promise<string>(resolve => child.stdout.once('data', data => resolve(String(data))));
  const health = await fetch(`http://127.0.0.1:${new URL(JSON.parse(line).url).port}/__keyloom/health`);
  expect(await health.json()).toMatchObject({ status: 'ok' });

  const [, check = ''] = /HEALTHCHECK [\s\S]+?CMD (\[.+\])/.exec(containerfile) ?? [];
  const port = new URL(JSON.parse(line).url).port;
  const [, ...words]: string[] = JSON.parse(check.replace(':4010/', `:${port}/`));
  const isHealthy = () => spawnSync(process.execPath, words).status;
  expect(isHealthy()).toBe(0);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect([code, isHealthy()]).toEqual([0, 1]);
});
