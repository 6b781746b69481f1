import type { OpenApi } from './document.ts';

/**
 * A document with every operation so many times: the copies stand under paths, names and schemas of their own, in the
 * same systems.
 */
export function grown(document: OpenApi, times: number): OpenApi {
  const tags = document.tags.map(({ name }) => name);
  const paths: Record<string, OpenApi['paths'][string]> = { ...document.paths };
  const schemas: Record<string, unknown> = { ...document.components.schemas };
  for (let copy = 1; copy < times; copy += 1) {
    const mark = `Copy${copy}`;
    const renamed = <T>(part: T): T => JSON.parse(rename(JSON.stringify(part), tags, mark));
    for (const [path, item] of Object.entries(document.paths)) paths[`/copy-${copy}${path}`] = renamed(item);
    for (const [name, schema] of Object.entries(document.components.schemas ?? {})) {
      schemas[rename(`"#/components/schemas/${name}"`, tags, mark).slice(22, -1)] = renamed(schema);
    }
  }
  return { ...document, paths, components: { ...document.components, schemas } };
}

function rename(text: string, tags: readonly string[], mark: string): string {
  return tags.reduce((result, tag) => {
    const prefix = tag.charAt(0).toLowerCase() + tag.slice(1);
    return result
      .replaceAll(`"#/components/schemas/${tag}`, `"#/components/schemas/${tag}${mark}`)
      .replaceAll(`"operationId":"${prefix}`, `"operationId":"${prefix}${mark}`);
  }, text);
}
