import type { Operation, SystemTable } from '@keyloom/types';

/** A request as it goes out, below the base URL. */
export interface Request {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string;
}

/** What a request asks of which keys. */
export interface Asked {
  /** Both `undefined` where the request is none of the system's operations. */
  readonly name: string | undefined;
  readonly operation: Operation | undefined;
  /** All that is said in the path and in the query, decoded. */
  readonly values: readonly string[];
}

/** Which of a system's operations a request is. */
export function operationOf({ operations }: SystemTable, { method, path }: Request): Asked {
  const url = new URL(path, 'http://localhost');
  const segments = url.pathname.split('/');
  const candidates = Object.entries(operations).filter(([, operation]) => {
    const template = operation.path.split('/');
    return (
      operation.method === method &&
      template.length === segments.length &&
      template.every((part, at) => (part.startsWith('{') ? segments[at] !== '' : part === segments[at]))
    );
  });
  // `/keys/verify` is more special than `/keys/{id}`.
  const [[name, operation] = []] = candidates.sort(([, a], [, b]) => variablesIn(a) - variablesIn(b));
  const template = operation?.path.split('/');
  // Before the first slash is nothing.
  const inPath = segments.slice(1).filter((_, at) => !template || template[at + 1]?.startsWith('{'));
  return { name, operation, values: [...inPath.map(decoded), ...url.searchParams.values()] };
}

const variablesIn = ({ path }: Operation) => path.split('{').length;

/** Percent-decoded; as it is where it is no such text. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
