import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** This folder. */
export const here = join(import.meta.dirname, '..');
/** The repository. */
export const root = join(here, '..');
/** A tool of the repository or, where it has none of that name, of this folder. */
export const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** A folder inside this one, so that packages are found from it; it is gone when `use` is done. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const parent = join(here, '.scratch');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}/`);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
