import { describe, expect, test } from 'vitest';
import { completeByFunction, completeIn, isHere, shells } from './shells.ts';

const systems = ['clerk', 'sensorbucket', 'strait', 'stratum', 'whylabs'];
const files = ['my keys.json', 'notes.txt'];

const lines: readonly (readonly [what: string, line: string, offered: readonly string[]])[] = [
  ['commands', 'keyloom ', ['completion', 'generate', 'mock']],
  ['a command', 'keyloom mo', ['mock']],
  ['what needs no command', 'keyloom --', ['--help', '--version']],
  ['an option', 'keyloom mock --pr', ['--prefix']],
  ['systems', 'keyloom mock --system ', systems],
  ['a system', 'keyloom mock --system cl', ['clerk']],
  ['another system behind a comma', 'keyloom mock --system clerk,w', ['whylabs']],
  ['a system behind an equals sign', 'keyloom mock --system=cl', ['clerk']],
  ['dialects', 'keyloom mock --prefix --dialect ', ['documented', 'served']],
  ['nothing for a number', 'keyloom mock --port ', []],
  ['a file', 'keyloom mock --state ', files],
  ['shells', 'keyloom completion ', ['bash', 'fish', 'zsh']],
];

/** What is offered, as bare words: shells show some with what goes before them, or with what is to be quoted. */
const bare = (offered: readonly string[]) =>
  offered.map(word => word.replaceAll('\\ ', ' ').replace(/^(--system=|clerk,)(?=.)/, '')).sort();

for (const shell of shells) {
  if (!isHere(shell)) console.log(`skipped: completion in ${shell}, which is not here`);
}
const here = shells.filter(isHere);

describe.for(here)('%s', shell => {
  test.for(lines)('completes %s', ([, line, offered]) => {
    const found = bare(completeIn(shell, line));
    // Some offer options beside words, unasked.
    const isAsked = line.endsWith('--') || !line.endsWith(' ');
    expect(found.filter(word => isAsked || !word.startsWith('--'))).toEqual(offered);
  });

  test('completes no files where there are none to name', () => {
    const found = completeIn(shell, 'keyloom mock ');
    for (const file of files) expect(found).not.toContain(file);
  });
});

test.skipIf(!isHere('zsh'))('zsh completes at the first attempt, from a folder of functions', () => {
  expect(completeByFunction('keyloom mock --dialect ').sort()).toEqual(['documented', 'served']);
});
