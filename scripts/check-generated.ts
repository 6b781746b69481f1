/**
 * Makes the generated code again, in memory, and compares it with the files that are there:
 * `node scripts/check-generated.ts [--root DIR]`. Exits with 1 when they differ.
 */
import { generate } from './generate/generate.ts';
import { readOutput } from './generate/output.ts';
import { readRoot, run } from './generate/run.ts';

await run(async () => {
  const root = readRoot();
  const { files: expected } = await generate(root);
  const found = readOutput(root);
  const problems = [
    ...[...expected].flatMap(([path, text]) => {
      const there = found.get(path);
      return there === text ? [] : [`${there === undefined ? 'missing' : 'stale'}: ${path}`];
    }),
    ...[...found.keys()].filter(path => !expected.has(path)).map(path => `extra: ${path}`),
  ];
  if (problems.length > 0) throw new Error([...problems, 'Make them again: npm run generate'].join('\n'));
  console.log(`${expected.size} generated files are up to date`);
});
