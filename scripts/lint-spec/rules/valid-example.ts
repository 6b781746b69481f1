import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Exemplified } from '../document.ts';
import type { Context, Location, Rule } from '../engine.ts';
import { isReference } from '../served-schema.ts';

type Check = (example: unknown, schemaPointer: string, at: Location, report: Context['report']) => void;

/** Compiles schemas where they stand in the document, so that `$ref`s need no bundling. */
function createCheck(document: object): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  for (const format of ['secret', 'secret-input']) ajv.addFormat(format, true);
  ajv.addSchema(document, 'document', undefined, false);
  const compile = (pointer: string, fail: (message: string) => void) => {
    try {
      return ajv.compile({ $ref: `document${pointer.replace(/[^#/]+/g, encodeURIComponent)}` });
    } catch (error) {
      // `no-unresolved-refs` reports a missing reference at its own place.
      if (error instanceof Ajv2020.MissingRefError) return undefined;
      fail(
        `No example can be checked: ${error instanceof Error ? error.message : error}. Correct the schema.`,
      );
      return undefined;
    }
  };
  return (example, pointer, at, report) => {
    const validate = compile(pointer, problem => report({ message: problem, location: at }));
    if (!validate || validate(example)) return;
    for (const { instancePath, message, params } of validate.errors ?? []) {
      const steps = instancePath
        .split('/')
        .slice(1)
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
      const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
      report({
        message: `The example's ${instancePath || 'root'} ${message}${extra}. Correct the example or its schema.`,
        location: at.child(steps),
      });
    }
  };
}

/** Every example is valid against the schema beside it, formats included. */
export const validExample: Rule = () => {
  let check: Check = () => {};
  const checkExamples = (node: Exemplified, { location, resolve, report }: Context): void => {
    const key = node.schema ? 'schema' : 'x-served-schema';
    if (!node[key]) return;
    const schemaPointer = location.child(key).pointer;
    if (node.example !== undefined) check(node.example, schemaPointer, location.child('example'), report);
    for (const [name, entry] of Object.entries(node.examples ?? {})) {
      const found = resolve<{ value?: unknown }>(entry);
      const at = (isReference(entry) && found.location) || location.child(['examples', name]);
      if (found.node) check(found.node.value, schemaPointer, at.child('value'), report);
    }
  };
  return {
    Root: document => {
      check = createCheck(document);
    },
    MediaType: checkExamples,
    Parameter: checkExamples,
    Header: checkExamples,
    Schema(schema, { location, report }) {
      if (schema.example !== undefined)
        check(schema.example, location.pointer, location.child('example'), report);
      for (const [index, example] of (schema.examples ?? []).entries()) {
        check(example, location.pointer, location.child(['examples', index]), report);
      }
    },
  };
};
