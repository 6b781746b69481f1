import { at, type Json, partOf, partsOf } from '../json.ts';
import type { Exchange } from './exchange.ts';
import type { Operation } from './operations.ts';
import { problemOf } from './validate.ts';
import { closedWorld } from './world.ts';

/** Headers that say something of any answer, and nothing of this API. */
const usual =
  /^(content-(type|length)|date|vary|connection|keep-alive|transfer-encoding|strict-transport-security|access-control-.*|x-strait-plan)$/;

/** What is wrong with an answer by the document. */
export function answerProblems(document: Json, operation: Operation, exchange: Exchange): readonly string[] {
  const { status, dialect } = exchange;
  const response = operation.responses.get(String(status)) ?? operation.responses.get('default');
  if (response === undefined) return [`status ${status} is not declared`];
  if (response['x-served'] === 'only' && dialect === 'documented')
    return [`status ${status} is declared of the real server only`];
  return [...bodyProblems(document, response, exchange), ...headerProblems(document, response, exchange)].map(
    problem => `${status}: ${problem}`,
  );
}

/** The type of a body, without its parameters. */
export const mediaTypeOf = (headers: Headers): string => headers.get('content-type')?.split(';')[0] ?? '';

function bodyProblems(document: Json, response: Json, { dialect, answer }: Exchange): readonly string[] {
  const content = partsOf(response, 'content');
  if (answer.text === '')
    return content.some(([, media]) => media.schema !== undefined) ? ['it has no body'] : [];
  const type = mediaTypeOf(answer.headers);
  const [, media] = content.find(([known]) => known === type) ?? [];
  const served = dialect === 'served' ? partOf(media, 'x-served-schema') : undefined;
  const schema = served ?? partOf(media, 'schema');
  if (schema === undefined) return [`a body of type ${type} is not declared`];
  const value: unknown = type.endsWith('json') ? JSON.parse(answer.text) : answer.text;
  const problem = problemOf(closedWorld(document, schema, dialect, 'answer'), value);
  return problem === undefined ? [] : [problem];
}

function headerProblems(document: Json, response: Json, { dialect, answer }: Exchange): readonly string[] {
  const declared = partsOf(response, 'headers').map(([name, header]) => {
    const own = typeof header.$ref === 'string' ? at(document, header.$ref.slice(1)) : header;
    return [name.toLowerCase(), own] as const;
  });
  const names = new Map(declared);
  const unknown = [...answer.headers.keys()].filter(name => !usual.test(name) && !names.has(name));
  return [
    ...unknown.map(name => `the header ${name} is not declared`),
    ...declared.flatMap(([name, header]) => {
      const text = answer.headers.get(name);
      if (text === null) return header.required === true ? [`the header ${name} is missing`] : [];
      if (header['x-served'] === 'only' && dialect === 'documented' && !isRateLimit(name))
        return [`the header ${name} is declared of the real server only`];
      const schema = partOf(header, 'schema') ?? {};
      const problem = problemOf(closedWorld(document, schema, dialect, 'answer'), fromText(text, schema));
      return problem === undefined ? [] : [`the header ${name}: ${problem}`];
    }),
  ];
}

/** A test may order a rate limit in either dialect. */
const isRateLimit = (name: string) => name.startsWith('x-ratelimit');

const fromText = (text: string, { type }: Json): unknown =>
  type === 'integer' || type === 'number' ? Number(text) : text;
