import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { UsageError } from '../command-line.ts';
import { readOptions } from './options.ts';

const known = ['Stratum', 'Clerk', 'Strait'];

test.each([
  ['an unknown option', ['--colour'], /colour/],
  ['a value that belongs to nothing', ['Clerk'], /Clerk/],
  ['a system that is none', ['--system', 'github'], /--system github: there are Stratum, Clerk, Strait/],
  ['a dialect that is none', ['--dialect', 'french'], /--dialect french: there are documented, served/],
  ['a number that is none', ['--runs', 'many'], /--runs many: give a whole number from 1 on/],
  ['no sequence at all', ['--runs', '0'], /--runs 0/],
  ['half a move', ['--commands', '1.5'], /--commands 1.5/],
  ['a seed below zero', ['--seed=-1'], /--seed -1/],
])('refuses %s', (_, args, words) => {
  const read = () => readOptions(args, known);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(words);
});

test('plays everything unless told otherwise; names count in any letter case', () => {
  expect(readOptions([], known)).toMatchObject({
    systems: known,
    dialects: ['documented', 'served'],
    seed: 1,
  });
  const some = [
    '--system',
    'strait',
    '--system',
    'CLERK',
    '--dialect',
    'served',
    '--runs',
    '7',
    '--seed',
    '0',
  ];
  expect(readOptions(some, known)).toMatchObject({
    systems: ['Clerk', 'Strait'],
    dialects: ['served'],
    runs: 7,
    seed: 0,
  });
  expect(readOptions(['--help'], known)).toBeUndefined();
});

test('the command says what is wrong, and how to learn more', { timeout: 60_000 }, async () => {
  const bad = await run('--system', 'github');
  expect(bad).toMatchObject({ code: 2, stdout: '' });
  expect(bad.stderr).toContain('--system github: there are Stratum, SensorBucket, Clerk, Strait, WhyLabs');
  expect(bad.stderr).toContain('npm run model -- --help');
  const good = await run(
    '--system',
    'clerk',
    '--dialect',
    'served',
    '--runs',
    '2',
    '--commands',
    '5',
    '--json',
  );
  expect(good.code).toBe(0);
  expect(JSON.parse(good.stdout)).toMatchObject([{ system: 'Clerk', dialect: 'served', sequences: 2 }]);
});

function run(...args: readonly string[]) {
  const file = new URL('main.ts', import.meta.url);
  return new Promise<{ code: unknown; stdout: string; stderr: string }>(resolve => {
    execFile(process.execPath, [file.pathname, ...args], (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}
