import type { Dialect } from '@keyloom/mocks';
import { readMilliseconds } from './answer.ts';
import { bundle } from './bundle.ts';
import { closeAnswer } from './closed.ts';
import { Compiled } from './compiled.ts';
import { isInt64Id, type Response, type Schema, typesOf } from './openapi.ts';
import { createResolver, mapSchemas, type Resolve } from './resolve.ts';
import type { Slice, SliceOperation } from './slice.ts';

/**
 * The text of a system's answer schemas for `@keyloom/<system>/strict`: ajv's standalone code for each success status,
 * as published and as served, with 64-bit ids as the texts that clients read them as.
 */
export async function makeAnswerSchemas(slice: Slice): Promise<string> {
  const resolve = createResolver(slice);
  const strict = new Compiled('strict', {});
  const plans = slice.operations.map(target => `${target.id}: ${planAnswers(target, resolve, strict)}`);
  return bundle({
    strict: strict.code(),
    entry: ['import * as strict from "strict";', `export const answers = {${plans.join(',\n')}};`].join('\n'),
  });
}

function planAnswers({ operation }: SliceOperation, resolve: Resolve, strict: Compiled): string {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => /^2\d\d$/.test(status));
  const bodies = successes.flatMap(([, { content = {} }]) => Object.values(content));
  const milliseconds = bodies.flatMap(({ schema }) => (schema ? readMilliseconds(resolve(schema)) : []));
  const plan = (dialect: Dialect): string =>
    successes
      .flatMap(([status, response]) => {
        const name = addAnswer(response, dialect, resolve, strict);
        return name === undefined ? [] : [`${JSON.stringify(status)}: ${name}`];
      })
      .join(', ');
  const times = JSON.stringify([...new Set(milliseconds)]);
  return `{ documented: { ${plan('documented')} }, served: { ${plan('served')} }, milliseconds: ${times} }`;
}

function addAnswer(
  response: Response,
  dialect: Dialect,
  resolve: Resolve,
  strict: Compiled,
): string | undefined {
  if (dialect === 'documented' && response['x-served']) return undefined;
  const media = Object.values(response.content ?? {})[0];
  const schema = dialect === 'served' ? (media?.['x-served-schema'] ?? media?.schema) : media?.schema;
  return schema && strict.add(closeAnswer(asRead(resolve(schema)), dialect));
}

/** A schema as the client parses the answer: 64-bit ids are texts. */
function asRead(schema: Schema): Schema {
  if (!isInt64Id(schema)) return mapSchemas(schema, asRead);
  const { format: _, minimum: __, maximum: ___, ...rest } = schema;
  const type = typesOf(schema).includes('null') ? ['string', 'null'] : 'string';
  return { ...rest, type, pattern: '^-?\\d+$' };
}
