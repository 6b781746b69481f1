import { answerOf } from '../notation/answer.ts';
import type { AnswerLine, Fields } from '../notation/contract.ts';
import { fieldOf } from '../notation/field.ts';
import { checkKeys } from './known-keys.ts';
import type { Check } from './operation-facts.ts';
import { type Json, objectAt } from './reader.ts';
import { isSame } from './same.ts';

/** Holds one answer against the pages: its dialect, evidence, text, media types, bodies and headers. */
export function checkAnswer(at: string, node: unknown, line: AnswerLine, check: Check): void {
  const { facts, reader, fields, tell } = check;
  const right = answerOf(line);
  const answer = reader.resolve(node);
  checkKeys('answer', answer, at, tell);
  const { 'x-served': served, 'x-evidence': evidence, description } = answer;
  if (served !== (right.isServedOnly ? 'only' : undefined)) tell(at, `x-served is ${served}`);
  if (!isSame(evidence, right.evidence)) tell(at, `x-evidence is ${JSON.stringify(evidence)}`);
  if (!description) tell(at, 'has no description');
  if (right.words !== undefined && description !== right.words) tell(at, `does not say "${right.words}"`);
  const types = Object.keys(objectAt(answer, 'content'));
  const wantedTypes = right.media.map(({ mediaType }) => mediaType);
  if (!isSame(types, wantedTypes)) tell(at, `media types are ${types}, not ${wantedTypes}`);
  for (const { mediaType, type, servedAs, servedAt } of right.media) {
    const media = objectAt(answer, 'content', mediaType);
    checkKeys('media', media, at, tell);
    checkSchema(at, media.schema, type);
    checkSchema(`${at} served`, media['x-served-schema'], servedAs);
    if (media['x-served-at'] !== servedAt) tell(at, `x-served-at is ${media['x-served-at']}`);
  }
  const lines: Fields = Object.assign({}, ...right.headerGroups.map(group => facts.headers[group]));
  checkHeaders(at, objectAt(answer, 'headers'), lines, check);

  function checkSchema(where: string, schema: unknown, type: string | undefined): void {
    if ((schema === undefined) !== (type === undefined))
      tell(where, schema === undefined ? 'has no schema' : 'has a schema');
    else if (type !== undefined) fields.check(where, schema, type);
  }
}

function checkHeaders(at: string, found: Json, lines: Fields, { reader, fields, tell }: Check): void {
  const names = Object.keys(found).sort();
  if (!isSame(names, Object.keys(lines).sort())) tell(at, `headers are ${names.join(', ')}`);
  for (const [name, line] of Object.entries(lines)) {
    const header = reader.resolve(found[name]);
    checkKeys('header', header, `${at} ${name}`, tell);
    if ((header.required === true) !== fieldOf(line).isRequired)
      tell(`${at} ${name}`, `required is ${header.required}`);
    fields.check(`${at} ${name}`, header.schema, line, header);
  }
}
