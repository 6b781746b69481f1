import type { Dialect } from '@keyloom/mocks';
import { answerOf } from '../notation/answer.ts';
import type { Facts, OperationFacts } from '../notation/contract.ts';
import type { Tell } from './field-facts.ts';
import { probesOf } from './probes.ts';
import { listAt, objectAt, type Place, type Reader } from './reader.ts';
import type { Direction } from './shape.ts';
import { problemOf } from './validate.ts';
import { worldText } from './world.ts';

export const dialects: readonly Dialect[] = ['documented', 'served'];

// Kept over calls, as nearly all of a changed document is as it was.
const known = new Map<string, readonly string[]>();

/** Takes every probe of an operation's parameters, body and answers: what is right passes, what is wrong is refused. */
export function probeOperation(
  facts: Facts,
  name: string,
  wanted: OperationFacts,
  { operation }: Place,
  reader: Reader,
  tell: Tell,
): void {
  const where = `${facts.system} ${name}`;
  const parameters = listAt(operation, 'parameters').map(reader.resolve);
  for (const [parameter, line] of Object.entries(wanted.parameters ?? {})) {
    const own = parameters.find(each => each.name === parameter);
    probe(`${where} ${parameter}`, own?.schema, line.replace(/^(path|query) /, ''), 'request', dialects);
  }
  if (wanted.body !== undefined) {
    const body = reader.resolve(operation.requestBody);
    probe(
      `${where} body`,
      objectAt(body, 'content', 'application/json').schema,
      wanted.body,
      'request',
      dialects,
    );
  }
  for (const [status, line] of Object.entries(wanted.answers)) {
    const { media, isServedOnly, headerGroups } = answerOf(line);
    const answer = reader.resolve(objectAt(operation, 'responses')[status]);
    for (const { mediaType, type, servedAs } of media) {
      const found = objectAt(answer, 'content', mediaType);
      const at = `${where} ${status}`;
      const shown = isServedOnly ? dialects.slice(1) : dialects;
      if (type !== undefined) probe(at, found.schema, type, 'answer', shown);
      if (servedAs !== undefined) probe(at, found['x-served-schema'], servedAs, 'answer', ['served']);
    }
    for (const [header, headerLine] of headerGroups.flatMap(group =>
      Object.entries(facts.headers[group] ?? {}),
    )) {
      const { schema } = reader.resolve(objectAt(answer, 'headers')[header]);
      probe(`${where} ${status} ${header}`, schema, headerLine, 'answer', ['documented']);
    }
  }

  function probe(
    at: string,
    schema: unknown,
    line: string,
    direction: Direction,
    shown: readonly Dialect[],
  ): void {
    for (const dialect of shown) {
      const text = worldText(schema, reader, dialect, direction);
      const key = [facts.system, direction, dialect, line, text].join('\n');
      const problems = known.get(key) ?? problemsOf(text, line, { facts, dialect, direction });
      known.set(key, problems);
      for (const problem of problems) tell(`${at} (${dialect})`, problem);
    }
  }
}

function problemsOf(text: string, line: string, world: Parameters<typeof probesOf>[1]): readonly string[] {
  return probesOf(line, world).flatMap(({ value, isRight, why }) => {
    const problem = problemOf(text, value);
    if ((problem === undefined) === isRight) return [];
    return [isRight ? `refuses ${why}: ${problem}` : `lets through: ${why}`];
  });
}
