import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { run, startMock } from './command.ts';

test('--version is the package version', () => {
  const manifest = createRequire(import.meta.url).resolve('keyloom/package.json');
  const { status, stdout } = run('--version');
  expect([status, stdout.trim()]).toEqual([0, JSON.parse(readFileSync(manifest, 'utf8')).version]);
});

test('--help of mock names every option, the exit codes and examples, in 100 columns', () => {
  const { status, stdout } = run('mock', '--help');
  expect(status).toBe(0);
  const options = [
    'system',
    'port',
    'host',
    'prefix',
    'dialect',
    'seed',
    'clock',
    'state',
    'json',
    'verbose',
  ];
  for (const option of options) expect(stdout).toContain(`--${option}`);
  for (const part of ['Examples:', 'Exit codes: 0 stopped', '/__keyloom/openapi.yaml'])
    expect(stdout).toContain(part);
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
});

test.for([
  ['an unknown option, with a suggestion', ['mock', '--prot', '1'], /unknown option '--prot'[\s\S]*--port/],
  ['an unknown command, with a suggestion', ['mok'], /unknown command 'mok'[\s\S]*mock/],
  ['an unknown system', ['mock', '--system', 'okta'], /stratum, sensorbucket, clerk, strait, whylabs/],
  ['a port that is none', ['mock', '--port', '70000'], /whole number from 0 to 65535/],
  ['an empty port', ['mock', '--port', ''], /whole number from 0 to 65535/],
  ['a dialect that is none', ['mock', '--dialect', 'slang'], /documented, served/],
  ['a seed that is none', ['mock', '--seed', '-1'], /seed/],
  ['a clock without a zone', ['mock', '--clock', '2030-01-01T00:00:00'], /with a zone/],
  ['a clock that is no day', ['mock', '--clock', '2030-99-01'], /must be a date/],
  ['an argument too many', ['mock', 'clerk'], /too many arguments/],
  ['a shell that is none', ['completion', 'csh'], /bash, zsh, fish/],
] as const)('%s ends with 2 and says why', ([, args, why]) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(why);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('without a command it shows its help and ends with 2', () => {
  const { status, stderr } = run();
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: keyloom');
});

test('a port that is taken ends with 1 and says what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise(resolve => server.once('listening', resolve));
  const port = String((server.address() as AddressInfo).port);
  const { status, stderr } = run('mock', '--port', port);
  expect(status).toBe(1);
  expect(stderr).toBe(`error: Port ${port} is taken. Choose another with --port; 0 is any free one.\n`);
});

test('an address of another machine ends with 1', () => {
  const { status, stderr } = run('mock', '--port', '0', '--host', '192.0.2.1');
  expect([status, stderr]).toEqual([1, 'error: 192.0.2.1 is no address of this machine.\n']);
});

test('--json is one line, and nothing else comes while requests are answered', async () => {
  const command = await startMock('--system', 'clerk,strait', '--system', 'Stratum');
  expect(Object.keys(command.systems).sort()).toEqual(['clerk', 'strait', 'stratum']);
  expect(command.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(command.control).toBe(`${command.url}/__keyloom`);
  await fetch(`${command.systems.strait?.url}/v1/api-keys`);
  await command.stop();
  expect(command.output.stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(command.output.stderr).toBe('');
});

test('--verbose says each request in a line, without its query and its credential', async () => {
  const command = await startMock('--verbose', '--system', 'strait');
  const { url = '', credential = '' } = command.systems.strait ?? {};
  await fetch(`${url}/v1/api-keys?project_id=proj_1`, { headers: { authorization: `Bearer ${credential}` } });
  await command.stop();
  const [, line = '', ...others] = command.output.stdout.trimEnd().split('\n');
  expect(others).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/v1/api-keys', status: 200 });
  expect(command.output.stdout.split('\n')[1]).not.toContain(credential);
});

test('--host beyond loopback is warned of, and the addresses are ones to go to', async () => {
  const command = await startMock('--host', '0.0.0.0');
  expect(command.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${command.control}/health`)).status).toBe(200);
  await command.stop();
  expect(command.output.stderr).toMatch(/^warning: 0\.0\.0\.0 can be reached from other machines/);
});

test('--prefix puts every system below its name', async () => {
  const command = await startMock('--prefix');
  for (const [name, { url }] of Object.entries(command.systems)) {
    expect(new URL(url).pathname.split('/')[1]).toBe(name);
  }
  const { url = '', credential = '' } = command.systems.strait ?? {};
  const headers = { authorization: `Bearer ${credential}` };
  expect((await fetch(`${url}/v1/api-keys?project_id=proj_1`, { headers })).status).toBe(200);
  expect((await fetch(`${command.url}/v1/api-keys?project_id=proj_1`, { headers })).status).toBe(404);
  await command.stop();
});

test('--seed and --clock make the same bytes twice', async () => {
  const bytes = [];
  for (const _ of [1, 2]) {
    const command = await startMock('--seed', '7', '--clock', '2030-01-01', '--system', 'clerk');
    const { url = '', credential = '' } = command.systems.clerk ?? {};
    const response = await fetch(`${url}/api_keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'robot', subject: 'user_000000000000000000000000001' }),
    });
    bytes.push(await response.text());
    await command.stop();
  }
  expect(bytes[0]).toContain(String(Date.UTC(2030, 0, 1)));
  expect(bytes[0]).toBe(bytes[1]);
});
