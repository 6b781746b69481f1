import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { keyloomBin } from './command.ts';

const examples = new URL('../../../examples/control/', import.meta.url).pathname;

test.for([
  ['Python', 'python', ['python3', '-B', '-m', 'unittest', '-v'], /Ran 3 tests[\s\S]*OK/],
  ['Go', 'go', ['go', 'test', '-count=1', '-v', './...'], /(--- PASS[\s\S]*){3}ok/],
] as const)('the example in %s passes', { timeout: 180_000 }, ([name, folder, command, passes], context) => {
  const [program, ...args] = command;
  if (spawnSync(program, [program === 'go' ? 'version' : '--version']).error !== undefined) {
    console.log(`skipped: the example in ${name}, since there is no ${program}`);
    return context.skip();
  }
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: `${examples}${folder}`,
    encoding: 'utf8',
    env: {
      ...process.env,
      KEYLOOM: `${process.execPath} ${keyloomBin}`,
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-mod=mod',
    },
  });
  expect(stdout + stderr).toMatch(passes);
});
