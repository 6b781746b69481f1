import { day } from '../engine/clock.ts';
import { fakeText } from '../engine/fake.ts';
import type { Call } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';
import { writeShortTime } from '../engine/time.ts';
import { writeOffsetTime, written } from './times.ts';

export const prefixLength = 12;

/** A key's values as the server sends them. */
export function view(key: KeyRecord, { name, twin }: Call): Readonly<Record<string, unknown>> {
  const interval = key.fields.rotation_interval_days;
  const values = {
    key_prefix: key.secret.slice(0, prefixLength),
    scopes: key.fields.scopes ?? [],
    replaced_by_key_id: key.replacedBy,
    created_at: writeShortTime(key.createdAt),
    expires_at: written(key.expiresAt),
    last_used_at: written(key.lastUsedAt),
    revoked_at: written(key.revokedAt),
    grace_expires_at: written(key.graceExpiresAt),
    next_rotation_at:
      typeof interval === 'number' ? writeShortTime(key.createdAt + interval * day) : undefined,
  };
  if (twin.dialect === 'documented') return values;
  if (name === 'createApiKey') return { ...values, ...asCreated(key) };
  return name === 'rotateApiKey' ? { ...values, ...asRotated(key) } : values;
}

/** What today's server tells of a key that it has just made: less, and by its own clock's zone. */
function asCreated(key: KeyRecord) {
  const { createdAt, expiresAt, fields } = key;
  return {
    created_at: writeOffsetTime(createdAt),
    expires_at: expiresAt === undefined ? undefined : writeOffsetTime(expiresAt),
    environment_id: undefined,
    rotation_interval_days: undefined,
    next_rotation_at: undefined,
    rotation_webhook_url: undefined,
    rotation_webhook_secret: fields.rotation_webhook_url === undefined ? undefined : webhookSecretOf(key),
  };
}

/** Of keys that took each other's place, the number of the first: its secret signs the calls of their webhook. */
export const webhookOrigin = ({ fields, sequence }: KeyRecord) => Number(fields.webhook_origin ?? sequence);

/** What calls of a key's webhook are signed with. */
export const webhookSecretOf = (key: KeyRecord) => `whsec_${fakeText(64, 'facefeed', webhookOrigin(key))}`;

/** The expiry is the old key's, as it was stored; none is null. */
function asRotated({ createdAt, expiresAt }: KeyRecord) {
  return { created_at: writeOffsetTime(createdAt), expires_at: written(expiresAt) ?? null };
}
