import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, scratchFolder } from './command.ts';

function inBash(...words: readonly string[]): string[] {
  const file = join(scratchFolder(), 'keyloom.bash');
  writeFileSync(file, run('completion', 'bash').stdout);
  const typed = words.map(word => `'${word}'`).join(' ');
  const script = `source ${file}; COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _keyloom; echo "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split(/\s+/);
}

test.for([
  ['commands', ['keyloom', ''], ['mock', 'completion', '--help', '--version']],
  ['a command', ['keyloom', 'mo'], ['mock']],
  ['an option', ['keyloom', 'mock', '--pr'], ['--prefix']],
  ['systems', ['keyloom', 'mock', '--system', 's'], ['stratum', 'sensorbucket', 'strait']],
  ['dialects', ['keyloom', 'mock', '--dialect', ''], ['documented', 'served']],
  ['shells', ['keyloom', 'completion', 'z'], ['zsh']],
] as const)('bash completes %s', ([, words, found]) => {
  expect(inBash(...words)).toEqual(expect.arrayContaining([...found]));
});

test('bash offers nothing else once a word has begun', () => {
  expect(inBash('keyloom', 'mock', '--system', 'cl')).toEqual(['clerk']);
});

test.for(['zsh', 'fish'])('%s understands its script', (shell, context) => {
  const script = run('completion', shell).stdout;
  for (const word of ['mock', 'system', 'sensorbucket', 'dialect']) expect(script).toContain(word);
  if (spawnSync(shell, ['--version']).error !== undefined) {
    console.log(`skipped: the completion script in ${shell}, which is not here`);
    return context.skip();
  }
  const file = join(scratchFolder(), 'script');
  writeFileSync(file, script);
  expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});
