import type { Operation, SystemTable } from '@keyloom/types';
import { toCode } from './code.ts';
import { documentedMedia } from './openapi.ts';
import type { Resolve } from './resolve.ts';
import { ANY_TEXT, sampleOf } from './sample.ts';
import type { Slice, SliceOperation } from './slice.ts';

/** The comment above each method of a client, as editors show it: what it does, what it throws, a call. */
export function methodDocs(
  slice: Slice,
  table: SystemTable,
  resolve: Resolve,
): ReadonlyMap<string, string[]> {
  const client = slice.tag.charAt(0).toLowerCase() + slice.tag.slice(1);
  return new Map(
    slice.operations.map(target => {
      const row = table.operations[target.id] ?? target.fail('is not in the table');
      const lines = [
        ...about(target, row),
        ...thrown(target, row),
        ...['@example', '```ts', ...call(client, target, row, resolve), '```'],
      ];
      return [target.id, lines.map(line => line.replaceAll('*/', '*\\/'))];
    }),
  );
}

/** The document's words for where a fact is from, for people who do not know the document. */
const SOURCES: Readonly<Record<string, string>> = {
  seed: 'documentation',
  'published spec': 'published document',
  observed: 'a real server',
};

function about({ operation }: SliceOperation, { method, path }: Operation): string[] {
  const { summary = '', description = '' } = operation;
  const sources = (operation['x-evidence'] ?? []).map(word => SOURCES[word] ?? word);
  const wire = `\`${method} ${path}\`${sources.length > 0 ? `, known from: ${sources.join(', ')}` : ''}`;
  const paragraphs = [...new Set([summary.trim(), description.trim()])].filter(text => text !== '');
  return [...paragraphs, wire].flatMap(paragraph => [...paragraph.split('\n'), '']);
}

function thrown({ operation }: SliceOperation, { role }: Operation): string[] {
  const statuses = Object.keys(operation.responses ?? {}).filter(status => /^[45]\d\d$/.test(status));
  const isOnce = role === 'create' || role === 'rotate' || role === 'update';
  return [
    `@throws HttpError when it is refused${statuses.length > 0 ? ` (${statuses.join(', ')})` : ''}.`,
    ...(isOnce ? ['@throws UnknownOutcomeError when it may have happened all the same.'] : []),
  ];
}

function call(client: string, target: SliceOperation, row: Operation, resolve: Resolve): string[] {
  const input = exampleInput(target, row, resolve);
  const taken = Object.keys(input).length > 0 ? toCode(input) : '';
  const made = `${client}.${target.id}(${taken})`;
  return (row.pages ? `for await (const key of ${made}) console.log(key);` : `await ${made};`).split('\n');
}

/** What a call takes at the least, by the document's own examples. */
function exampleInput(
  { operation }: SliceOperation,
  row: Operation,
  resolve: Resolve,
): Record<string, unknown> {
  const media = documentedMedia(operation.requestBody?.content)[1];
  const body: unknown =
    media?.example ??
    Object.values(media?.examples ?? {})[0]?.value ??
    (media && operation.requestBody?.required ? sampleOf(resolve(media.schema)) : undefined);
  const given = {
    ...Object.fromEntries(
      (operation.parameters ?? [])
        .filter(({ required }) => required)
        .map(({ name, example, schema }) => [name, example ?? sampleOf(resolve(schema ?? {}))]),
    ),
    ...Object(body),
  };
  const places = Object.entries(row.in).filter(([name]) => given[name] !== undefined);
  return Object.fromEntries(
    places.map(([name, place]) => {
      const value: unknown = given[name] === ANY_TEXT ? `<${name}>` : given[name];
      return [name, place.endsWith(':int64') ? String(value) : value];
    }),
  );
}
