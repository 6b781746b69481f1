import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository. */
export const root = resolve(import.meta.dirname, '../../..');
/** Where the packages are. */
export const packages = join(root, 'packages');

/** The source of a published entry point, such as `@keyloom/mocks/clerk`; `undefined` for what is none of ours. */
export function sourceOf(specifier: string): string | undefined {
  const [, name, entry = 'index'] = /^@keyloom\/([\w-]+)(?:\/([\w/-]+))?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const source = join(packages, name, 'src');
  return [`${entry}.ts`, `${entry}/index.ts`].map(file => join(source, file)).find(file => existsSync(file));
}
