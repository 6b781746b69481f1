import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { control, scratchFolder, startMock } from './command.ts';

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops it with 0 and frees the port', async signal => {
  const command = await startMock();
  expect(await command.stop(signal)).toEqual({ code: 0, signal: null });
  await expect(fetch(command.control)).rejects.toThrow();
});

test('a signal to npx, which passes none on, stops it and saves the state', async () => {
  const file = join(scratchFolder(), 'keys.json');
  const args = ['--no', 'keyloom', 'mock', '--port', '0', '--json', '--system', 'clerk', '--state', file];
  const npx = spawn('npx', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void npx.kill('SIGKILL'));
  const started = await new Promise<Buffer>(resolve => npx.stdout.once('data', resolve));
  await control(JSON.parse(String(started)), 'POST', 'given/keys', { count: 3 });
  npx.kill('SIGTERM');
  // Whoever has our output waits for its end: a test runner in a pipe would hang.
  await new Promise(resolve => npx.stdout.once('close', resolve));
  expect(JSON.parse(readFileSync(file, 'utf8')).twins.Clerk.keys).toHaveLength(3);
});

test('open connections and calls without an answer do not hold it up', async () => {
  const command = await startMock('--system', 'strait');
  const idle = connect(Number(new URL(command.url).port), '127.0.0.1');
  await new Promise(resolve => idle.once('connect', resolve));
  await control(command, 'POST', 'faults/next', { operation: 'listApiKeys', fault: 'timeout' });
  const waiting = fetch(`${command.url}/v1/api-keys?project_id=proj_1`).catch(() => 'lost');
  await new Promise(resolve => setTimeout(resolve, 100));
  const startedAt = performance.now();
  expect(await command.stop()).toEqual({ code: 0, signal: null });
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  expect(await waiting).toBe('lost');
  idle.destroy();
});

test('a second signal ends it at once, even in the middle of a save', async () => {
  const file = join(scratchFolder(), 'keys.json');
  const command = await startMock('--state', file, '--system', 'stratum');
  await control(command, 'POST', 'given/keys', { count: 100_000 });
  const ended = command.stop('SIGTERM');
  await new Promise(resolve => setTimeout(resolve, 700));
  command.child.kill('SIGINT');
  // The save may have been quicker than the second signal; then all is well and there is nothing to end.
  expect([
    { code: 0, signal: null },
    { code: null, signal: 'SIGINT' },
  ]).toContainEqual(await ended);
});

test('the echo of a signal, as npm sends it, does not keep it from saving', async () => {
  const file = join(scratchFolder(), 'keys.json');
  const command = await startMock('--state', file, '--system', 'stratum');
  await control(command, 'POST', 'given/keys', { count: 20_000 });
  const ended = command.stop('SIGINT');
  await new Promise(resolve => setTimeout(resolve, 5));
  command.child.kill('SIGINT');
  expect(await ended).toEqual({ code: 0, signal: null });
  expect(JSON.parse(readFileSync(file, 'utf8')).twins.Stratum.keys).toHaveLength(20_000);
});
