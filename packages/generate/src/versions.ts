import { readFileSync } from 'node:fs';
import { DocumentError } from './source.ts';

const ownManifest = new URL('../package.json', import.meta.url);

/**
 * Name and version of a generator, as a manifest pins it, for example `ajv@8.20.0`.
 *
 * @param manifest - The `package.json`, by default this package's.
 */
export function versionOf(name: string, manifest: URL = ownManifest): string {
  const { dependencies, devDependencies }: Record<string, unknown> = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  const version: unknown = { ...Object(devDependencies), ...Object(dependencies) }[name];
  if (typeof version !== 'string') throw new DocumentError(`package.json: it does not pin ${name}`);
  return `${name}@${version}`;
}

/** What the first line of a generated file tells. */
export interface Stamp {
  /** How messages name the document. */
  readonly document: string;
  /** Which part of it the file is from: a system. */
  readonly part: string;
  readonly hash: string;
  /** The command that makes the file again. */
  readonly command: string;
}

/** The first line of a generated file: what it was made from, by what, and the command that makes it again. */
export function headerOf({ document, part, hash, command }: Stamp, generator: string): string {
  return `// Generated from ${document} (${part}, sha256:${hash}) by ${generator}. Do not edit: ${command}.`;
}
