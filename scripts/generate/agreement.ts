import type { TypeNames } from '../../packages/generate/src/client.ts';
import { documentedMedia } from '../../packages/generate/src/openapi.ts';
import { projectTypes } from '../../packages/generate/src/project.ts';
import type { Slice, SliceOperation } from '../../packages/generate/src/slice.ts';

/** One system's types as both generators made them. */
export interface AgreementPart {
  readonly slice: Slice;
  readonly names: ReadonlyMap<string, TypeNames>;
}

/**
 * The text of a type test: hey-api's and openapi-typescript's types of every model, input and answer are identical.
 * Two generators that read the document differently do not both pass.
 */
export function makeAgreement(parts: readonly AgreementPart[], header: string): string {
  const tags = parts.map(({ slice }) => slice.tag).sort();
  return [
    header,
    `import type { ${tags.join(', ')} } from '@keyloom/types';`,
    ...tags.map(
      tag =>
        `import type * as ${tag}Client from '../../packages/${tag.toLowerCase()}/src/generated/types.gen.ts';`,
    ),
    '',
    '// Identity, not assignability, which would let a property pass that is missing on one side and optional on the other.',
    'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];',
    'type Expect<T extends true> = T;',
    ...parts.flatMap(partLines),
    '',
  ].join('\n');
}

function partLines({ slice, names }: AgreementPart): readonly string[] {
  const { tag } = slice;
  const pairs = [
    ...Object.keys(projectTypes(slice).components.schemas).map(name => [
      `${tag}Client.${name}`,
      `${tag}.${name}`,
    ]),
    ...slice.operations.flatMap(target => operationPairs(tag, target, names.get(target.id))),
  ];
  return ['', `export type ${tag}Agrees = [`, ...pairs.map(([a, b]) => `  Expect<Same<${a}, ${b}>>,`), '];'];
}

function operationPairs(
  tag: string,
  { id, operation, fail }: SliceOperation,
  names?: TypeNames,
): readonly string[][] {
  if (!names) return fail('hey-api made no types for it');
  const types = `${tag}.operations['${id}']`;
  const data = (part: string) => `NonNullable<${tag}Client.${names.data}['${part}']>`;
  const places = [...new Set((operation.parameters ?? []).map(parameter => parameter.in))].filter(
    place => place !== 'cookie',
  );
  const [type] = documentedMedia(operation.requestBody?.content);
  const responses = `${tag}Client.${names.responses}`;
  return [
    ...places.map(place => [
      data(place === 'header' ? 'headers' : place),
      `NonNullable<${types}['parameters']['${place}']>`,
    ]),
    ...(type ? [[data('body'), `NonNullable<${types}['requestBody']>['content']['${type}']`]] : []),
    [`${responses}[keyof ${responses}]`, `${tag}.Answers['${id}']`],
  ];
}
