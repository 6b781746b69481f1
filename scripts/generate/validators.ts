import { createRequire } from 'node:module';
import type { Options } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Dialect } from '../../packages/mocks/src/engine/document.ts';
import { closeAnswer, openRequest, textParameters } from './closed.ts';
import { onlyMedia, type Response, type Schema } from './openapi.ts';
import type { Resolve } from './resolve.ts';
import type { Slice, SliceOperation } from './slice.ts';
import { parametersSchema } from './twin.ts';

// Both are CommonJS: their types put the function under `default`, Node gives it as the default import as well.
const addFormats = addFormatsModule.default;
const standalone = standaloneModule.default;

/** The formats that ajv-formats checks; the others of the document mark a type and pass. */
const CHECKED = ['date-time', 'date', 'time', 'duration', 'uuid', 'uri', 'email', 'ipv4', 'ipv6', 'hostname'] as const;
const PASSING = ['int32', 'int64', 'float', 'double', 'secret', 'secret-input'];

interface OperationPlan {
  readonly parameters: string;
  readonly body?: string;
  readonly responses: Readonly<Record<string, Readonly<Partial<Record<Dialect, string>>>>>;
}

/**
 * The text of a system's validators: ajv's standalone code with its helpers inside, so that nothing is imported or
 * evaluated at run time. Equal schemas share one validator.
 */
export async function makeValidators(slice: Slice, resolve: Resolve, header: string): Promise<string> {
  const strict = new Collection('strict', {});
  const coercing = new Collection('coercing', { coerceTypes: 'array', useDefaults: true });
  const plans = slice.operations.map(target => {
    try {
      return [target.id, planOperation(target, resolve, strict, coercing)] as const;
    } catch (cause) {
      return target.fail(cause instanceof Error ? cause.message : String(cause));
    }
  });

  const text = await bundle({
    strict: strict.code(),
    coercing: coercing.code(),
    entry: [
      "import * as strict from 'strict';",
      "import * as coercing from 'coercing';",
      `export const validators = {${plans.map(([id, plan]) => `${id}: ${writePlan(plan)}`).join(',\n')}};`,
    ].join('\n'),
  });
  return `${header}\n${text}`;
}

/** The text of the types beside the validators. */
export function makeValidatorTypes(header: string): string {
  return [
    header,
    "import type { OperationValidators } from '../engine/document.ts';",
    '',
    'export declare const validators: Readonly<Record<string, OperationValidators>>;',
    '',
  ].join('\n');
}

/** Schemas compiled under the same options; equal ones once. */
class Collection {
  readonly #ajv: Ajv2020;
  readonly #name: string;
  readonly #names = new Map<string, string>();

  constructor(name: string, options: Options) {
    this.#name = name;
    // Union types are the dialect's own way to say nullable; a default needs no type to be one.
    this.#ajv = new Ajv2020({ ...options, allErrors: true, allowUnionTypes: true, code: { source: true } });
    addFormats(this.#ajv, [...CHECKED]);
    for (const format of PASSING) this.#ajv.addFormat(format, true);
  }

  /** Adds a schema and gives the expression that stands for its validator. */
  add(schema: Schema): string {
    const key = JSON.stringify(schema);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `v${this.#names.size}`;
      this.#names.set(key, name);
      this.#ajv.addSchema({ ...schema, $id: name });
      // Compiled now, so that a schema which ajv refuses is laid to its operation.
      this.#ajv.getSchema(name);
    }
    return `${this.#name}.${name}`;
  }

  code(): string {
    return standalone(this.#ajv, Object.fromEntries([...this.#names.values()].map(name => [name, name])));
  }
}

function planOperation(target: SliceOperation, resolve: Resolve, strict: Collection, coercing: Collection): OperationPlan {
  const { parameters = [], requestBody, responses = {} } = target.operation;
  const body = onlyMedia(requestBody?.content)?.[1].schema;
  return {
    parameters: coercing.add(textParameters(parametersSchema(parameters, resolve))),
    ...(body && { body: strict.add(openRequest(resolve(body))) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, planResponse(response, resolve, strict)]),
    ),
  };
}

function planResponse(response: Response, resolve: Resolve, strict: Collection): Partial<Record<Dialect, string>> {
  const media = onlyMedia(response.content)?.[1];
  const documented = response['x-served'] === 'only' ? undefined : media?.schema;
  const served = media?.['x-served-schema'] ?? media?.schema;
  return {
    ...(documented && { documented: strict.add(closeAnswer(resolve(documented), 'documented')) }),
    ...(served && { served: strict.add(closeAnswer(resolve(served), 'served')) }),
  };
}

function writePlan({ parameters, body, responses }: OperationPlan): string {
  const statuses = Object.entries(responses).map(([status, dialects]) => {
    const fields = Object.entries(dialects).map(([dialect, name]) => `${dialect}: ${name}`);
    return `${JSON.stringify(status)}: { ${fields.join(', ')} }`;
  });
  return `{ parameters: ${parameters}, ${body ? `body: ${body}, ` : ''}responses: { ${statuses.join(', ')} } }`;
}

/** Makes one module of the named texts, `entry` first, with what they need of ajv inside. */
async function bundle(texts: Readonly<Record<string, string>>): Promise<string> {
  const resolver = createRequire(import.meta.url);
  const result = await build({
    entryPoints: ['entry'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'silent',
    plugins: [
      {
        name: 'texts',
        setup(esbuild) {
          esbuild.onResolve({ filter: /.*/ }, ({ path, importer, namespace }) => {
            if (path in texts) return { path, namespace: 'text' };
            return namespace === 'text' ? { path: resolver.resolve(path) } : importer ? undefined : null;
          });
          esbuild.onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({ contents: texts[path] ?? '', loader: 'js' }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}
