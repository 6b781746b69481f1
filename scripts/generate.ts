/**
 * Makes all code that comes from the document: `node scripts/generate.ts [--root DIR]`. The root, by default this
 * repository, is where `spec/openapi.yaml` is read and below which the files are written.
 */
import { generate } from './generate/generate.ts';
import { writeOutput } from './generate/output.ts';
import { readRoot, run } from './generate/run.ts';

await run(async () => {
  const root = readRoot();
  const { files, systems } = await generate(root);
  writeOutput(root, files);
  for (const { tag, hash, operations, schemas, files: count } of systems) {
    console.log(
      `${tag.padEnd(14)}${operations} operations  ${schemas} schemas  ${count} files  sha256:${hash}`,
    );
  }
  console.log(`${files.size} files in ${Math.round(performance.now())} ms`);
});
