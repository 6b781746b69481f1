import { signedBy } from '../exchange/credential.ts';
import type { Conversation, Exchange, Turn } from '../exchange/exchange.ts';
import { fill } from '../exchange/fill.ts';
import { conversationsOf } from '../exchange/load.ts';
import type { Facts } from '../notation/contract.ts';
import { answerProblems, declaredStatus } from './answer.ts';
import { checkCoverage, metAs } from './coverage.ts';
import type { Tell } from './field-facts.ts';
import type { Place, Reader } from './reader.ts';
import { type Arrived, placeOf, requestProblems } from './request.ts';
import { wrongRequests } from './wrong-requests.ts';

/** Holds every golden exchange against the document, and the document's statuses and media types against the exchanges. */
export function checkExchanges(facts: Facts, reader: Reader, tell: Tell): void {
  const met = new Set<string>();
  for (const conversation of conversationsOf(facts.system))
    for (const exchange of conversation.exchanges)
      for (const turn of exchange.turns) check(conversation, exchange, turn);
  checkCoverage(facts, reader, met, tell);

  function check(conversation: Conversation, exchange: Exchange, turn: Turn): void {
    const { dialect, operation } = exchange;
    const where = `${exchange.place} ${operation} (${dialect})`;
    const arrived = arrivedOf(turn, exchange, conversation);
    const place = placeOf(arrived, reader);
    const { call = '' } = facts.operations[operation] ?? {};
    if (place?.call !== call) tell(where, `${arrived.method} ${arrived.path} is ${place?.call}, not ${call}`);
    if (place === undefined) return;
    checkRequest(where, arrived, exchange, turn, place);
    const { status, mediaType } = turn.answer;
    if (exchange.orders.beside === undefined) {
      const sent = sentOf(turn, conversation);
      for (const problem of answerProblems(sent, place, reader, dialect))
        tell(where, `${status}: ${problem}`);
    }
    met.add(metAs(operation, declaredStatus(status, place), mediaType?.split(';')[0], dialect));
  }

  function checkRequest(where: string, arrived: Arrived, exchange: Exchange, turn: Turn, place: Place): void {
    const { dialect, orders } = exchange;
    const problems = requestProblems(arrived, reader, dialect);
    if (turn.request.isForbidden || orders.as === 'none') {
      if (problems.length === 0) tell(where, 'the request passes');
      return;
    }
    if (problems.length > 0) tell(where, problems.join('; '));
    for (const [wrong, why] of wrongRequests(arrived, place, reader))
      if (requestProblems(wrong, reader, dialect).length === 0) tell(where, `the request passes ${why}`);
  }

  function arrivedOf({ request }: Turn, { orders }: Exchange, conversation: Conversation): Arrived {
    return {
      method: request.method,
      path: fill(request.path, conversation),
      headers: {
        ...(orders.as !== 'none' && signedBy(facts.security, 'fake', orders.auth)),
        ...(request.body !== '' && { 'content-type': 'application/json' }),
        ...request.headers,
      },
      body: fill(request.body, conversation),
    };
  }
}

function sentOf({ answer }: Turn, conversation: Conversation) {
  const { status, mediaType } = answer;
  const headers = Object.entries(answer.headers).map(([name, text]) => [name, fill(text, conversation)]);
  if (mediaType !== undefined) headers.push(['content-type', mediaType]);
  return { status, headers: Object.fromEntries(headers), body: fill(answer.body, conversation) };
}
