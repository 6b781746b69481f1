import { cutSlice, type Found, findOperations, type Slice } from '../../packages/generate/src/slice.ts';
import type { Source } from '../../packages/generate/src/source.ts';

/** Cuts the document into one slice for each tag, in the order of the document's tags. */
export function sliceDocument(source: Source): readonly Slice[] {
  const byTag = new Map<string, Found[]>((source.document.tags ?? []).map(({ name }) => [name, []]));
  if (byTag.size === 0) source.fail([], 'the document has no tags: each system is one tag');
  for (const found of findOperations(source)) {
    const [tag, ...more] = found.operation.tags ?? [];
    const group = tag === undefined || more.length > 0 ? undefined : byTag.get(tag);
    if (!group) {
      source.fail(
        found.place,
        `${found.method.toUpperCase()} ${found.path}: needs exactly one of the document's tags`,
      );
    }
    group.push(found);
  }
  return [...byTag].map(([tag, found]) => {
    if (found.length === 0) source.fail(['tags'], `the tag ${tag} has no operations`);
    const names = { tag, operationPrefix: lowerFirst(tag), schemaPrefix: tag };
    return cutSlice(source, names, sameServers(source, tag, found), found);
  });
}

function sameServers(source: Source, tag: string, found: readonly Found[]): readonly string[] {
  const lists = found.map(({ item }) => (item.servers ?? []).map(({ url }) => url));
  const first = lists[0] ?? [];
  for (const [index, list] of lists.entries()) {
    const place = ['paths', found[index]?.path ?? '', 'servers'];
    if (list.length === 0) source.fail(place, `the path has no servers`);
    if (list.join() !== first.join()) source.fail(place, `the paths of ${tag} name different servers`);
    if (list.some(url => url.endsWith('/'))) source.fail(place, 'a server URL ends with a slash');
  }
  return first;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
