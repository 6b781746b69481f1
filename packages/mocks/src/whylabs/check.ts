import { lastInstant, minute } from '../engine/clock.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Call } from '../engine/rules.ts';

/** The one organization that no twin knows, so that tests can meet the refusal. */
export const unknownOrganization = 'org-unknown';

/** Unrevoked keys that an organization of the free tier may have. */
export const freeKeys = 25;

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

/** What WhyLabs refuses: a caller of another organization, and of a new key, in the server's order: expiry, organization, quota, scopes. */
export function check({ name, input, nowMs, twin, caller }: Call): Refusal | undefined {
  const isElsewhere = caller.owner?.org_id !== undefined && caller.owner.org_id !== input.org_id;
  if (isElsewhere) return { cause: 'forbidden' };
  if (name !== 'createApiKey') return undefined;
  const { expiration_time: expiry, org_id: organization } = input;
  if (typeof expiry === 'number' && (expiry < nowMs + minute || expiry > lastInstant)) {
    return { cause: 'invalid', detail: 'Invalid expiration time' };
  }
  if (organization === unknownOrganization)
    return { cause: 'not-found', detail: `Organization with ID ${organization}` };
  if (twin.store.unrevoked(organization) >= (twin.quota ?? freeKeys)) return { cause: 'quota' };
  const unknown = Array.isArray(input.scopes) ? input.scopes.find(scope => !scopes.has(scope)) : undefined;
  return unknown === undefined
    ? undefined
    : { cause: 'invalid', detail: `Invalid scope provided: ${unknown}` };
}
