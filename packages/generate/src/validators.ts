import type { Dialect } from '@keyloom/mocks';
import { bundle } from './bundle.ts';
import { closeAnswer, openRequest, textParameters } from './closed.ts';
import { Compiled } from './compiled.ts';
import { documentedMedia, type Response, type Schema } from './openapi.ts';
import type { Resolve } from './resolve.ts';
import type { Slice, SliceOperation } from './slice.ts';
import { DocumentError } from './source.ts';
import { parametersSchema } from './twin.ts';

interface OperationPlan {
  readonly parameters: string;
  readonly body?: string;
  readonly responses: Readonly<Record<string, Readonly<Partial<Record<Dialect, string>>>>>;
}

/**
 * The text of a system's validators: ajv's standalone code with its helpers inside, so that nothing is imported or
 * evaluated at run time. Equal schemas share one validator.
 */
export async function makeValidators(slice: Slice, resolve: Resolve): Promise<string> {
  const strict = new Compiled('strict', {});
  const coercing = new Compiled('coercing', { coerceTypes: 'array', useDefaults: true });
  const plans = slice.operations.map(target => {
    try {
      return [target.id, planOperation(target, resolve, strict, coercing)] as const;
    } catch (cause) {
      if (cause instanceof DocumentError) throw cause;
      return target.fail(cause instanceof Error ? cause.message : String(cause));
    }
  });

  return bundle({
    strict: strict.code(),
    coercing: coercing.code(),
    entry: [
      'import * as strict from "strict";',
      'import * as coercing from "coercing";',
      `export const validators = {${plans.map(([id, plan]) => `${id}: ${writePlan(plan)}`).join(',\n')}};`,
    ].join('\n'),
  });
}

function planOperation(
  target: SliceOperation,
  resolve: Resolve,
  strict: Compiled,
  coercing: Compiled,
): OperationPlan {
  const { parameters = [], requestBody, responses = {} } = target.operation;
  const body = documentedMedia(requestBody?.content)[1]?.schema;
  return {
    parameters: coercing.add(textParameters(parametersSchema(parameters, resolve))),
    ...(body && { body: strict.add(openRequest(resolve(body))) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        planResponse(response, resolve, strict),
      ]),
    ),
  };
}

function planResponse(
  response: Response,
  resolve: Resolve,
  strict: Compiled,
): Partial<Record<Dialect, string>> {
  const bodies = Object.values(response.content ?? {});
  const documented = bodies
    .filter(media => !media['x-served'] && !response['x-served'])
    .map(media => media.schema);
  const served = bodies.map(media => media['x-served-schema'] ?? media.schema);
  const plan = (schemas: readonly (Schema | undefined)[], dialect: Dialect) => {
    const closed = schemas.flatMap(schema => (schema ? [closeAnswer(resolve(schema), dialect)] : []));
    const [first, ...others] = closed;
    // One status may have a JSON body and a text; whichever came is checked.
    return first && { [dialect]: strict.add(others.length > 0 ? { anyOf: closed } : first) };
  };
  return { ...plan(documented, 'documented'), ...plan(served, 'served') };
}

function writePlan({ parameters, body, responses }: OperationPlan): string {
  const statuses = Object.entries(responses).map(([status, dialects]) => {
    const fields = Object.entries(dialects).map(([dialect, name]) => `${dialect}: ${name}`);
    return `${JSON.stringify(status)}: { ${fields.join(', ')} }`;
  });
  return `{ parameters: ${parameters}, ${body ? `body: ${body}, ` : ''}responses: { ${statuses.join(', ')} } }`;
}
