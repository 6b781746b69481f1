import type { TwinDocument } from '@keyloom/mocks';
import { closeAnswer } from './closed.ts';
import { Compiled } from './compiled.ts';
import type { Schema } from './openapi.ts';
import { sampleOf } from './sample.ts';
import type { Slice } from './slice.ts';

/**
 * Gives each answer with a body an example, since twins refuse by examples: the document's own, else one made from the
 * schema.
 *
 * @throws {DocumentError} When an example does not fit its schema, or none can be made.
 */
export function withExamples(twin: TwinDocument, { operations }: Slice): TwinDocument {
  const compiled = new Compiled('example', {});
  const filled = operations.map(({ id, fail }) => {
    const operation = twin.operations[id] ?? fail('has no twin');
    const responses = Object.entries(operation.responses).map(([status, response]) => {
      if (response.schema === undefined) return [status, response] as const;
      // The twin's schemas are the document's, references resolved.
      const resolved = response.schema as Schema;
      const schema = closeAnswer(resolved, 'documented');
      const example = response.example ?? sampleOf(resolved);
      const issue = compiled.issueOf(schema, example);
      if (issue !== undefined) {
        const whose =
          response.example === undefined ? 'needs an example, as one made from its schema' : 'its example';
        fail(`status ${status}: ${whose} does not fit: ${issue}`, ['responses', status]);
      }
      return [status, { ...response, example }] as const;
    });
    return [id, { ...operation, responses: Object.fromEntries(responses) }] as const;
  });
  return { ...twin, operations: Object.fromEntries(filled) };
}
