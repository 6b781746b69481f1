import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Conversation, Exchange, GoldenRequest } from '../exchange/exchange.ts';
import { fill } from '../exchange/fill.ts';
import { conversationsOf } from '../exchange/load.ts';
import type { Facts } from '../notation/contract.ts';
import { systems } from '../systems.ts';
import { asGolden, asRead, differenceOf } from './as-read.ts';
import { failureProblems } from './failure.ts';
import { ownWord } from './own-word.ts';
import { recorder, type Sent } from './record.ts';

const credential = 'fake-golden';

/** Makes every golden call with a system's client, and compares what it sends and what it makes of the golden answer. */
export async function goldenOfClient(subject: Subject): Complaints {
  const { system, createClient } = subject;
  const facts = systems.find(each => each.system === system);
  if (facts === undefined) return [`${system} has no goldens`];
  const calls = conversationsOf(system).flatMap(conversation =>
    conversation.exchanges
      .filter(({ input, orders }) => input !== undefined && orders.only !== 'twin')
      .map(async exchange => {
        const problems = await call(createClient, facts, conversation, exchange);
        return problems.map(problem => `${exchange.place} ${exchange.operation}: ${problem}`);
      }),
  );
  return (await Promise.all([...calls, ownWord(subject)])).flat();
}

async function call(
  createClient: Subject['createClient'],
  facts: Facts,
  conversation: Conversation,
  exchange: Exchange,
): Promise<readonly string[]> {
  const { operation, turns, orders, isWalk } = exchange;
  const filled = (text: string) => fill(text, conversation);
  const { sent, fetch } = recorder(turns, filled);
  const drifted: string[] = [];
  const config = {
    auth: orders.auth === undefined ? credential : { [orders.auth]: credential },
    fetch,
    retry: retriesOf(exchange, facts),
    drift: ({ kind }: { readonly kind: string }) => drifted.push(kind),
  };
  const input = JSON.parse(filled(exchange.input ?? '{}'));
  const outcome = await outcomeOf(() => createClient(config)[operation]?.(input), isWalk);
  return [...requestProblems(sent, exchange, facts, filled), ...outcomeProblems(outcome, sent)];

  function outcomeProblems({ data, error, status, requestId }: Outcome, requests: readonly Sent[]): string[] {
    const answer = turns.at(-1)?.answer;
    if (answer === undefined) return [];
    if (exchange.failure !== undefined)
      return failureProblems(error, {
        facts,
        exchange,
        answer,
        failure: exchange.failure,
        attempts: requests.length,
        filled,
      });
    if (error !== undefined) return [`fails: ${error}`];
    const problems: string[] = [];
    const drift = [...drifted].sort().join(' ');
    if (drift !== (orders.drift ?? ''))
      problems.push(`the tolerances are "${drift}", not "${orders.drift ?? ''}"`);
    const difference = differenceOf(asGolden(filled(exchange.data ?? answer.body)), asRead(data));
    if (difference !== undefined) problems.push(`the data: ${difference}`);
    if (isWalk) return problems;
    if (status !== answer.status) problems.push(`the status is ${status}, not ${answer.status}`);
    const id = answer.headers['x-request-id'];
    const wantedId = id === undefined ? undefined : filled(id);
    if (requestId !== wantedId) problems.push(`the request's id is ${requestId}, not ${wantedId}`);
    return problems;
  }
}

/** As many as the golden shows; what may have happened is never repeated, however often that is allowed. */
function retriesOf({ turns, isWalk, operation }: Exchange, { operations }: Facts): number {
  const isOnce = /^(create|rotate|update)$/.test(operations[operation]?.role ?? '');
  const isRefused = turns.some(({ answer }) => answer.status === 429);
  return isOnce && !isRefused ? 2 : isWalk ? 0 : turns.length - 1;
}

interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly status?: unknown;
  readonly requestId?: unknown;
}

/** What comes of a call, by the ways that every call has. */
async function outcomeOf(start: () => PromiseLike<unknown> | undefined, isWalk: boolean): Promise<Outcome> {
  try {
    const called = start();
    if (called === undefined) return { data: 'no such method' };
    if (isWalk) {
      const items: unknown[] = [];
      for await (const item of isIterable(called) ? called : ['no way to walk it']) items.push(item);
      return { data: items };
    }
    const data = await called;
    if (!isCall(called)) return { data, status: 'no way to the response' };
    const { response, requestId } = await called.withResponse();
    return { data, status: response.status, requestId };
  } catch (error) {
    return { error };
  }
}

interface WithResponse {
  withResponse(): Promise<{ readonly response: { readonly status: unknown }; readonly requestId: unknown }>;
}

const isCall = (called: object): called is WithResponse => 'withResponse' in called;
const isIterable = (called: object): called is AsyncIterable<unknown> => Symbol.asyncIterator in called;

function requestProblems(
  sent: readonly Sent[],
  exchange: Exchange,
  facts: Facts,
  filled: (text: string) => string,
): string[] {
  const problems: string[] = [];
  if (sent.length !== exchange.turns.length)
    problems.push(`makes ${sent.length} requests, not ${exchange.turns.length}`);
  for (const [index, { request }] of exchange.turns.entries()) {
    const found = sent[index];
    if (found === undefined) break;
    const wanted: Sent = {
      method: request.method,
      url: `${facts.servers[0]}${filled(request.path)}`,
      headers: headersOf(request, facts, exchange.orders.auth),
      body: filled(request.body),
    };
    const { 'user-agent': agent, ...headers } = found.headers;
    if (!/^keyloom\b/.test(agent ?? '')) problems.push(`request ${index + 1}: the user agent is ${agent}`);
    const difference = differenceOf(wanted, { ...found, headers });
    if (difference !== undefined) problems.push(`request ${index + 1}: ${difference}`);
  }
  return problems;
}

/** Exactly these: no content type without a body, no Idempotency-Key. */
function headersOf(
  request: GoldenRequest,
  { security }: Facts,
  auth: string | undefined,
): Record<string, string> {
  return {
    accept: 'application/json',
    ...signedBy(security, credential, auth),
    ...(request.body !== '' && { 'content-type': 'application/json' }),
    ...request.headers,
  };
}
