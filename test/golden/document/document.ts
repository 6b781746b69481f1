import type { Complaints } from '../../evidence/subject.ts';
import { systems } from '../systems.ts';
import { isObject, listAt, readerOf } from './reader.ts';
import { isSame } from './same.ts';
import { checkSystem } from './system-facts.ts';

/**
 * Holds a parsed OpenAPI document against the goldens: facts cut from the pages by hand, never from the document.
 *
 * @param only - Tags of the systems to look at. @default all five
 */
export async function goldenOfDocument(document: unknown, only?: readonly string[]): Complaints {
  const complaints = new Set<string>();
  const tell = (where: string, problem: string) => complaints.add(`${where}: ${problem}`);
  const reader = readerOf(document);
  const tags = listAt(reader.document, 'tags').map(tag => (isObject(tag) ? tag.name : undefined));
  if (
    !isSame(
      tags,
      systems.map(({ system }) => system),
    )
  )
    tell('document', `tags are ${tags.join(', ')}`);
  // What stands here would hold for all operations, and none of them says so.
  for (const key of ['servers', 'security', 'webhooks'])
    if (key in reader.document) tell('document', `has ${key}`);
  const known = new Set(
    systems.flatMap(({ operations }) => Object.values(operations).map(({ call }) => call)),
  );
  for (const { call } of reader.places)
    if (!known.has(call)) tell('document', `has ${call}, which nobody documents`);
  for (const facts of systems) if (only?.includes(facts.system) !== false) checkSystem(facts, reader, tell);
  return [...complaints];
}
