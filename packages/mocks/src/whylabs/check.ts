import { minute } from '../engine/clock.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Call } from '../engine/rules.ts';

/** The one organization that no twin knows, so that tests can meet the refusal. */
export const unknownOrganization = 'org-unknown';

/** Unrevoked keys that an organization of the free tier may have. */
const maxKeys = 25;

/** Last instant that a JavaScript date can hold, in epoch milliseconds. */
const lastInstant = 8.64e15;

/** What keys may be made for; the last two are for the system's own callers. */
const scopes: ReadonlySet<unknown> = new Set([
  ':account_administrator',
  ':administrator',
  ':authenticated',
  ':secure_container',
  ':user',
  ':write_data',
  ':write_notification',
  ':read_notification',
  ':write_resource',
  ':read_resource',
  ':whylabs_administrator',
  ':whylabs_system',
]);

/** What WhyLabs refuses of a new key, in the server's order: expiry, organization, quota, scopes. */
export function check({ name, input, nowMs, twin }: Call): Refusal | undefined {
  if (name !== 'createApiKey') return undefined;
  const { expiration_time: expiry, org_id: organization } = input;
  if (typeof expiry === 'number' && (expiry < nowMs + minute || expiry > lastInstant)) {
    return { cause: 'invalid', detail: 'Invalid expiration time' };
  }
  if (organization === unknownOrganization)
    return { cause: 'not-found', detail: `Organization with ID ${organization}` };
  const held = [...twin.store.newestFirst()].filter(
    key => key.fields.org_id === organization && key.revokedAt === undefined,
  );
  if (held.length >= maxKeys) return { cause: 'quota', detail: 'Key limit reached' };
  const unknown = Array.isArray(input.scopes) ? input.scopes.find(scope => !scopes.has(scope)) : undefined;
  return unknown === undefined
    ? undefined
    : { cause: 'invalid', detail: `Invalid scope provided: ${unknown}` };
}
