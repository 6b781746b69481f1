import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The places that hold generated files and nothing else. */
const PLACES = ['packages/*/src/generated', 'test/types/*.gen.ts'];

/** Removes what was generated before, then writes: a file that is no longer made does not stay. */
export function writeOutput(root: string, files: ReadonlyMap<string, string>): void {
  for (const path of globSync(PLACES, { cwd: root })) rmSync(join(root, path), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** All generated files that there are, by their paths below the root. */
export function readOutput(root: string): ReadonlyMap<string, string> {
  const paths = globSync([...PLACES, 'packages/*/src/generated/**'], { cwd: root }).map(path =>
    path.replaceAll('\\', '/'),
  );
  const files = [...new Set(paths)].sort().filter(path => statSync(join(root, path)).isFile());
  return new Map(files.map(path => [path, readFileSync(join(root, path), 'utf8')]));
}
