import { type Json, partOf, partsOf, textsOf } from '../json.ts';
import type { Exchange } from './exchange.ts';
import type { Operation } from './operations.ts';
import { problemOf } from './validate.ts';
import { closedWorld } from './world.ts';

/** What is wrong by the document with a request that was accepted. */
export function requestProblems(
  document: Json,
  operation: Operation,
  exchange: Exchange,
  inPath: ReadonlyMap<string, string>,
): readonly string[] {
  const given = [
    ...parameterProblems(document, operation, exchange, inPath),
    ...bodyProblems(document, operation, exchange),
    ...credentialProblems(operation, exchange),
  ];
  return given.map(problem => `request: ${problem}`);
}

function parameterProblems(
  document: Json,
  { parameters }: Operation,
  { url, headers, isClients, dialect }: Exchange,
  inPath: ReadonlyMap<string, string>,
): readonly string[] {
  const named = (place: string) =>
    parameters.filter(each => each.in === place).map(({ name }) => String(name));
  const values = (parameter: Json): readonly string[] => {
    const name = String(parameter.name);
    if (parameter.in === 'path') return [inPath.get(name) ?? []].flat();
    return parameter.in === 'header' ? [headers.get(name) ?? []].flat() : url.searchParams.getAll(name);
  };
  const unknown = isClients
    ? [...url.searchParams.keys()].filter(name => !named('query').includes(name))
    : [];
  const misplaced = [...inPath.keys()].filter(name => !named('path').includes(name));
  return [
    ...[...unknown, ...misplaced].map(name => `${name} is not declared`),
    ...parameters.flatMap(parameter => {
      const texts = values(parameter);
      if (texts.length === 0) return parameter.required === true ? [`${parameter.name} is missing`] : [];
      // Real servers make something of nearly anything; clients do not rely on it.
      if (!isClients && dialect === 'served') return [];
      const schema = closedWorld(document, partOf(parameter, 'schema') ?? {}, dialect, 'request');
      const problem = problemOf(schema, fromTexts(texts, schema, parameter.explode !== false));
      return problem === undefined ? [] : [`${parameter.name}: ${problem}`];
    }),
  ];
}

function fromTexts(texts: readonly string[], { type }: Json, isExploded: boolean): unknown {
  const types = textsOf(type);
  if (types.includes('array')) return isExploded ? texts : (texts[0] ?? '').split(',').slice(0, texts.length);
  const [text = ''] = texts;
  const isNumber = types.includes('integer') || types.includes('number');
  return isNumber && /^-?[\d.]+$/.test(text) ? Number(text) : text;
}

function bodyProblems(document: Json, { body }: Operation, exchange: Exchange): readonly string[] {
  const { body: text, headers, isClients, dialect } = exchange;
  if (text === '') return body?.required === true && isClients ? ['the body is missing'] : [];
  if (body === undefined) return isClients ? ['there is a body where none is declared'] : [];
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const media = new Map(partsOf(body, 'content')).get(type);
  if (media === undefined) return isClients ? [`a body of type ${type} is not declared`] : [];
  const schema = closedWorld(document, partOf(media, 'schema') ?? {}, dialect, 'request');
  const value: unknown = JSON.parse(text);
  if (value === null && body.required !== true) return [];
  // Servers take what they do not know; clients never send it.
  const problem = isClients ? problemOf(schema, value) : undefined;
  return problem === undefined ? [] : [`the body: ${problem}`];
}

/** How a request signs in, by the ways that there are. */
function isPresent({ type, scheme, in: place, name }: Json, { headers, url }: Exchange): boolean {
  if (type === 'http') return new RegExp(`^${scheme} \\S`, 'i').test(headers.get('authorization') ?? '');
  if (place === 'header') return headers.has(String(name));
  if (place === 'query') return url.searchParams.has(String(name));
  return (headers.get('cookie') ?? '').split(/;\s*/).some(pair => pair.startsWith(`${name}=`));
}

function credentialProblems({ security }: Operation, exchange: Exchange): readonly string[] {
  if (security.length === 0) return ['it needs no credential by the document'];
  const fits = security.some(needed => needed.every(scheme => isPresent(scheme, exchange)));
  return fits ? [] : ['its credential is none that is declared'];
}

/** Whether the document lets a request through that presents nothing. */
export const isOpen = ({ security }: Operation): boolean =>
  security.length === 0 || security.some(needed => needed.length === 0);
