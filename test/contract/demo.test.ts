import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const demoWith = (nodeOptions: readonly string[], ...args: string[]) =>
  spawnSync(process.execPath, [...nodeOptions, 'examples/demo/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1' },
  });
const demo = (...args: string[]) => demoWith([], ...args);

test('the demo walks all 25 operations, in 80 columns, and shows no secret', () => {
  const { status, stdout } = demo();
  const text = stripVTControlCharacters(stdout);
  expect(status).toBe(0);
  expect(text.trimEnd().split('\n').at(-1)).toBe('25 of 25 operations');
  expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  expect(text).not.toMatch(/fake-key|FakeKey|strait_[0-9a-f]{8}/i);
});

test('the demo speaks JSON', () => {
  const { status, stdout } = demo('--json');
  const { operations, of, rows } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect([operations, of, rows.length]).toEqual([25, 25, 25]);
  expect(rows[0]).toMatchObject({
    system: 'Stratum',
    operation: 'createApiKey',
    method: 'POST',
    path: '/api/v1/api-keys',
    status: 201,
  });
});

test('the demo refuses an option that it does not know', () => {
  const { status, stderr } = demo('--jsn');
  expect(status).toBe(2);
  expect(stderr).toContain('--jsn');
  expect(stderr).toContain('Usage: npm run demo');
});

test('the demo says which operation of which system failed, and why', () => {
  const brokenFetch = 'globalThis.fetch = async () => { throw new TypeError("the cable is cut"); };';
  const { status, stdout, stderr } = demoWith([
    '--import',
    `data:text/javascript,${encodeURIComponent(brokenFetch)}`,
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('0 of 25 operations');
  expect(stderr).toMatch(/^Stratum createApiKey failed: .*the cable is cut/);
});
