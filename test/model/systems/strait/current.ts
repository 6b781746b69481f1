import { someText } from '../../wire/hole.ts';
import type { Fields, Key } from '../../world/key.ts';
import type { Call, Reply } from '../system-model.ts';
import { beginning, day, failed, holds, unknownScope } from './facts.ts';
import { reachOf } from './shown.ts';

/** A caller that takes no JSON. */
export function acceptRefusal(call: Call): Reply | undefined {
  const { accept = '*/*' } = call.ask.headers;
  const takesJson = ['*/*', 'application/*', 'application/json'].some(type => accept.includes(type));
  return !call.isServed || takesJson ? undefined : failed(call, 'notAcceptable', someText);
}

/** What the current server asks of a new key beyond its fields: scopes, then the caller's reach, then an end. */
export function createRefusal(call: Call, body: Fields): Reply | undefined {
  const { scopes, rotation_interval_days: interval, rotation_webhook_url: url, expires_in_days: days } = body;
  if (!Array.isArray(scopes) || scopes.length === 0)
    return failed(call, 'invalid', 'scopes must contain at least one explicit permission');
  if (interval !== undefined && url === undefined)
    return failed(call, 'invalid', beginning('rotation_webhook_url'));
  const unknown = unknownScope(call, scopes) ?? outOfReach(call, body) ?? overGrant(call, scopes);
  if (unknown !== undefined) return unknown;
  const { maxLifetimeDays: longest } = call.world.switches;
  if (days === undefined) return longest === undefined ? noExpiry(call) : undefined;
  return Number(days) > (longest ?? 36_500) ? tooLong(call) : undefined;
}

function outOfReach(call: Call, { project_id, org_id, environment_id }: Fields): Reply | undefined {
  const reach = reachOf(call);
  if (reach === undefined) return undefined;
  if (reach.project_id !== undefined && reach.project_id !== project_id)
    return failed(call, 'forbidden', someText);
  const foreign = foreignOrganization(call, org_id);
  if (foreign !== undefined) return foreign;
  const isOutside = reach.environment_id !== undefined && reach.environment_id !== environment_id;
  return isOutside ? failed(call, 'notFound', someText) : undefined;
}

/** A caller that is bound may not name another organization. */
export function foreignOrganization(call: Call, org_id: unknown): Reply | undefined {
  const reach = reachOf(call);
  const isForeign = reach !== undefined && org_id !== undefined && reach.org_id !== org_id;
  return isForeign ? failed(call, 'forbidden', someText) : undefined;
}

/** No caller grants what it lacks; a key without scopes has them all. */
function overGrant(call: Call, scopes: unknown): Reply | undefined {
  const granted = Array.isArray(scopes) && scopes.length > 0 ? scopes : ['*'];
  const held = reachOf(call)?.scopes;
  return granted.every(scope => holds(held, scope)) ? undefined : failed(call, 'forbidden', someText);
}

const noExpiry = (call: Call) => failed(call, 'invalid', beginning('expires_in_days is required'));
const tooLong = (call: Call) => failed(call, 'invalid', beginning('expires_in_days'));

/** What the current server refuses of a rotation. */
export function rotateRefusal(call: Call, old: Key): Reply | undefined {
  const { maxLifetimeDays: longest } = call.world.switches;
  // Its store allows one successor only.
  if (old.successor !== undefined) return failed(call, 'internal', 'internal server error');
  if (old.expiresAt === undefined && longest === undefined) return noExpiry(call);
  const latest = longest === undefined ? Number.POSITIVE_INFINITY : call.world.now + longest * day;
  if (old.expiresAt !== undefined && old.expiresAt > latest) return tooLong(call);
  return overGrant(call, old.fields.scopes);
}
