import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const root = new URL('../../../', import.meta.url).pathname;

/** A copy of the document and of everything that is generated from it, to be changed freely. */
export interface Scratch {
  readonly folder: string;
  readonly documentPath: string;
  /** Sets a value in the document, by path. */
  set(path: readonly string[], value: unknown): void;
  generate(): { readonly status: number | null; readonly output: string };
  /** Every generated file's text by its path. */
  generated(): Map<string, string>;
  remove(): void;
}

export function scratchCopy(): Scratch {
  const folder = mkdtempSync(join(root, 'test/.scratch-'));
  cpSync(join(root, 'spec'), join(folder, 'spec'), { recursive: true });
  cpSync(join(root, 'packages'), join(folder, 'packages'), {
    recursive: true,
    filter: path => !/\/(dist|node_modules|\.turbo)$/.test(path),
  });
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  const documentPath = join(folder, 'spec/openapi.yaml');
  return {
    folder,
    documentPath,
    set(path, value) {
      const document = parseDocument(readFileSync(documentPath, 'utf8'));
      document.setIn(path, document.createNode(value));
      writeFileSync(documentPath, document.toString());
    },
    generate() {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'scripts/generate.ts'), '--root', folder],
        {
          encoding: 'utf8',
        },
      );
      return { status, output: stdout + stderr };
    },
    generated() {
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
        path.includes('.gen.'),
      );
      return new Map(paths.sort().map(path => [path, readFileSync(join(folder, path), 'utf8')]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
