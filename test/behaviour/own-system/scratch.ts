import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseDocument } from 'yaml';
import { run } from '../cli/command.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** The sixth system's folder: its document, what was generated of it, its rules. */
export const example = join(root, 'examples/own-system');

/** A folder inside this workspace, where the published packages resolve; gone after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(root, 'test/.scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lattice's document, to be changed. */
export function readLattice() {
  return parseDocument(readFileSync(join(example, 'openapi.yaml'), 'utf8'));
}

/** Runs `keyloom generate` on a text as the document. */
export function generateFrom(text: string, ...options: readonly string[]) {
  const folder = scratchFolder();
  const spec = join(folder, 'api.yaml');
  writeFileSync(spec, text);
  const { status, stdout, stderr } = run(
    'generate',
    ...['--spec', spec, '--out', join(folder, 'made'), '--system', 'Lattice'],
    ...options,
  );
  return { folder, status, stdout, stderr: stderr.replaceAll(spec, 'api.yaml') };
}
