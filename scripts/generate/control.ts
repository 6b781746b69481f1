import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../packages/generate/src/bundle.ts';
import { Compiled } from '../../packages/generate/src/compiled.ts';
import {
  type DocumentOperation,
  METHODS,
  type OpenApiDocument,
  type Parameter,
  type Schema,
} from '../../packages/generate/src/openapi.ts';
import { readSource } from '../../packages/generate/src/source.ts';
import { versionOf } from '../../packages/generate/src/versions.ts';

/** Where the document of the twins' control interface is, below the root. */
const DOCUMENT = 'packages/mocks/control.openapi.yaml';
const PLACE = 'packages/mocks/src/generated/control';

/** The routes, the text and the validators of the control interface; nothing where the root does not have its document. */
export async function makeControl(root: string): Promise<ReadonlyMap<string, string>> {
  const path = join(root, DOCUMENT);
  if (!existsSync(path)) return new Map();
  const { document, fail } = readSource(path, DOCUMENT);
  const text = readFileSync(path, 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const header = (generator: string) =>
    `// Generated from ${DOCUMENT} (sha256:${hash}) by ${generator}. Do not edit: npm run generate.`;
  const strict = new Compiled('strict', { useDefaults: true });
  const coercing = new Compiled('coercing', { coerceTypes: true, useDefaults: true });
  const routes: Record<string, unknown> = {};
  const plans: string[] = [];
  const isOperation = (found: unknown): found is DocumentOperation =>
    typeof found === 'object' && found !== null;
  for (const [route, item] of Object.entries(inlined(document).paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!isOperation(operation)) continue;
      const { operationId, parameters, requestBody, responses = {} } = operation;
      if (operationId === undefined)
        return fail(['paths', route, method], 'the operation has no operationId');
      const body = requestBody?.content?.['application/json']?.schema;
      const success = Number(Object.keys(responses)[0]);
      routes[operationId] = { method: method.toUpperCase(), path: route, success };
      plans.push(
        `${operationId}: { parameters: ${coercing.add(asObject(parameters ?? []))}${
          body ? `, body: ${strict.add(body)}, needsBody: ${requestBody?.required === true}` : ''
        } }`,
      );
    }
  }
  return new Map([
    [
      `${PLACE}.gen.ts`,
      [
        header('scripts/generate.ts'),
        `export const routes = ${JSON.stringify(routes, null, 2)} as const;`,
        '',
        `export const documentText: string = ${JSON.stringify(text)};`,
        '',
      ].join('\n'),
    ],
    [
      `${PLACE}-validators.gen.js`,
      `${header(versionOf('ajv'))}\n${await bundle({
        strict: strict.code(),
        coercing: coercing.code(),
        entry: [
          "import * as strict from 'strict';",
          "import * as coercing from 'coercing';",
          `export const validators = {${plans.join(',\n')}};`,
        ].join('\n'),
      })}`,
    ],
    [
      `${PLACE}-validators.gen.d.ts`,
      [
        header('scripts/generate.ts'),
        "import type { Validate } from '../engine/document.ts';",
        "import type { routes } from './control.gen.ts';",
        '',
        'export interface ControlValidators {',
        '  readonly parameters: Validate;',
        '  readonly body?: Validate;',
        '  readonly needsBody?: boolean;',
        '}',
        '',
        'export declare const validators: Readonly<Record<keyof typeof routes, ControlValidators>>;',
        '',
      ].join('\n'),
    ],
  ]);
}

function asObject(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema ?? {}])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** The document with what each reference points to in its place. */
function inlined(document: OpenApiDocument): OpenApiDocument {
  const at = (pointer: string) =>
    pointer
      .slice(2)
      .split('/')
      .reduce((node: unknown, name) => Reflect.get(Object(node), name), document);
  const inline = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(inline);
    if (typeof node !== 'object' || node === null) return node;
    if ('$ref' in node && typeof node.$ref === 'string') return inline(at(node.$ref));
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, inline(value)]));
  };
  // The parse boundary again: the same document, references resolved.
  return inline(document) as OpenApiDocument;
}
