import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Twin } from '@keyloom/mocks';
import { createTwin as createStraitTwin } from '@keyloom/mocks/strait';
import { createTwin as createStratumTwin } from '@keyloom/mocks/stratum';
import { expect, onTestFinished, test } from 'vitest';
import { json, serve } from '../behaviour/runtime/server.ts';

const script = fileURLToPath(new URL('run.ts', import.meta.url));
const credential = 'fake-admin-credential';

/** Runs the command to its end, where nothing of this process need answer it. */
function runAlone(...args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: {} });
}

/** Starts the command. */
function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [script, ...args], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', data => {
    output.stdout += data;
  });
  child.stderr.on('data', data => {
    output.stderr += data;
  });
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  return { child, output, ended };
}

async function servedBy(twin: Twin) {
  const { url, close } = await twin.serve();
  onTestFinished(close);
  return ['--system', twin.system.toLowerCase(), '--base-url', url];
}

const living = (twin: Twin) => twin.snapshot().keys.filter(({ revokedAt }) => revokedAt === undefined).length;

test('--help', () => {
  const { status, stdout } = runAlone('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/--base-url URL[\s\S]*KEYLOOM_CREDENTIAL[\s\S]*Exit code: 0 no drift/);
});

const strait = ['--system', 'strait', '--base-url', 'http://127.0.0.1:9', '--credential', credential];

test.each([
  ['an unknown system', ['--system', 'acme'], /--system is one of/],
  ['an unknown role', [...strait, '--owner', 'tenant=1'], /of strait the roles are project, otherProject/],
])('refuses %s: exit code 2', (_, args, words) => {
  const { status, stdout, stderr } = runAlone(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(words);
  expect(stderr).not.toContain(credential);
});

test('--dry-run shows what would be sent, and to whom keys would belong; nothing is sent', () => {
  const { status, stdout } = runAlone('--system', 'stratum', '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toMatch(/--owner tenant=[\s\S]*revoke\n {4}DELETE \/api\/v1\/api-keys\//);
  expect(stdout).toMatch(
    /create with a null name\n {4}POST \/api\/v1\/api-keys not sent: it could make a key/,
  );
});

test('a table, no drift, exit code 0; the keys bear the run that is named', async () => {
  const twin = createStraitTwin({ dialect: 'served' });
  const { output, ended } = start(await servedBy(twin), { KEYLOOM_CREDENTIAL: twin.credential });
  expect(await ended).toBe(0);
  const [, run = '?'] = /^Run ([0-9a-f]{8}): /.exec(output.stderr) ?? [];
  expect(output.stdout).toMatch(/^step +documented +served +seen\n/);
  expect(output.stdout).toMatch(/^revoke +204 +200 json +200 json +as served$/m);
  expect(output.stdout).toMatch(/^\d+ steps: \d+ as documented, (\d+) as served, 0 drifting \(either\)$/m);
  const names = twin.snapshot().keys.map(({ fields }) => String(fields.name));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(name => !name.startsWith(`keyloom-conform-${run}-`))).toEqual([]);
  expect(living(twin)).toBe(0);
});

test('--json, drift, exit code 1', async () => {
  const twin = createStratumTwin();
  twin.faults.always('createApiKey', { drift: 'extra-field' });
  const args = [...(await servedBy(twin)), '--json', '--credential', twin.credential];
  const { output, ended } = start(args, {});
  expect(await ended).toBe(1);
  const { rows, system } = JSON.parse(output.stdout);
  const drifting = rows.filter((row: { verdict: string }) => row.verdict === 'drift');
  expect(system).toBe('stratum');
  expect(drifting.map((row: { step: string }) => row.step)).toContain('create first');
});

test('nobody there: exit code 3', () => {
  const { status, stdout } = runAlone(...strait);
  expect([status, stdout]).toEqual([3, expect.stringMatching(/^http:\/\/127\.0\.0\.1:9 gives no answer/)]);
});

test('no secret is printed, nor what would move a terminal, whatever a server sends back', async () => {
  const minted = 'fake-minted-secret';
  const { url } = await serve((response, { headers, method }) => {
    const said = [headers['x-api-key'], headers.authorization, '\u001b[2J'].join();
    const body = { id: 'a', key: minted, [said]: 1, [minted]: 2 };
    json(response, method === 'POST' ? 201 : 200, body, { 'content-type': `text/${headers['x-api-key']}` });
  });
  for (const flag of ['--json', '--unmarked']) {
    const args = ['--system', 'stratum', '--base-url', url, flag, '--credential', credential];
    const { output, ended } = start(args, {});
    await ended;
    const all = output.stdout + output.stderr;
    expect(all).toContain('[redacted]');
    expect(all).not.toContain(credential);
    expect(all).not.toContain(minted);
    expect(all).not.toContain('\u001b');
  }
});

/** Until so many keys are there. */
async function untilMade(twin: Twin, count: number): Promise<void> {
  while (living(twin) < count) await new Promise(resolve => setTimeout(resolve, 5));
}

test.each(['SIGINT', 'SIGTERM'] as const)('on %s it removes what it made: exit code 130', async signal => {
  const twin = createStraitTwin();
  twin.faults.always('createApiKey', { slow: 100 });
  const { child, output, ended } = start(await servedBy(twin), { KEYLOOM_CREDENTIAL: twin.credential });
  await untilMade(twin, 3);
  child.kill(signal);
  expect(await ended).toBe(130);
  expect(output.stdout).toMatch(/Broken off: stopped/);
  expect(living(twin)).toBe(0);
});

test('what a killed run left is removed with --clear', async () => {
  const twin = createStraitTwin();
  twin.given.key({ name: 'production', owner: { project_id: 'proj_1' } });
  twin.faults.always('createApiKey', { slow: 100 });
  const args = await servedBy(twin);
  const env = { KEYLOOM_CREDENTIAL: twin.credential };
  const { child, output, ended } = start(args, env);
  await untilMade(twin, 4);
  child.kill('SIGKILL');
  await ended;
  const [, run = '?'] = /^Run ([0-9a-f]{8}): /.exec(output.stderr) ?? [];
  const cleared = start([...args, '--clear', run], env);
  expect(await cleared.ended).toBe(0);
  expect(cleared.output.stdout).toMatch(
    /^\d keys of this run were still there and have been removed; 0 could not be/,
  );
  expect(living(twin)).toBe(1);
});

test('what cannot be removed: exit code 4, and how to remove it', async () => {
  const twin = createStraitTwin();
  twin.faults.always('revokeApiKey', 403);
  const { output, ended } = start(await servedBy(twin), { KEYLOOM_CREDENTIAL: twin.credential });
  expect(await ended).toBe(4);
  expect(output.stdout).toMatch(/^left: [0-9a-f-]{36} \(.*HTTP 403/m);
  expect(output.stdout).toMatch(
    /^remove them with: npm run conform -- --system strait --base-url … --clear [0-9a-f]{8},/m,
  );
});
