import type { TwinDefinition } from '@keyloom/mocks';
import { isSame } from '../document/same.ts';
import { answerOf } from '../notation/answer.ts';
import type { AnswerLine, Facts } from '../notation/contract.ts';
import { systems } from '../systems.ts';
import { isExampleOf } from './example.ts';
import { differencesOf } from './schema.ts';

type TwinDocument = TwinDefinition['document'];

/** Holds what a twin, and the client beside it, is generated from against the pages: what no call shows is told here. */
export function goldenOfSource(document: TwinDocument): readonly string[] {
  const facts = systems.find(({ system }) => system === document.system);
  if (facts === undefined) return [`${document.system} has no goldens`];
  const complaints: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (!isSame(found, wanted))
      complaints.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  expect('the list of servers', document.servers, facts.servers);
  for (const [name, operation] of Object.entries(facts.operations)) {
    const own = document.operations[name];
    const [method, path] = operation.call.split(' ');
    expect(`${name}'s call`, [own?.method, own?.path], [method, path]);
    expect(`${name}'s role`, own?.role, operation.role);
    expect(`${name}'s pages`, own?.pages, operation.pages);
    expect(
      `${name}'s rate`,
      own?.rateLimits?.map(rateOf),
      operation.rate === undefined ? undefined : [operation.rate],
    );
    const { body } = own?.exampleCall ?? {};
    if (operation.body !== undefined && !isExampleOf(body, operation.body, facts))
      complaints.push(`${name}'s example is none`);
    for (const [status, line] of Object.entries(operation.answers))
      complaints.push(
        ...answerProblems(line, own?.responses[status], facts).map(
          problem => `${name} ${status}: ${problem}`,
        ),
      );
  }
  return complaints;
}

const rateOf = ({ limit, windowSeconds, per }: { limit: number; windowSeconds: number; per: string }) =>
  `${limit} in ${windowSeconds} s per ${per}`;

type Response = TwinDocument['operations'][string]['responses'][string];

function answerProblems(line: AnswerLine, response: Response | undefined, facts: Facts): readonly string[] {
  const { media, isServedOnly } = answerOf(line);
  const [first] = media;
  const { served, type, schema, servedSchema, example, servedExample } = response ?? {};
  const isTyped = type === first?.mediaType;
  const isMarked = (served === 'only') === isServedOnly;
  return [
    ...(isTyped ? [] : [`it is ${type}, not ${first?.mediaType}`]),
    ...(isMarked ? [] : [`served is ${served}`]),
    ...(schema && first?.type ? differencesOf(schema, first.type, facts) : []),
    ...(servedSchema && first?.servedAs ? differencesOf(servedSchema, first.servedAs, facts) : []),
    ...(isFitting(example, first?.type ?? first?.servedAs) ? [] : ['the example is none']),
    ...(isFitting(servedExample, first?.servedAs ?? first?.type) ? [] : ['the served example is none']),
  ];

  function isFitting(shown: unknown, body: string | undefined): boolean {
    return shown === undefined || body === undefined || isExampleOf(shown, body, facts);
  }
}
