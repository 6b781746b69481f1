import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { documentedMedia } from '../../packages/generate/src/openapi.ts';
import { projectTypes, type TypesDocument } from '../../packages/generate/src/project.ts';
import { successes } from '../../packages/generate/src/row.ts';
import type { Slice, SliceOperation } from '../../packages/generate/src/slice.ts';

/** The text of a system's model types for `@keyloom/types`, made by openapi-typescript. */
export async function makeModels(slice: Slice, header: string): Promise<string> {
  let usesSecret = false;
  const nodes = await openapiTS(asInput(projectTypes(slice)), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: ({ format, type }) => {
      if (format !== 'secret' && format !== 'secret-input') return undefined;
      usesSecret = true;
      const isNullable = Array.isArray(type) && type.includes('null');
      return ts.factory.createUnionTypeNode([
        ...(format === 'secret-input' ? [ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)] : []),
        ts.factory.createTypeReferenceNode('Secret'),
        ...(isNullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : []),
      ]);
    },
  });
  const types = astToString(nodes);
  return [
    header,
    ...(usesSecret ? ["import type { Secret } from '../secret.ts';"] : []),
    '',
    types.trimEnd(),
    '',
    `/** What each operation of ${slice.tag} takes: its parameters and the fields of its body. */`,
    ...asInterface('Inputs', slice.operations, inputOf),
    '',
    `/** What each operation of ${slice.tag} answers when it succeeds. */`,
    ...asInterface('Answers', slice.operations, answerOf),
    '',
  ].join('\n');
}

/** The parse boundary to openapi-typescript, whose own document type is that of OpenAPI 3.0. */
function asInput(projected: TypesDocument): OpenAPI3 {
  return projected as unknown as OpenAPI3;
}

function asInterface(
  name: string,
  operations: readonly SliceOperation[],
  typeOf: (target: SliceOperation) => string,
): readonly string[] {
  return [
    `export interface ${name} {`,
    ...operations.map(target => `  ${target.id}: ${typeOf(target)};`),
    '}',
  ];
}

function inputOf({ id, operation }: SliceOperation): string {
  const places = new Set((operation.parameters ?? []).map(parameter => parameter.in));
  const [type] = documentedMedia(operation.requestBody?.content);
  const parts = [
    ...(places.has('path') ? [`operations['${id}']['parameters']['path']`] : []),
    ...(places.has('query') ? [`NonNullable<operations['${id}']['parameters']['query']>`] : []),
    ...(type ? [`NonNullable<operations['${id}']['requestBody']>['content']['${type}']`] : []),
  ];
  return parts.length > 0 ? parts.join(' & ') : 'Record<string, never>';
}

function answerOf({ id, operation }: SliceOperation): string {
  const answers = successes(operation.responses).map(([status, response]) => {
    const [type] = documentedMedia(response.content);
    return type ? `operations['${id}']['responses'][${status}]['content']['${type}']` : 'void';
  });
  return answers.join(' | ');
}
