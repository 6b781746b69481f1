// All gates, one after the other: npm run check. Prints what fails, and a count at the end.
import { spawnSync } from 'node:child_process';
import { styleText } from 'node:util';

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };

interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const gates: readonly Gate[] = [
  { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only'] },
  { name: 'lint and format', command: ['biome', 'ci', '.'] },
  {
    name: 'types of packages, tests and examples',
    command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only'],
  },
  { name: 'types of scripts', command: ['tsc', '-p', 'scripts/tsconfig.json', '--noEmit'] },
  { name: 'document', command: ['node', 'scripts/lint-spec.ts'] },
  { name: 'generated files', command: ['node', 'scripts/check-generated.ts'] },
  { name: 'tables of benchmarks in the READMEs', command: ['node', 'benchmarks/readme.ts', '--check'] },
  { name: 'table of mutants in the README', command: ['node', 'test/mutation/readme.ts', '--check'] },
  { name: 'changesets', command: ['changeset', 'status'] },
  { name: 'sizes', command: ['node', 'scripts/check-sizes.ts'] },
  { name: 'packages as published', command: ['node', 'scripts/check-packages.ts'] },
  {
    name: 'packages installed in an empty folder, browser, fuzz',
    command: ['vitest', 'run', '--root', 'test', '--config', 'vitest.check.config.ts'],
  },
  { name: 'matrix', command: ['node', 'test/matrix/run.ts'] },
];

const wanted = process.argv.slice(2);
const strange = wanted.find(word => !gates.some(({ name }) => name.includes(word)));
if (strange !== undefined) {
  console.error(`${strange}: no gate is called so. There are: ${gates.map(({ name }) => name).join('; ')}.`);
  process.exit(2);
}
// Everything else checks what was built.
const chosen = gates.filter(
  ({ name }) => wanted.length === 0 || name === 'build' || wanted.some(word => name.includes(word)),
);
let failed = 0;

for (const [index, { name, command }] of chosen.entries()) {
  const [program, ...args] = command;
  console.log(styleText('bold', `[${index + 1}/${chosen.length}] ${name}`));
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (status === 0) {
    console.log(styleText('green', `      passed in ${seconds} s`));
    for (const line of stdout.split('\n')) if (/^skipped: /.test(line)) console.log(`      ${line}`);
    continue;
  }
  failed += 1;
  console.log(
    `${stdout}${stderr}\n${styleText('red', `      failed in ${seconds} s: ${command.join(' ')}`)}`,
  );
}

console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
