import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAnswerSchemas } from '../../../packages/generate/src/answer-schemas.ts';
import { toLiteral } from '../../../packages/generate/src/literal.ts';
import { makeParts } from '../../../packages/generate/src/parts.ts';
import type { Slice } from '../../../packages/generate/src/slice.ts';
import { makeModels } from '../../../scripts/generate/models.ts';
import { packages } from '../load/paths.ts';
import { folderOf } from './systems.ts';

/** Generated files by path, as they would be. */
export type Files = ReadonlyMap<string, string>;

const header = '// Generated from a changed document.';

/**
 * All that types, client and twin of a system are made from, made anew.
 *
 * @throws DocumentError when the generator refuses the document.
 */
export async function regenerate(slice: Slice): Promise<Files> {
  const folder = folderOf(slice.tag);
  const { client, twin, validators } = await makeParts(slice, () => header, '.ts');
  const files: readonly (readonly [string, string])[] = [
    ...[...client.files].map(([name, text]) => [`${folder}/src/generated/${name}`, text] as const),
    [`types/src/generated/${folder}.gen.ts`, await makeModels(slice, header)],
    [`mocks/src/generated/${folder}.gen.ts`, [header, ...twinLines(toLiteral(twin))].join('\n')],
    [`mocks/src/generated/${folder}-validators.gen.js`, `${header}\n${validators}`],
  ];
  return new Map(files.map(([name, text]) => [join(packages, name), text]));
}

/** The schemas of `strict`, made anew: they take as long as all the rest. */
export async function regenerateStrict(slice: Slice): Promise<Files> {
  const path = join(packages, folderOf(slice.tag), 'src/generated/answers.gen.js');
  return new Map([[path, `${header}\n${await makeAnswerSchemas(slice)}`]]);
}

/** Those of some files that differ from what is in the repository, but for the first line, which has a hash. */
export function differing(files: Files): Files {
  const body = (text: string) => text.slice(text.indexOf('\n'));
  return new Map([...files].filter(([path, text]) => body(text) !== body(readFileSync(path, 'utf8'))));
}

const twinLines = (literal: string): readonly string[] => [
  "import type { TwinDocument } from '../engine/document.ts';",
  '',
  `export const document: TwinDocument = ${literal};`,
  '',
];
