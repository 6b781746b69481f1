import { isRevoked } from '../engine/lag.ts';
import type { OwnLimit } from '../engine/rate-limit.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Caller, Presented, TwinState } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';
import { unknownTenant } from './tenants.ts';
import { readToken } from './token.ts';

/** What a key has that was made over HTTP. */
const mintedScopes: readonly unknown[] = ['read', 'write'];

const secondsOf = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
]);

/** Who signs in by a key or a token. A key that is presented and bad ends it: the token beside it is not tried. */
export function signIn(
  [first]: readonly Presented[],
  twin: TwinState,
  name?: string,
): Caller | Refusal | undefined {
  if (first === undefined) return undefined;
  const signedIn = first.kind === 'apiKey' ? byKey(first.value, twin) : byToken(first.value, twin);
  if ('cause' in signedIn) return signedIn;
  const { scopes, ...caller } = signedIn;
  if (caller.rate?.isExceeded === true) return { cause: 'rate-limited', rate: caller.rate, detail: 'key' };
  // A route that is none has no scope to ask for.
  return name === undefined || scopes.includes('admin') ? caller : { cause: 'forbidden' };
}

type SignedIn = Caller & { readonly scopes: readonly unknown[] };

function byKey(secret: string, twin: TwinState): SignedIn | Refusal {
  const { store, clock, rates } = twin;
  const key = store.bySecret(secret);
  const isOver = key?.expiresAt !== undefined && key.expiresAt <= clock.now();
  if (key === undefined || isOver || isRevoked(key, twin))
    return { cause: 'bad-credential', detail: 'apiKey' };
  const { tenant_id, scopes } = key.fields;
  const rate = rates.take(key.id, limitOf(key));
  return {
    key,
    scopes: Array.isArray(scopes) ? scopes : mintedScopes,
    // A key without a tenant is global.
    ...(typeof tenant_id === 'string' && { owner: { tenant_id } }),
    ...(rate && { rate }),
  };
}

function byToken(token: string, { clock, rates }: TwinState): SignedIn | Refusal {
  const claims = readToken(token, clock.now());
  if (claims === undefined) return { cause: 'bad-credential', detail: 'token' };
  const { tenant_id, scopes, sub } = claims;
  if (typeof tenant_id !== 'string' || tenant_id === '')
    return { cause: 'bad-credential', detail: 'noTenant' };
  if (tenant_id === unknownTenant) return { cause: 'bad-credential', detail: 'unknownTenant' };
  const rate = rates.take(`sub ${sub}`, { style: 'sliding' });
  return {
    scopes: Array.isArray(scopes) ? scopes : ['read'],
    owner: { tenant_id: tenant_id.toLowerCase() },
    ...(rate && { rate }),
  };
}

/** A key's own limit; what it lacks of one is the twin's. */
function limitOf({ fields: { rate_limit_max, rate_limit_window } }: KeyRecord): OwnLimit {
  const [, count, unit] = /^(\d+)\s+(\w+?)s?$/.exec(String(rate_limit_window ?? '')) ?? [];
  const windowSeconds = Number(count) * (secondsOf.get(String(unit)) ?? Number.NaN);
  return {
    style: 'sliding',
    ...(typeof rate_limit_max === 'number' && { limit: rate_limit_max }),
    ...(Number.isFinite(windowSeconds) && { windowSeconds }),
  };
}
