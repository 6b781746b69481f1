import { readFileSync } from 'node:fs';
import { DocumentError } from './source.ts';

/** Name and version of a generator, as the root package pins it, for example `openapi-typescript@7.13.0`. */
export function versionOf(name: string): string {
  const pins: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ).devDependencies;
  const version: unknown = typeof pins === 'object' && pins !== null ? Reflect.get(pins, name) : undefined;
  if (typeof version !== 'string')
    throw new DocumentError(`package.json: ${name} is not among the devDependencies`);
  return `${name}@${version}`;
}

/** The first line of a generated file: what it was made from, by what, and the command that makes it again. */
export function headerOf(part: string, hash: string, generator: string): string {
  return `// Generated from spec/openapi.yaml (${part}, sha256:${hash}) by ${generator}. Do not edit: npm run generate.`;
}
