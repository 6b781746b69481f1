import { day } from '../engine/clock.ts';
import type { Rules, TwinState } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';
import { writeShortTime } from '../engine/time.ts';
import type { WebhookCall } from '../engine/webhook.ts';
import { toRequest } from './sign.ts';
import { prefixLength, webhookOrigin, webhookSecretOf } from './view.ts';

const event = 'api_key.auto_rotated';
const graceMs = day;

/** What became of a call that the server made. */
export type WebhookOutcome = 'delivered' | 'timed-out';

/** When a key is replaced by itself. One without a webhook is left alone, as nobody would learn the new secret. */
export function rotationAt(key: KeyRecord): number | undefined {
  const { rotation_interval_days: days, rotation_webhook_url: url } = key.fields;
  const isAsked = Number.isInteger(days) && Number(days) >= 1 && typeof url === 'string';
  return isAsked && key.replacedBy === undefined ? key.createdAt + Number(days) * day : undefined;
}

/** Puts a successor in a key's place, and tells its webhook; when nobody there answers, the successor is revoked. */
export function autoRotate(
  old: KeyRecord,
  at: number,
  twin: TwinState,
  { newKey }: Rules,
  outcomeOf: (call: WebhookCall) => WebhookOutcome,
): void {
  const isOver = old.expiresAt !== undefined && old.expiresAt <= at;
  if (old.revokedAt !== undefined || old.replacedBy !== undefined || isOver) return;
  const sequence = twin.store.next();
  const fields = {
    ...old.fields,
    name: `${old.fields.name} (auto-rotated)`,
    webhook_origin: webhookOrigin(old),
  };
  const made = { ...newKey(sequence, twin, fields), sequence, fields, createdAt: at, updatedAt: at };
  const key = twin.store.add({ ...made, expiresAt: old.expiresAt, delivered: false });
  const graceExpiresAt = at + graceMs;
  Object.assign(old, { graceExpiresAt, replacedBy: key.id, updatedAt: at });
  const call = tell(old, key, at, graceExpiresAt);
  twin.webhooks.push(call);
  if (outcomeOf(call) === 'delivered') key.delivered = true;
  else key.revokedAt = at;
}

function tell(old: KeyRecord, key: KeyRecord, at: number, graceExpiresAt: number): WebhookCall {
  const { project_id, name, scopes = [], rotation_webhook_url } = key.fields;
  const body = JSON.stringify({
    event,
    old_key_id: old.id,
    new_key_id: key.id,
    project_id,
    name,
    key: key.secret,
    key_prefix: key.secret.slice(0, prefixLength),
    scopes,
    ...(key.expiresAt !== undefined && { expires_at: writeShortTime(key.expiresAt) }),
    created_at: writeShortTime(at),
    grace_expires_at: writeShortTime(graceExpiresAt),
  });
  const call = { at, event, url: String(rotation_webhook_url), body };
  return { ...call, toRequest: () => toRequest(call, webhookSecretOf(old)) };
}
