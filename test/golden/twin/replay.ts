import type { Twin } from '@keyloom/mocks';
import { signedBy } from '../exchange/credential.ts';
import type { Conversation, Exchange, GoldenAnswer, GoldenRequest } from '../exchange/exchange.ts';
import { fill } from '../exchange/fill.ts';
import type { Facts } from '../notation/contract.ts';
import { differences } from './compare.ts';

/** A twin in the middle of a conversation. */
interface Scene {
  readonly twin: Twin;
  readonly facts: Facts;
  readonly conversation: Conversation;
  /** What the twin made up so far, by the goldens' names. */
  readonly values: Map<string, string>;
}

/** Replays one exchange; says how the answers differ from the goldens. */
export async function replay(exchange: Exchange, scene: Scene): Promise<readonly string[]> {
  const { twin, conversation, values } = scene;
  const { orders, operation, place, dialect } = exchange;
  if (orders.advance !== undefined) twin.clock.advance({ seconds: Number(orders.advance) });
  const complaints: string[] = [];
  for (const { request, answer } of exchange.turns) {
    if (orders.fault !== undefined) twin.faults.next(operation, JSON.parse(orders.fault));
    if (orders.limit !== undefined) twin.rateLimit({ limit: Number(orders.limit), windowSeconds: 60 });
    const response = await ask(request, exchange, scene);
    if (orders.limit !== undefined) twin.rateLimit(undefined);
    const found = differences(wholeOf(answer), await answerOf(response), conversation.named, values);
    complaints.push(
      ...found.map(difference => `${place} ${operation} ${answer.status} (${dialect}): ${difference}`),
    );
  }
  return complaints;
}

function ask(request: GoldenRequest, { orders }: Exchange, scene: Scene): Promise<Response> {
  const { twin, facts, conversation, values } = scene;
  const filled = (text: string) => fill(text, conversation, values);
  const usual =
    orders.auth === undefined ? twin.credential : String(Reflect.get(twin.credentials, orders.auth));
  const credential = filled(orders.as ?? usual);
  return twin.fetch(twin.baseUrl + filled(request.path), {
    method: request.method,
    headers: {
      ...(credential !== 'none' && signedBy(facts.security, credential, orders.auth)),
      ...(request.body !== '' && { 'content-type': 'application/json' }),
      ...request.headers,
      ...(orders.accept !== undefined && { accept: orders.accept }),
    },
    ...(request.body !== '' && { body: filled(request.body) }),
  });
}

/** What goes with every answer goes without saying in a golden. */
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
