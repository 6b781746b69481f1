import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type AgreementPart, makeAgreement } from './agreement.ts';
import { makeClient } from './client.ts';
import { toLiteral } from './literal.ts';
import { makeModels } from './models.ts';
import { METHODS } from './openapi.ts';
import { createResolver } from './resolve.ts';
import { type Slice, sliceDocument } from './slice.ts';
import { readSource, type Source } from './source.ts';
import { toTable } from './table.ts';
import { toTwinDocument } from './twin.ts';
import { makeValidators, makeValidatorTypes } from './validators.ts';
import { headerOf, versionOf } from './versions.ts';

/** Where the document is, below the root. */
export const DOCUMENT = 'spec/openapi.yaml';

/** What was made of one system. */
export interface SystemReport {
  readonly tag: string;
  readonly hash: string;
  readonly operations: number;
  readonly schemas: number;
  readonly files: number;
}

/** All generated files by their paths below the root, and what each system brought. Nothing is written yet. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly systems: readonly SystemReport[];
}

/**
 * Makes everything that is generated from the document.
 *
 * @param root - The folder that has `spec/openapi.yaml`: the repository, or a copy of its document for a test.
 * @throws {DocumentError} When the document is wrong; the message names file and line.
 */
export async function generate(root: string): Promise<Generated> {
  const source = readSource(join(root, DOCUMENT), DOCUMENT);
  const slices = sliceDocument(source);
  const files = new Map<string, string>();
  const parts: AgreementPart[] = [];
  const systems: SystemReport[] = [];
  for (const slice of slices) {
    const { part, made } = await generateSystem(slice);
    parts.push(part);
    for (const [path, text] of made) files.set(path, text);
    const schemas = Object.keys(slice.schemas).length;
    systems.push({
      tag: slice.tag,
      hash: slice.hash,
      operations: slice.operations.length,
      schemas,
      files: made.size,
    });
  }
  const hash = createHash('sha256')
    .update(slices.map(slice => slice.hash).join())
    .digest('hex')
    .slice(0, 12);
  files.set(
    'test/types/agree.gen.ts',
    makeAgreement(parts, headerOf('all systems', hash, 'scripts/generate.ts')),
  );
  expectWhole(source, slices, files);
  return { files, systems };
}

async function generateSystem(
  slice: Slice,
): Promise<{ part: AgreementPart; made: ReadonlyMap<string, string> }> {
  const { tag, hash } = slice;
  const folder = tag.toLowerCase();
  const header = (generator: string) => headerOf(tag, hash, generator);
  const resolve = createResolver(slice);
  const table = toTable(slice, resolve);
  const client = await makeClient(slice, table, header(versionOf('@hey-api/openapi-ts')));
  const byAjv = header(versionOf('ajv'));
  const made = new Map([
    ...[...client.files].map(([name, text]) => [`packages/${folder}/src/generated/${name}`, text] as const),
    [
      `packages/types/src/generated/${folder}.gen.ts`,
      await makeModels(slice, header(versionOf('openapi-typescript'))),
    ],
    [
      `packages/mocks/src/generated/${folder}.gen.ts`,
      [
        header('scripts/generate.ts'),
        "import type { TwinDocument } from '../engine/document.ts';",
        '',
        `export const document: TwinDocument = ${toLiteral(toTwinDocument(slice, table, resolve))};`,
        '',
      ].join('\n'),
    ],
    [`packages/mocks/src/generated/${folder}-validators.gen.js`, await makeValidators(slice, resolve, byAjv)],
    [`packages/mocks/src/generated/${folder}-validators.gen.d.ts`, makeValidatorTypes(byAjv)],
  ]);
  return { part: { slice, names: client.names }, made };
}

/** A generator that leaves out what it does not understand must not pass for one that is done. */
function expectWhole(source: Source, slices: readonly Slice[], files: ReadonlyMap<string, string>): void {
  const documented = Object.values(source.document.paths).flatMap(item =>
    METHODS.filter(method => item[method]),
  );
  const sliced = slices.reduce((sum, { operations }) => sum + operations.length, 0);
  if (sliced !== documented.length)
    source.fail(['paths'], `${documented.length} operations, but ${sliced} were generated`);
  for (const { tag, operations } of slices) {
    const made = files.get(`packages/${tag.toLowerCase()}/src/generated/operations.gen.ts`) ?? '';
    const rows = new Set([...made.matchAll(/^ {4}(\w+): (?:Method|List)</gm)].map(([, id]) => id));
    for (const { id, fail } of operations)
      if (!rows.has(id)) fail('is missing in the generated operations.gen.ts');
  }
  for (const [path, text] of files) if (text.trim() === '') source.fail([], `the generated ${path} is empty`);
}
