import type { TwinOperation } from './document.ts';

export interface Match {
  readonly name: string;
  readonly operation: TwinOperation;
  readonly path: Readonly<Record<string, string>>;
}

/** What a method and a path mean: an operation, a path that has other methods, or nothing. */
export type Route = Match | { readonly methods: readonly string[] } | undefined;

export type Router = (method: string, pathname: string) => Route;

/** A router over the path templates of the document. A fixed segment wins over a parameter, so `verify` is never taken for an id. */
export function createRouter(operations: Readonly<Record<string, TwinOperation>>): Router {
  const routes = Object.entries(operations)
    .map(([name, operation]) => ({ name, operation, segments: operation.path.split('/').map(toSegment) }))
    .sort((a, b) => wildcards(a.segments) - wildcards(b.segments));

  return (method, pathname) => {
    const segments = (pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname).split(
      '/',
    );
    const methods: string[] = [];
    for (const route of routes) {
      const path = matchSegments(route.segments, segments);
      if (path === undefined) continue;
      if (route.operation.method === method) return { name: route.name, operation: route.operation, path };
      methods.push(route.operation.method);
    }
    return methods.length > 0 ? { methods } : undefined;
  };
}

/** One segment of a template: a text that must be there, or the name of a parameter. */
interface Segment {
  readonly text: string;
  readonly name: string | undefined;
}

const toSegment = (text: string): Segment => ({
  text,
  name: text.startsWith('{') ? text.slice(1, -1) : undefined,
});

function matchSegments(
  template: readonly Segment[],
  actual: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== actual.length) return undefined;
  if (template.some(({ text, name }, index) => name === undefined && text !== actual[index]))
    return undefined;
  const path: Record<string, string> = {};
  for (const [index, { name }] of template.entries()) {
    if (name === undefined) continue;
    const value = decode(actual[index] ?? '');
    if (value === undefined || value === '') return undefined;
    path[name] = value;
  }
  return path;
}

function decode(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

const wildcards = (segments: readonly Segment[]) => segments.filter(({ name }) => name !== undefined).length;
