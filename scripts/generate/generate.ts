import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeAnswerSchemas } from '../../packages/generate/src/answer-schemas.ts';
import { toLiteral } from '../../packages/generate/src/literal.ts';
import { METHODS } from '../../packages/generate/src/openapi.ts';
import { makeParts } from '../../packages/generate/src/parts.ts';
import type { Slice } from '../../packages/generate/src/slice.ts';
import { readSource, type Source } from '../../packages/generate/src/source.ts';
import { headerOf, versionOf } from '../../packages/generate/src/versions.ts';
import { type AgreementPart, makeAgreement } from './agreement.ts';
import { makeControl } from './control.ts';
import { makeModels } from './models.ts';
import { sliceDocument } from './slice-document.ts';

/** The root manifest pins what only this repository's generation uses. */
const manifest = new URL('../../package.json', import.meta.url);

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
    makeAgreement(parts, stamp('all systems', hash, 'scripts/generate.ts')),
  );
  for (const [path, text] of await makeControl(root)) files.set(path, text);
  expectWhole(source, slices, files);
  return { files, systems };
}

async function generateSystem(
  slice: Slice,
): Promise<{ part: AgreementPart; made: ReadonlyMap<string, string> }> {
  const { tag, hash } = slice;
  const folder = tag.toLowerCase();
  const header = (generator: string) => stamp(tag, hash, generator);
  const { client, twin, validators } = await makeParts(slice, header, '.ts');
  const byAjv = header(versionOf('ajv'));
  const made = new Map([
    ...[...client.files].map(([name, text]) => [`packages/${folder}/src/generated/${name}`, text] as const),
    [`packages/${folder}/src/generated/answers.gen.js`, `${byAjv}\n${await makeAnswerSchemas(slice)}`],
    [
      `packages/${folder}/src/generated/answers.gen.d.ts`,
      [
        byAjv,
        "import type { AnswerSchemas } from '@keyloom/runtime/strict';",
        '',
        'export declare const answers: Readonly<Record<string, AnswerSchemas>>;',
        '',
      ].join('\n'),
    ],
    [
      `packages/types/src/generated/${folder}.gen.ts`,
      await makeModels(slice, header(versionOf('openapi-typescript', manifest))),
    ],
    [
      `packages/mocks/src/generated/${folder}.gen.ts`,
      [
        header('scripts/generate.ts'),
        "import type { TwinDocument } from '../engine/document.ts';",
        '',
        `export const document: TwinDocument = ${toLiteral(twin)};`,
        '',
      ].join('\n'),
    ],
    [`packages/mocks/src/generated/${folder}-validators.gen.js`, `${byAjv}\n${validators}`],
    [
      `packages/mocks/src/generated/${folder}-validators.gen.d.ts`,
      [
        byAjv,
        "import type { OperationValidators } from '../engine/document.ts';",
        '',
        'export declare const validators: Readonly<Record<string, OperationValidators>>;',
        '',
      ].join('\n'),
    ],
  ]);
  return { part: { slice, names: client.names }, made };
}

function stamp(part: string, hash: string, generator: string): string {
  return headerOf({ document: DOCUMENT, part, hash, command: 'npm run generate' }, generator);
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
