import type { SchemaIssue } from '../engine/document.ts';
import { routes } from '../generated/control.gen.ts';
import { validators } from '../generated/control-validators.gen.js';
import { ControlRefusal } from './refusal.ts';

/** Name of an operation of the control document. */
export type ControlOperation = keyof typeof routes;

/** Largest body of an ordinary request, and of a snapshot. */
const maxBytes = { ordinary: 1024 * 1024, snapshot: 256 * 1024 * 1024 };

/** The operation that a request names. */
export function findOperation(method: string, pathname: string): ControlOperation {
  const names = operationNames.filter(name => routes[name].path === pathname);
  const name = names.find(found => routes[found].method === method);
  if (name !== undefined) return name;
  if (names.length > 0) {
    const methods = names.map(found => routes[found].method);
    const said = `${pathname} takes ${methods.join(', ')}, not ${method}.`;
    throw new ControlRefusal('wrong-method', said, [], methods);
  }
  const paths = [...new Set(operationNames.map(found => routes[found].path))].join(', ');
  throw new ControlRefusal('not-found', `There is no ${pathname}. There are: ${paths}.`);
}

/** What a request asks for, parameters and body in one object, held against the control document. */
export async function readInput(name: ControlOperation, request: Request, url: URL): Promise<object> {
  const { parameters, body, needsBody = false } = validators[name];
  const query: Record<string, unknown> = Object.fromEntries(url.searchParams);
  const where = `${routes[name].method} ${routes[name].path}`;
  if (!parameters(query)) throw refusalOf(where, 'the query', parameters.errors ?? []);
  if (body === undefined) return query;
  const sent = await readJson(request, name === 'restoreSnapshot' ? maxBytes.snapshot : maxBytes.ordinary);
  if (sent === undefined && !needsBody) return query;
  if (!body(sent)) throw refusalOf(where, 'the body', body.errors ?? []);
  return { ...query, ...Object(sent) };
}

async function readJson(request: Request, limit: number): Promise<unknown> {
  const text = await readText(request, limit);
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ControlRefusal(
      'invalid',
      `The body is not JSON: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new ControlRefusal('too-large', `The body is larger than ${limit} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refusalOf(where: string, what: string, errors: readonly SchemaIssue[]): ControlRefusal {
  const issues = errors.map(({ instancePath, message = 'is not allowed', params }) => {
    const more = params.additionalProperty ?? params.allowedValues;
    return { at: instancePath, message: more === undefined ? message : `${message}: ${String(more)}` };
  });
  const place = issues[0]?.at ?? '';
  // Where there are alternatives each says what it takes, and a last issue that there are alternatives.
  const said = errors.flatMap(({ instancePath, keyword }, at) =>
    instancePath === place && keyword !== 'anyOf' ? (issues[at]?.message ?? []) : [],
  );
  const why = [...new Set(said)].join(', or ') || 'is not allowed';
  return new ControlRefusal('invalid', `${where}: ${what}${place && ` at ${place}`} ${why}.`, issues);
}

const operationNames = Object.keys(routes).filter((name): name is ControlOperation => name in routes);
