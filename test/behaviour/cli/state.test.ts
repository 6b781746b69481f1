import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { control, run, scratchFolder, startMock } from './command.ts';

test('what was made is there again, works, and the file is its owner’s alone', async () => {
  const file = join(scratchFolder(), 'keys.json');
  const first = await startMock('--state', file);
  expect(first.restored).toBe(0);
  const given = await control(first, 'POST', 'given/keys', { system: 'clerk', key: { name: 'kept' } });
  await control(first, 'POST', 'given/keys', { system: 'sensorbucket', count: 2 });
  expect(await first.stop()).toEqual({ code: 0, signal: null });
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const second = await startMock('--state', file);
  expect(second.restored).toBe(3);
  const { url = '', credential = '' } = second.systems.clerk ?? {};
  const verified = await fetch(`${url}/api_keys/verify`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
    body: JSON.stringify({ secret: given.body.keys[0].secret }),
  });
  expect(await verified.json()).toMatchObject({ name: 'kept' });
  await second.stop('SIGINT');
});

test('a start with fewer systems keeps the state of the others', async () => {
  const file = join(scratchFolder(), 'keys.json');
  const first = await startMock('--state', file);
  await control(first, 'POST', 'given/keys', { system: 'strait' });
  await first.stop();
  await (await startMock('--state', file, '--system', 'clerk')).stop();
  const third = await startMock('--state', file);
  expect(third.restored).toBe(1);
  await third.stop();
});

test('a link is followed, and stays one', async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'kept'));
  const target = join(folder, 'kept/keys.json');
  const link = join(folder, 'link.json');
  await (await startMock('--state', target)).stop();
  symlinkSync(target, link);
  const command = await startMock('--state', link);
  await control(command, 'POST', 'given/keys', { system: 'strait' });
  await command.stop();
  expect(JSON.parse(readFileSync(target, 'utf8')).twins.Strait.keys).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(['kept', 'link.json']);
});

const whole = JSON.stringify({ keyloom: 'state/1', twins: {} });

test.for([
  ['of another program', '{"name":"my-app","version":"1.0.0"}'],
  ['that is empty', ''],
  ['that was cut off', whole.slice(0, -3)],
  ['of a later version', whole.replace('state/1', 'state/2')],
  ['with a list for twins', whole.replace('{}', '[]')],
  ['that is nested beyond measure', '['.repeat(1_000_000)],
  ['that is no text', '\u0000\uffff\u0000'],
  ['whose twin is no snapshot', whole.replace('{}', '{"Clerk":{"keys":"all"}}')],
  ['whose twin is of another system', whole.replace('{}', '{"Clerk":{"version":1,"system":"Strait"}}')],
] as const)('a file %s ends with 3 and is left as it is', ([, text]) => {
  const file = join(scratchFolder(), 'keys.json');
  writeFileSync(file, text);
  const { status, stderr } = run('mock', '--port', '0', '--state', file);
  expect(status).toBe(3);
  expect(stderr).toMatch(/^error: The state file \S+keys\.json was /);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a folder, a pipe and a missing folder end with 3', () => {
  const folder = scratchFolder();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const state of [folder, pipe, join(folder, 'missing/keys.json')]) {
    const { status, stderr } = run('mock', '--port', '0', '--state', state);
    expect([status, stderr.startsWith('error: The state file ')]).toEqual([3, true]);
  }
});

test('kill -9 during a save leaves the old file or the new one, whole', { timeout: 120_000 }, async () => {
  const folder = scratchFolder();
  const file = join(folder, 'keys.json');
  const first = await startMock('--state', file, '--system', 'stratum');
  await control(first, 'POST', 'given/keys', { count: 20_000 });
  await first.stop();
  let keys = 20_000;
  let killedWhileWriting = 0;
  for (const delayMs of [0, 1, 4, 10, 25, 60]) {
    const command = await startMock('--state', file, '--system', 'stratum');
    expect(command.restored).toBe(keys);
    await control(command, 'POST', 'given/keys', { count: 1 });
    const stopping = command.stop();
    // The save begins when a second file appears beside the first.
    while (command.child.exitCode === null && readdirSync(folder).length === 1) await pause(1);
    await pause(delayMs);
    command.child.kill('SIGKILL');
    await stopping;
    const found = JSON.parse(readFileSync(file, 'utf8')).twins.Stratum.keys.length;
    expect([keys, keys + 1]).toContain(found);
    keys = found;
    for (const left of readdirSync(folder).filter(name => name !== 'keys.json')) {
      killedWhileWriting++;
      rmSync(join(folder, left));
    }
  }
  expect(killedWhileWriting).toBeGreaterThan(0);
});
