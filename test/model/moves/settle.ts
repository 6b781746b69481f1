import { createHmac } from 'node:crypto';
import type { Twin } from '@keyloom/mocks';
import type { Play } from '../play.ts';
import type { OwnCall } from '../systems/system-model.ts';
import { difference, isObject, shown } from '../wire/difference.ts';

type WebhookCall = Twin['webhooks'][number];

/** What happens by itself happens in the model too, and the calls that tell of it must be those that the twin kept. */
export async function settle({ twin, world, system }: Play): Promise<string | undefined> {
  const expected = system.settle?.(world) ?? [];
  const known = world.ownCalls;
  world.ownCalls += expected.length;
  const { webhooks } = twin;
  if (webhooks.length !== world.ownCalls)
    return `the twin has told of ${webhooks.length} changes of its own, not of ${world.ownCalls}`;
  const told = webhooks.slice(known).map(call => ({ call, body: parsed(call.body) }));
  const order = new Map<OwnCall, number>();
  for (const own of expected) {
    const at = told.findIndex(({ body }) => body.old_key_id === own.old.id);
    const found = told[at];
    if (found === undefined) return `the twin has not told that key ${own.old.made} was replaced`;
    order.set(own, at);
    const problem = learn(own, found.body) ?? (await callProblem(found.call, own));
    if (problem !== undefined) return `webhook: ${problem}; its body is ${shown(found.body)}`;
  }
  if (told.some(({ call }, index) => call.at < (told[index - 1]?.call.at ?? call.at)))
    return 'the webhooks are not in the order of time';
  // Of keys that are due at once, any may be the first.
  const numbers = expected.map(({ key }) => key.made).sort((a, b) => a - b);
  const inTurn = [...expected].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  for (const [index, { key }] of inTurn.entries()) key.made = numbers[index] ?? key.made;
  return undefined;
}

/** Takes over what the twin chose. */
function learn({ key, form }: OwnCall, { new_key_id: id, key: secret }: Fields): string | undefined {
  if (typeof id !== 'string' || !form.id.test(id)) return `the new key's id is ${shown(id)}`;
  if (typeof secret !== 'string' || !form.secret.test(secret)) return `the new key is ${shown(secret)}`;
  Object.assign(key, { id, secret });
  return undefined;
}

async function callProblem(call: WebhookCall, own: OwnCall): Promise<string | undefined> {
  const { at, event, url, body: text } = call;
  const { key, old } = own;
  const body = {
    ...own.body,
    old_key_id: old.id,
    new_key_id: key.id,
    key: key.secret,
    key_prefix: key.secret.slice(0, 12),
  };
  const found =
    difference({ at, event, url }, { at: own.at, event: own.event, url: own.url }) ??
    difference(parsed(text), body);
  return found ?? requestProblem(await call.toRequest(), call, old.hookSecret);
}

/** What would go out is signed with the secret that creating the first key showed. */
async function requestProblem(
  request: Request,
  { at, event, url, body }: WebhookCall,
  secret: string | undefined,
): Promise<string | undefined> {
  const timestamp = String(Math.floor(at / 1000));
  const headers = Object.fromEntries(request.headers);
  const { 'x-strait-signature': signature = '' } = headers;
  const [kind, mac = ''] = signature.split('=');
  const known = secret && createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  if (kind !== 'v1' || !/^[0-9a-f]{64}$/.test(mac) || (known && mac !== known))
    return `the signature is ${signature}`;
  const { method } = request;
  return difference(
    { method, url: request.url, text: await request.text(), headers },
    {
      method: 'POST',
      url,
      text: body,
      headers: {
        'content-type': 'application/json',
        'x-strait-event': event,
        'x-strait-timestamp': timestamp,
        'x-strait-signature': signature,
      },
    },
  );
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): Fields {
  const value: unknown = JSON.parse(text);
  return isObject(value) ? value : {};
}
