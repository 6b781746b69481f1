import { isSame } from '../document/same.ts';
import { modelOf } from '../document/shape.ts';
import { answerOf } from '../notation/answer.ts';
import type { Facts, Fields, OperationFacts } from '../notation/contract.ts';
import { fieldOf, itemOf } from '../notation/field.ts';
import { systems } from '../systems.ts';
import { type Member, membersAt, readTypes } from './members.ts';
import { notesOf, wantedNotes } from './notes.ts';

/** Holds what editors show of a system's published types against the pages: names and their order, and the words above them. */
export function goldenOfTypes(system: string, text: string): readonly string[] {
  const facts = systems.find(each => each.system === system);
  if (facts === undefined) return [`${system} has no goldens`];
  const complaints: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (!isSame(found, wanted))
      complaints.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const types = readTypes(text);
  const schemas = membersAt(types, 'components', 'schemas');
  for (const [name, fields] of Object.entries(facts.models)) {
    const model = schemas.find(each => each.name === name);
    if (model !== undefined) checkFields(name, model.members, fields, facts);
    else if (/^[A-Z]/.test(name) && !facts.served?.includes(name))
      complaints.push(`there is no type ${name}`);
  }
  for (const [name, operation] of Object.entries(facts.operations)) checkOperation(name, operation, facts);
  return complaints;

  function checkOperation(name: string, operation: OperationFacts, facts: Facts): void {
    const [method = '', path = ''] = operation.call.split(' ');
    const words =
      membersAt(types, 'paths', path).find(each => each.name === method.toLowerCase())?.words ?? '';
    expect(`${name}'s summary`, words.split(' @description ')[0], operation.summary);
    if (operation.description !== undefined)
      expect(`${name}'s description`, words.split(' @description ')[1] ?? words, operation.description);
    const own = membersAt(types, 'operations', name);
    for (const place of ['path', 'query']) {
      const wanted = Object.entries(operation.parameters ?? {}).filter(
        ([, line]) => fieldOf(line).place === place,
      );
      checkFields(`${name} ${place}`, membersAt(own, 'parameters', place), Object.fromEntries(wanted), facts);
    }
    const responses = membersAt(own, 'responses');
    const statuses = Object.entries(operation.answers)
      // A success of the real server's own that has another body is none of the types.
      .filter(([status, line]) => !isOther(status, line, operation))
      .map(([status]) => status);
    expect(`${name}'s statuses`, responses.map(each => each.name).sort(), statuses.sort());
    if (operation.body !== undefined) expectMedia(name, membersAt(own, 'requestBody'), ['application/json']);
    for (const response of responses) {
      const { words: right, media } = answerOf(operation.answers[response.name] ?? '');
      if (right !== undefined) expect(`${name} ${response.name}`, response.words, `@description ${right}`);
      const documented = media.flatMap(({ type, mediaType }) => (type === undefined ? [] : mediaType));
      expectMedia(`${name} ${response.name}`, response.members, documented.slice(0, 1));
    }
  }

  function expectMedia(where: string, members: readonly Member[], wanted: readonly string[]): void {
    expect(
      `${where}'s media types`,
      membersAt(members, 'content').map(each => each.name),
      wanted,
    );
  }

  function checkFields(where: string, members: readonly Member[], fields: Fields, facts: Facts): void {
    expect(
      where,
      members.map(each => each.name),
      Object.keys(fields),
    );
    for (const member of members) {
      const field = fieldOf(fields[member.name] ?? '');
      const at = `${where}.${member.name}`;
      if (field.words !== undefined && !member.words.includes(field.words))
        complaints.push(`${at} does not say "${field.words}"`);
      // Above a parameter stands nothing of its schema but the unit.
      const { unit, ...more } = wantedNotes(field);
      const none = { format: undefined, default: undefined };
      expect(at, notesOf(member.words), { unit, ...(field.place === undefined ? more : none) });
      for (const type of field.types) {
        const inner = type.endsWith('[]') ? itemOf(type) : type;
        const model = /^[a-z]/.test(inner) ? modelOf(facts, inner) : undefined;
        if (model !== undefined) checkFields(at, member.members, model, facts);
      }
    }
  }
}

/** Whether a status is a success that the real server alone has, with a body of its own. */
function isOther(status: string, line: string, { answers }: OperationFacts): boolean {
  const { isServedOnly, media } = answerOf(line);
  const others = Object.entries(answers).filter(([other]) => other !== status && Number(other) < 300);
  const isShared = others.some(([, other]) => answerOf(other).media[0]?.type === media[0]?.type);
  return Number(status) < 300 && isServedOnly && !isShared;
}
