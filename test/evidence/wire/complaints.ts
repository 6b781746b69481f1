import type { Json } from '../json.ts';
import { partsOf } from '../json.ts';
import { answerProblems, mediaTypeOf } from './answers.ts';
import type { Exchange } from './exchange.ts';
import { findOperation, type Operation, operationsOf } from './operations.ts';
import { isOpen, requestProblems } from './requests.ts';

/**
 * Holds what was recorded of one system against the document: both directions of each exchange, and that everything
 * which the document declares was seen at least once: each operation, status, type of body, header and parameter.
 */
export function wireComplaints(
  document: Json,
  system: string,
  exchanges: readonly Exchange[],
): readonly string[] {
  const operations = operationsOf(document, system);
  const seen = new Set<string>();
  const found = exchanges.flatMap(exchange => {
    const match = findOperation(operations, exchange);
    const { method, url, status, dialect, isClients } = exchange;
    if (match === undefined)
      return status < 300 || isClients ? [`${method} ${url.pathname} (${status}) is no operation`] : [];
    const { operation, inPath } = match;
    note(operation, exchange, inPath);
    const problems = [
      ...answerProblems(document, operation, exchange),
      ...(status < 300 ? requestProblems(document, operation, exchange, inPath) : []),
      ...(status === 401 && isOpen(operation) && isAnonymous(exchange) ? ['it needs no credential'] : []),
    ];
    return problems.map(problem => `${system} ${operation.name} (${dialect}): ${problem}`);
  });
  return [...new Set([...found, ...operations.flatMap(operation => unseen(operation))])];

  function note(
    { name, responses, body }: Operation,
    exchange: Exchange,
    inPath: ReadonlyMap<string, string>,
  ): void {
    const { status, answer, url, isClients } = exchange;
    const declared = responses.has(String(status)) ? String(status) : 'default';
    seen.add(`${name} ${declared}`);
    if (answer.text !== '') seen.add(`${name} ${declared} ${mediaTypeOf(answer.headers)}`);
    for (const header of answer.headers.keys()) seen.add(`${name} ${declared} header ${header}`);
    if (status >= 300) return;
    for (const parameter of [...inPath.keys(), ...url.searchParams.keys()])
      seen.add(`${name} takes ${parameter}`);
    if (body !== undefined && exchange.body !== '' && isClients) seen.add(`${name} takes a body`);
  }

  function unseen({ name, responses, parameters, body }: Operation): readonly string[] {
    const declared = [...responses].flatMap(([status, response]) => [
      `${name} ${status}`,
      ...partsOf(response, 'content').map(([type]) => `${name} ${status} ${type}`),
      ...partsOf(response, 'headers').map(([header]) => `${name} ${status} header ${header.toLowerCase()}`),
    ]);
    const taken = parameters
      .filter(({ in: place }) => place !== 'cookie')
      .map(each => `${name} takes ${each.name}`);
    const all = [...declared, ...taken, ...(body === undefined ? [] : [`${name} takes a body`])];
    return all
      .filter(what => !seen.has(what) && !beyondTwins.test(`${system} ${what}`))
      .map(what => `${system} ${what}: nobody saw it`);
  }
}

/** What the document has of servers under a load that no twin knows. */
const beyondTwins = /^Strait \w+ 503 (text\/plain|header retry-after)$/;

const isAnonymous = ({ headers }: Exchange) =>
  !['authorization', 'x-api-key', 'cookie'].some(name => headers.has(name));
