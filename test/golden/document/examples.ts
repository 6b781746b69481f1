import type { Dialect } from '@keyloom/mocks';
import { answerOf } from '../notation/answer.ts';
import type { Facts, OperationFacts } from '../notation/contract.ts';
import type { Tell } from './field-facts.ts';
import { isObject, type Json, listAt, objectAt, type Place, type Reader } from './reader.ts';
import { isSame } from './same.ts';
import type { Direction } from './shape.ts';
import { problemOf } from './validate.ts';
import { worldText } from './world.ts';

/** An example and the dialect that it shows. */
type Example = readonly [value: unknown, dialect: Dialect];

/** Every parameter, body and answer of an operation has an example, which is valid and tells the system's story only. */
export function checkExamples(
  facts: Facts,
  name: string,
  wanted: OperationFacts,
  { operation }: Place,
  reader: Reader,
  tell: Tell,
): void {
  const where = `${facts.system} ${name}`;
  for (const parameter of listAt(operation, 'parameters').map(reader.resolve))
    check(String(parameter.name), parameter.schema, examplesOf(parameter), 'request');
  const body = objectAt(reader.resolve(operation.requestBody), 'content', 'application/json');
  if (wanted.body !== undefined) check('body', body.schema, examplesOf(body), 'request');
  for (const [status, line] of Object.entries(wanted.answers)) {
    const { media, isServedOnly } = answerOf(line);
    const answer = reader.resolve(objectAt(operation, 'responses')[status]);
    for (const { mediaType, type, servedAs } of media) {
      const found = objectAt(answer, 'content', mediaType);
      const isServed = isServedOnly || type === undefined;
      const usual = isServed ? 'served' : 'documented';
      check(
        `${status} ${mediaType}`,
        type === undefined ? found['x-served-schema'] : found.schema,
        examplesOf(found, usual),
        'answer',
        mediaType,
      );
      const own = reader.resolve(found['x-served-schema']);
      const examples = listAt(own, 'examples').map((value): Example => [value, 'served']);
      if (type !== undefined && servedAs !== undefined) check(`${status} served`, own, examples, 'answer');
    }
    for (const [header, node] of Object.entries(objectAt(answer, 'headers'))) {
      const own = reader.resolve(node);
      check(`${status} ${header}`, own.schema, examplesOf(own), 'answer', header);
    }
  }

  function check(
    at: string,
    schema: unknown,
    examples: readonly Example[],
    direction: Direction,
    field = at,
  ): void {
    if (examples.length === 0) tell(`${where} ${at}`, 'has no example');
    for (const [value, dialect] of examples) {
      const problem = problemOf(worldText(schema, reader, dialect, direction), value);
      if (problem !== undefined) tell(`${where} ${at}`, `has an example that is not valid: ${problem}`);
      for (const [leaf, shown] of leavesOf(field, value)) {
        const isKnown = facts.story[leaf]?.some(known => isSame(known, shown));
        if (!isKnown) tell(`${where} ${at}`, `has an example whose ${leaf} is ${JSON.stringify(shown)}`);
      }
    }
  }
}

/** What is named as served shows the real server. */
function examplesOf(node: Json, usual: Dialect = 'documented'): readonly Example[] {
  const named = Object.entries(objectAt(node, 'examples')).map(
    ([name, example]): Example => [objectAt(example).value, name.startsWith('served') ? 'served' : usual],
  );
  return node.example === undefined ? named : [[node.example, usual], ...named];
}

function leavesOf(field: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(item => leavesOf(field, item));
  if (isObject(value)) return Object.entries(value).flatMap(([name, inner]) => leavesOf(name, inner));
  return [[field, value]];
}
