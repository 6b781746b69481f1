import type { Dialect } from '@keyloom/mocks';
import { isObject, type Json, listAt, objectAt, type Place, type Reader } from './reader.ts';
import { problemOf } from './validate.ts';
import { worldText } from './world.ts';

/** A request as it arrives: below the server's base URL. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The operation that a request means: fixed segments count more than parameters. */
export function placeOf(
  { method, path }: Pick<Arrived, 'method' | 'path'>,
  reader: Reader,
): Place | undefined {
  const segments = pathOf(path).split('/');
  const found = reader.places.filter(
    place =>
      place.method === method &&
      place.segments.length === segments.length &&
      place.segments.every((part, index) =>
        part.startsWith('{') ? segments[index] !== '' : part === segments[index],
      ),
  );
  const isFixed = ({ segments: parts }: Place) => !parts.some(part => part.startsWith('{'));
  return found.find(isFixed) ?? found[0];
}

/** What is wrong with a request by the document alone: place, credential, parameters, content type and body. */
export function requestProblems(request: Arrived, reader: Reader, dialect: Dialect): readonly string[] {
  const place = placeOf(request, reader);
  if (place === undefined) return [`${request.method} ${request.path} is no operation`];
  return [
    ...credentialProblems(request, place, reader),
    ...parameterProblems(request, place, reader, dialect),
    ...bodyProblems(request, place, reader, dialect),
  ];
}

function credentialProblems({ headers }: Arrived, { operation }: Place, { document }: Reader): string[] {
  const alternatives = listAt(operation, 'security');
  const isSigned = alternatives.some(alternative =>
    Object.keys(isObject(alternative) ? alternative : {}).every(name => {
      const scheme = objectAt(document, 'components', 'securitySchemes', name);
      if (scheme.type === 'http') return /^Bearer \S+$/.test(headers.authorization ?? '');
      if (scheme.in === 'cookie') return (headers.cookie ?? '').includes(`${scheme.name}=`);
      return (headers[String(scheme.name).toLowerCase()] ?? '') !== '';
    }),
  );
  return isSigned && alternatives.length > 0 ? [] : ['no credential that the operation takes'];
}

function parameterProblems({ path }: Arrived, place: Place, reader: Reader, dialect: Dialect): string[] {
  const segments = pathOf(path).split('/');
  const query = new URL(path, 'http://localhost').searchParams;
  const problems: string[] = [];
  const known = new Set<string>();
  for (const parameter of listAt(place.operation, 'parameters').map(reader.resolve)) {
    const name = String(parameter.name);
    if (parameter['x-served'] === 'only' && dialect === 'documented') continue;
    if (parameter.in === 'query') known.add(name);
    const texts =
      parameter.in === 'path'
        ? [decodeURIComponent(segments[place.segments.indexOf(`{${name}}`)] ?? '')]
        : parameter.in === 'query'
          ? query.getAll(name)
          : [];
    if (texts.length === 0 && parameter.required === true) problems.push(`${name} is missing`);
    if (texts.length === 0) continue;
    const schema = worldText(parameter.schema, reader, dialect, 'request');
    const problem = problemOf(schema, meaningOf(texts, reader.resolve(parameter.schema)));
    if (problem !== undefined) problems.push(`${name}: ${problem}`);
  }
  for (const name of query.keys()) if (!known.has(name)) problems.push(`${name} is no parameter`);
  return problems;
}

function bodyProblems({ body, headers }: Arrived, place: Place, reader: Reader, dialect: Dialect): string[] {
  const type = headers['content-type'];
  const declared = reader.resolve(place.operation.requestBody);
  if (body === '') {
    return [
      ...(declared.required === true ? ['the body is missing'] : []),
      ...(type === undefined ? [] : [`content type ${type} without a body`]),
    ];
  }
  const content = objectAt(declared, 'content');
  const media = type === undefined ? undefined : content[type];
  if (!isObject(media)) return [`a body of content type ${type} is not declared`];
  const problem = problemOf(worldText(media.schema, reader, dialect, 'request'), parsed(body));
  return problem === undefined ? [] : [`body: ${problem}`];
}

/** What texts stand for, by the types that a schema names. */
function meaningOf(texts: readonly string[], { type }: Json): unknown {
  const types = [type].flat();
  if (types.includes('array')) return texts;
  const [text = ''] = texts;
  const isNumber = (types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}

const pathOf = (path: string) => path.split('?')[0] ?? '';

/** JSON; what is none is a value that no schema allows. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
