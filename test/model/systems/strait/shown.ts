import type { Fields, Key } from '../../world/key.ts';
import type { Call } from '../system-model.ts';
import { day } from './facts.ts';

/** Without zeros at the end of the seconds. */
export const iso = (epochMs: number): string =>
  new Date(epochMs)
    .toISOString()
    .replace(/(\.\d*?)0*Z$/, '$1Z')
    .replace('.Z', 'Z');

/** Whom a caller is bound to, by its key or by what a test said. */
export const reachOf = ({ caller }: Call): Fields | undefined => caller.key?.fields ?? caller.owner;

/** A key in a list: what is empty is left out. */
export function shown(key: Key, { world, isServed }: Call): Record<string, unknown> {
  const { id, secret, fields, createdAt, expiresAt, graceEndsAt, successor } = key;
  const { rotation_interval_days: interval, environment_id, rotation_webhook_url, org_id } = fields;
  const usedAt = world.shownUse(key);
  const values = {
    id,
    project_id: fields.project_id,
    name: fields.name,
    key_prefix: secret.slice(0, 12),
    scopes: fields.scopes,
    created_at: iso(createdAt),
    expires_at: expiresAt === undefined ? undefined : iso(expiresAt),
    last_used_at: usedAt === undefined ? undefined : iso(usedAt),
    replaced_by_key_id: successor?.id,
    grace_expires_at: graceEndsAt === undefined ? undefined : iso(graceEndsAt),
    environment_id,
    rotation_interval_days: interval,
    next_rotation_at: interval === undefined ? undefined : iso(createdAt + Number(interval) * day),
    rotation_webhook_url,
    org_id: isServed ? org_id : undefined,
    rate_limit_requests: isServed ? fields.rate_limit_requests : undefined,
    rate_limit_window_secs: isServed ? fields.rate_limit_window_secs : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
