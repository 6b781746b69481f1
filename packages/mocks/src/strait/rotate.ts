import { minute } from '../engine/clock.ts';
import type { Answer, Refusal } from '../engine/refusal.ts';
import { addressedKey, notFound, showKey, success } from '../engine/roles/answers.ts';
import { addKey } from '../engine/roles/create.ts';
import type { Call, Rules } from '../engine/rules.ts';
import { writeShortTime } from '../engine/time.ts';
import { writeOffsetTime } from './times.ts';
import { webhookOrigin } from './view.ts';

/** Puts a successor in a key's place; the old key works on until its grace ends. The expiry is inherited as it is. */
export function rotate(call: Call, rules: Rules): Answer | Refusal {
  const old = addressedKey(call);
  if (old === undefined) return notFound;
  if (old.revokedAt !== undefined) return { cause: 'conflict' };
  const isServed = call.twin.dialect === 'served';
  // The documented server forgets the organization of a key that it rotates.
  const { org_id, ...fields } = old.fields;
  const kept = isServed && org_id !== undefined ? { ...fields, org_id } : fields;
  const hook = fields.rotation_webhook_url === undefined ? {} : { webhook_origin: webhookOrigin(old) };
  const key = addKey(call, rules, { ...kept, ...hook, name: `${old.fields.name} (rotated)` }, old.expiresAt);
  const graceExpiresAt = call.nowMs + Number(call.input.grace_period_minutes) * minute;
  Object.assign(old, { graceExpiresAt, replacedBy: key.id, updatedAt: call.nowMs });
  const { status, schema } = success(call, rules);
  const write = isServed ? writeOffsetTime : writeShortTime;
  const links = { old_key_id: old.id, grace_expires_at: write(graceExpiresAt) };
  return { status, body: { ...showKey(key, schema ?? {}, call, rules, true), ...links } };
}
