import { _, type CodeKeywordDefinition, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import addFormatsModule from 'ajv-formats';
import type { Schema } from './openapi.ts';

// Both are CommonJS: their types put the function under `default`, Node gives it as the default import as well.
const addFormats = addFormatsModule.default;
const standalone = standaloneModule.default;

/** The formats that ajv-formats checks; all others mark a type and pass. */
const CHECKED = [
  'date-time',
  'date',
  'time',
  'duration',
  'uuid',
  'uri',
  'email',
  'ipv4',
  'ipv6',
  'hostname',
] as const;

/**
 * ajv compares every item with every other, which takes minutes for a list of 100,000. Of objects that differ in nothing
 * but the order of their names this one does not see that they are the same; ours have one order.
 */
const uniqueItems: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'must NOT have duplicate items' },
  code(context) {
    const { data } = context;
    if (context.schema === true)
      context.fail(_`new Set(${data}.map(item => JSON.stringify(item))).size < ${data}.length`);
  },
};

/** Schemas compiled under the same options; equal ones once. */
export class Compiled {
  readonly #ajv: Ajv2020;
  readonly #name: string;
  readonly #names = new Map<string, string>();

  constructor(name: string, options: Options) {
    this.#name = name;
    // Union types are the dialect's own way to say nullable; a pattern or a tuple without its type is right JSON Schema.
    this.#ajv = new Ajv2020({
      ...options,
      allErrors: true,
      allowUnionTypes: true,
      strictTypes: false,
      strictTuples: false,
      code: { source: true, esm: true },
    });
    this.#ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems);
    addFormats(this.#ajv, [...CHECKED]);
  }

  /** Adds a schema and gives the expression that stands for its validator. */
  add(schema: Schema): string {
    const key = JSON.stringify(schema);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `v${this.#names.size}`;
      this.#names.set(key, name);
      this.#passFormats(key);
      this.#ajv.addSchema({ ...schema, $id: name });
      // Compiled now, so that a schema which ajv refuses is laid to its operation.
      this.#ajv.getSchema(name);
    }
    return `${this.#name}.${name}`;
  }

  /** Lets the formats pass that nobody checks: documents have formats of their own. */
  #passFormats(json: string): void {
    for (const [, format = ''] of json.matchAll(/"format":"([^"\\]+)"/g))
      if (this.#ajv.formats[format] === undefined) this.#ajv.addFormat(format, true);
  }

  /** Why a value does not fit a schema; nothing when it does. */
  issueOf(schema: Schema, value: unknown): string | undefined {
    this.add(schema);
    const validate = this.#ajv.getSchema(this.#names.get(JSON.stringify(schema)) ?? '');
    if (validate?.(value) !== false) return undefined;
    const [issue] = validate.errors ?? [];
    return `${issue?.instancePath || '/'} ${issue?.message}`;
  }

  code(): string {
    return standalone(this.#ajv, Object.fromEntries([...this.#names.values()].map(name => [name, name])));
  }
}
