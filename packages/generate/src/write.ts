import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError } from './source.ts';
import type { GeneratedSystem } from './system.ts';

const MADE = /^\/\/ Generated from .+ Do not edit: keyloom generate\.$/m;

/**
 * Writes the files of a system.
 *
 * @param folder - Made when it is not there. Other files in it stay.
 * @throws {DocumentError} When a file of the same name was not generated; nothing is written then.
 */
export function writeSystem(folder: string, { files }: GeneratedSystem): void {
  for (const name of files.keys()) {
    const path = join(folder, name);
    const [first = ''] = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/, 1) : [];
    if (existsSync(path) && !MADE.test(first))
      throw new DocumentError(`${path} was not generated: move it, or choose another folder`);
  }
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  } catch (error) {
    throw new DocumentError(
      `${folder}: cannot be written (${error instanceof Error ? error.message : error})`,
    );
  }
}

/** What differs between a system's files and those that are in a folder, a line each: `stale: types.gen.ts`. */
export function compareSystem(folder: string, { files }: GeneratedSystem): readonly string[] {
  return [...files].flatMap(([name, text]) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`missing: ${path}`];
    // A checkout may have changed the line ends.
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text ? [] : [`stale: ${path}`];
  });
}
