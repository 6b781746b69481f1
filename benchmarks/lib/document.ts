import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './paths.ts';

export const documentPath = join(root, 'spec/openapi.yaml');

type Json = Readonly<Record<string, unknown>>;

/** What the benchmarks read of the document. */
export interface OpenApi extends Json {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: Readonly<Record<string, Json>>;
}

interface DocumentOperation {
  readonly tags?: readonly string[];
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<
  Record<string, { readonly example?: unknown; readonly examples?: Record<string, { value: unknown }> }>
>;

export function readDocument(): OpenApi {
  return parse(readFileSync(documentPath, 'utf8'));
}

/** The example of an operation's answer. */
export function exampleOf(document: OpenApi, operationId: string, status: string): unknown {
  for (const item of Object.values(document.paths)) {
    for (const { operationId: id, responses } of Object.values(item)) {
      if (id !== operationId) continue;
      const media = responses?.[status]?.content?.['application/json'];
      return media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
    }
  }
  throw new Error(`the document has no operation ${operationId}`);
}

/** The document with the operations of one tag only, and its server at the root as generators expect it. */
export function documentOf(document: OpenApi, tag: string): OpenApi {
  const paths = Object.entries(document.paths).filter(([, item]) =>
    Object.values(item).some(({ tags }) => tags?.includes(tag)),
  );
  return { ...document, tags: [{ name: tag }], paths: Object.fromEntries(paths) };
}
