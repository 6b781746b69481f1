import type { OpenApiDocument, Server } from './openapi.ts';
import { Problems } from './problems.ts';
import { isRole, ROLES } from './row.ts';
import { type Found, findOperations } from './slice.ts';
import { DocumentError, type Source } from './source.ts';

/** Which operations of a document are the system's, and what the system is called. */
export interface Wanted {
  readonly system?: string | undefined;
  readonly tag?: string | undefined;
}

/** Refuses documents of other versions of OpenAPI, whose schemas mean other things. */
export function expectVersion({ document, fail }: Source): void {
  const { openapi, swagger }: Partial<OpenApiDocument> & { readonly swagger?: unknown } = document;
  const version = String(openapi ?? swagger ?? 'of no version');
  if (/^3\.1(\.|$)/.test(version)) return;
  fail(
    ['openapi'],
    `OpenAPI ${version} is not read, only 3.1: write openapi: 3.1.0, and type: [string, 'null'] for nullable: true`,
  );
}

/** The system's name: the one that was asked for, else the document's only tag. */
export function nameSystem({ document, fail }: Source, { system, tag }: Wanted): string {
  const [only, ...others] = document.tags ?? [];
  const name = system ?? tag ?? (others.length === 0 ? only?.name : undefined);
  if (name === undefined) return fail(['tags'], 'the system needs a name: --system Name');
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return name;
  throw new DocumentError(
    `${name} cannot name a system, since types are called by it: --system with a capital letter first, then letters and digits`,
  );
}

/** The operations of one tag, or all; with the document's own security where they name none. */
export function pickOperations(source: Source, { system, tag }: Wanted): readonly Found[] {
  const { document, fail } = source;
  const problems = new Problems(source);
  for (const [path, item] of Object.entries(document.paths)) {
    if (!isObject(item)) problems.add(['paths', path], `${path}: the path has no operations`);
    else if ('$ref' in item) problems.add(['paths', path], `${path}: a path by reference is not read`);
  }
  problems.raise();

  const all = [...findOperations(source)];
  for (const { place, path, method, operation } of all) {
    if (!isObject(operation)) problems.add(place, `${method.toUpperCase()} ${path}: is no operation`);
    else if (!Array.isArray(operation.parameters ?? []))
      problems.add([...place, 'parameters'], `${method.toUpperCase()} ${path}: parameters must be a list`);
  }
  problems.raise();

  const tags = new Set(all.flatMap(({ operation }) => operation.tags ?? []));
  if (tag !== undefined && !tags.has(tag))
    fail(['tags'], `no operation has the tag ${tag}; there are: ${[...tags].join(', ') || 'none'}`);
  const wanted = tag ?? (system !== undefined && tags.has(system) ? system : undefined);
  const picked = all.filter(({ operation }) => wanted === undefined || operation.tags?.includes(wanted));
  if (picked.length === 0) fail(['paths'], 'the document has no operations');
  expectAnnotated(problems, picked);
  return picked.map(found => {
    const security = found.operation.security ?? document.security ?? [];
    return { ...found, operation: { ...found.operation, security } };
  });
}

function expectAnnotated(problems: Problems, found: readonly Found[]): void {
  for (const { place, path, method, operation } of found) {
    const call = `${method.toUpperCase()} ${path}`;
    const { operationId, 'x-role': role } = operation;
    if (!operationId)
      problems.add(place, `${call}: needs an operationId, which names the method of the client`);
    const name = operationId ? `operation ${operationId} (${call})` : call;
    if (role === undefined) problems.add(place, `${name}: needs an x-role`);
    else if (!isRole(role))
      problems.add(place, `${name}: ${role} is no x-role; there are: ${ROLES.join(', ')}`);
  }
  problems.raise(
    found.some(({ operation }) => operation['x-role'] === undefined)
      ? `An x-role says what an operation does to a key: ${ROLES.join(', ')}. --infer-roles suggests them; --tag leaves out what has nothing to do with keys.`
      : undefined,
  );
}

/** The base URLs of the operations: those of their paths, else the document's. */
export function pickServers(source: Source, found: readonly Found[]): readonly string[] {
  const lists = found.map(({ path, item }) => ({
    place: item.servers ? ['paths', path, 'servers'] : ['servers'],
    urls: (item.servers ?? source.document.servers ?? []).map(urlOf),
  }));
  const first = lists[0]?.urls ?? [];
  for (const { place, urls } of lists) {
    if (urls.length === 0) source.fail(place, 'the document needs servers: the base URL of the API');
    if (urls.join() !== first.join()) source.fail(place, 'the paths name different servers');
    for (const url of urls) {
      if (!/^https?:\/\/[^{}\s]+$/.test(url))
        source.fail(place, `the server ${url} must be a whole URL; its variables need defaults`);
    }
  }
  return first;
}

/** A server's URL, with the defaults of its variables, and without a slash at the end. */
function urlOf({ url, variables = {} }: Server): string {
  return url
    .replace(/\{([^{}]*)\}/g, (all, name: string) => variables[name]?.default ?? all)
    .replace(/\/+$/, '');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
