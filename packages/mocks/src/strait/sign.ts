import { second } from '../engine/clock.ts';
import type { WebhookCall } from '../engine/webhook.ts';

/** A call of a webhook as it goes out: its time and its body are signed with the secret that creating the key showed. */
export async function toRequest(
  { at, event, url, body }: Omit<WebhookCall, 'toRequest'>,
  secret: string,
): Promise<Request> {
  const timestamp = String(Math.floor(at / second));
  const headers = {
    'content-type': 'application/json',
    'x-strait-event': event,
    'x-strait-timestamp': timestamp,
    'x-strait-signature': `v1=${await sign(`${timestamp}.${body}`, secret)}`,
  };
  return new Request(url, { method: 'POST', headers, body });
}

async function sign(text: string, secret: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(text)));
  return Array.from(signature, byte => byte.toString(16).padStart(2, '0')).join('');
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
