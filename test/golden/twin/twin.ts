import { createClock } from '@keyloom/mocks';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import { signedBy } from '../exchange/credential.ts';
import type { Conversation, Exchange, GoldenAnswer } from '../exchange/exchange.ts';
import { fill } from '../exchange/fill.ts';
import { conversationsOf } from '../exchange/load.ts';
import type { Facts } from '../notation/contract.ts';
import { systems } from '../systems.ts';
import { differences } from './compare.ts';

/** Where all golden conversations stand in time. */
const start = Date.UTC(2026, 2, 2, 8);

type Twin = ReturnType<Subject['createTwin']>;

/** Replays a system's golden conversations on its twin, and compares every answer byte by byte but for what differs. */
export async function goldenOfTwin({ system, createTwin }: Subject): Complaints {
  const facts = systems.find(each => each.system === system);
  if (facts === undefined) return [`${system} has no goldens`];
  const complaints: string[] = [];
  for (const conversation of conversationsOf(system)) {
    const { dialect } = conversation;
    const values = new Map<string, string>();
    const twin = createTwin({ dialect, clock: createClock(start) });
    for (const exchange of conversation.exchanges) {
      if (exchange.orders.only === 'client') continue;
      complaints.push(...(await replay(twin, facts, conversation, exchange, values)));
    }
  }
  return complaints;
}

async function replay(
  twin: Twin,
  facts: Facts,
  conversation: Conversation,
  exchange: Exchange,
  values: Map<string, string>,
): Promise<readonly string[]> {
  const { orders, operation, place } = exchange;
  if (orders.advance !== undefined) twin.clock.advance({ seconds: Number(orders.advance) });
  const complaints: string[] = [];
  for (const { request, answer } of exchange.turns) {
    if (orders.fault !== undefined) twin.faults.next(operation, JSON.parse(orders.fault));
    if (orders.limit !== undefined) twin.rateLimit({ limit: Number(orders.limit), windowSeconds: 60 });
    const usual =
      orders.auth === undefined ? twin.credential : String(Reflect.get(twin.credentials, orders.auth));
    const credential = fill(orders.as ?? usual, conversation, values);
    const response = await twin.fetch(twin.baseUrl + fill(request.path, conversation, values), {
      method: request.method,
      headers: {
        ...(credential !== 'none' && signedBy(facts.security, credential, orders.auth)),
        ...(request.body !== '' && { 'content-type': 'application/json' }),
        ...request.headers,
        ...(orders.accept !== undefined && { accept: orders.accept }),
      },
      ...(request.body !== '' && { body: fill(request.body, conversation, values) }),
    });
    if (orders.limit !== undefined) twin.rateLimit(undefined);
    const found = differences(wholeOf(answer), await answerOf(response), conversation.named, values);
    complaints.push(...found.map(difference => `${place} ${operation} ${answer.status}: ${difference}`));
  }
  return complaints;
}

/** What goes with every answer. */
const wholeOf = (answer: GoldenAnswer): GoldenAnswer => ({
  ...answer,
  headers: {
    date: '<http-date>',
    ...(answer.mediaType !== undefined && { 'content-type': answer.mediaType }),
    ...answer.headers,
  },
});

async function answerOf(response: Response): Promise<GoldenAnswer> {
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, mediaType: undefined, headers, body: await response.text() };
}
