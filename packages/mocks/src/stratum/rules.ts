import { second } from '../engine/clock.ts';
import { fakeText, fakeUuid } from '../engine/fake.ts';
import { withShownUse } from '../engine/lag.ts';
import type { Refusal } from '../engine/refusal.ts';
import { addressedKey, notFound } from '../engine/roles/answers.ts';
import { revoke } from '../engine/roles/change.ts';
import { dormant } from '../engine/roles/read.ts';
import type { Call, Handler, Rules } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';
import { check as checkBody, decode, readParameters } from './read.ts';
import { refuse } from './refuse.ts';
import { rotate } from './rotate.ts';
import { signIn } from './sign-in.ts';
import { parentTenant, reaches, unknownTenant } from './tenants.ts';
import { createToken } from './token.ts';

/** What of Stratum's behaviour a test chooses. */
export interface StratumRuleOptions {
  /** What the server is: keys of a production server begin with `sk_live_`. @default 'test' */
  readonly environment?: 'test' | 'live';
}

/** What is Stratum's own. */
export function stratumRules({ environment = 'test' }: StratumRuleOptions = {}): Rules {
  const prefix = `sk_${environment}_`;
  const administrator: Rules['credentials'] = {
    apiKey: prefix + fakeText(43, 'fake-admin_', 0),
    bearer: createToken({ tenant_id: parentTenant, scopes: ['admin'], sub: 'fake-admin' }),
  };

  const revokeApiKey: Handler = call => {
    const { owner } = call.caller;
    const isOutOfReach = owner && !reaches(owner.tenant_id, addressedKey(call)?.fields.tenant_id);
    return isOutOfReach ? notFound : revoke(call, rules);
  };

  /** Those that were never used first, then by their last use, as far as that shows yet. */
  const listDormantApiKeys: Handler = call => {
    const usedAt = (key: KeyRecord) => withShownUse(key, call.twin).lastUsedAt ?? 0;
    return dormant(call, { ...rules, compare: (a, b) => usedAt(a) - usedAt(b) });
  };

  const rules: Rules = {
    ...common,
    credentials: administrator,
    newKey: (sequence, { seed }) => ({
      id: fakeUuid(sequence, seed),
      secret: prefix + fakeText(43, 'fake-key_', seed * 1_000_000 + sequence),
    }),
    authenticate(presented, twin, name) {
      const [first] = presented;
      const isAdministrator = first !== undefined && administrator[first.kind] === first.value;
      // The real server knows no token that reaches all tenants: there the administrator's is one like others.
      const isGlobal = isAdministrator && (first.kind === 'apiKey' || twin.dialect === 'documented');
      return isGlobal ? {} : signIn(presented, twin, name);
    },
    view: ({ expiresAt }, { name, twin }) => ({
      prefix,
      ...(twin.dialect === 'served' && expiresAt === undefined && { expires_at: null }),
      ...(twin.dialect === 'served' && unsent[name]),
    }),
    handlers: { listDormantApiKeys, rotateApiKey: call => rotate(call, rules), revokeApiKey },
  };
  return rules;
}

const common: Omit<Rules, 'credentials' | 'newKey'> = {
  credential: ({ kind, owner, scopes = ['admin'], expired }, count, { clock }) =>
    kind === 'bearer'
      ? createToken({
          tenant_id: String(owner?.tenant_id ?? parentTenant),
          scopes,
          sub: `fake-caller-${count}`,
          ...(expired === true && { exp: Math.floor(clock.now() / second) - 60 }),
        })
      : undefined,
  firstDecides: true,
  exactBearer: true,
  ownerField: 'tenant_id',
  given: { tenant_id: '00000000-0000-4000-8000-000000000001' },
  scopesField: 'scopes',
  // A route that is none has no scope to ask for.
  allows: (scopes, name) => name === undefined || scopes.includes('admin'),
  readParameters,
  body: { decode, check: checkBody },
  // UUIDs are the same in either letter case; Stratum keeps the lower one.
  normalize: input => ({ ...input, ...lowerCased(input, 'id'), ...lowerCased(input, 'tenant_id') }),
  refuse,
  check,
  filter({ name, caller: { owner } }) {
    if (name !== 'listDormantApiKeys' || owner === undefined) return undefined;
    return ({ fields }) => reaches(owner.tenant_id, fields.tenant_id);
  },
  headers: ({ rate, caller }) => {
    if (rate === undefined) return {};
    const { limit, remaining } = caller?.rate ?? rate;
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(rate.secondsLeft),
    };
  },
  servedContentType: 'application/json; charset=utf-8',
  servedServers: ['http://localhost:3001'],
  servedCors: {
    origins: ['http://localhost:3000', 'http://localhost:3300'],
    credentials: true,
    methods: ['GET', 'HEAD', 'POST'],
  },
  takesHead: true,
};

const unlimited = { rate_limit_max: undefined, rate_limit_window: undefined };

/** Documented fields that the real server leaves out of a list's items. */
const unsent: Readonly<Record<string, Readonly<Record<string, undefined>>>> = {
  listApiKeys: unlimited,
  listDormantApiKeys: { ...unlimited, revoked_at: undefined, expires_at: undefined },
};

/** What the store cannot take: an unknown tenant; as the real server, also a name with the character NUL. */
function check({ name, input, twin }: Call): Refusal | undefined {
  if (name !== 'createApiKey') return undefined;
  const isUnknown = input.tenant_id === unknownTenant;
  if (twin.dialect === 'served')
    return isUnknown || String(input.name).includes('\0') ? { cause: 'internal' } : undefined;
  return isUnknown ? { cause: 'invalid', detail: 'Unknown tenant' } : undefined;
}

function lowerCased(input: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const value = input[name];
  return typeof value === 'string' ? { [name]: value.toLowerCase() } : {};
}
