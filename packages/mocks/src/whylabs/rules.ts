import { fakeText } from '../engine/fake.ts';
import { addressedKey, answerKey } from '../engine/roles/answers.ts';
import { revoke } from '../engine/roles/change.ts';
import type { Handler, Rules } from '../engine/rules.ts';
import { check, freeKeys } from './check.ts';
import { complete, refuse } from './refuse.ts';
import { requestIdOf } from './request-id.ts';
import { administrator, signIn, systemScope } from './sign-in.ts';
import { createUses } from './uses.ts';

/** Shows a key of the organization; what is unknown or revoked is an empty answer, not a 404. */
const getApiKey: Handler = call => {
  const key = addressedKey(call);
  const isShown = key?.revokedAt === undefined && key?.fields.org_id === call.input.org_id;
  return key && isShown ? answerKey(key, call, rules) : { status: 200, body: {} };
};

/** Revokes a key of the user who is named. Once more changes nothing. */
const revokeApiKey: Handler = call => {
  const key = addressedKey(call);
  const isTheirs = key?.fields.org_id === call.input.org_id && key?.fields.user_id === call.input.user_id;
  if (!key || !isTheirs) return { cause: 'not-found', detail: `ApiKey with ID ${call.input.key_id}` };
  return key.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);
};

/** What is WhyLabs's own. */
export function whylabsRules(): Rules {
  const uses = createUses();
  return {
    ...rules,
    authenticate: ([first], twin) => first && signIn(first.value, twin, uses),
    reset: uses.clear,
    restored: uses.clear,
    guard(twin, _name, signingIn) {
      uses.write(twin);
      return signingIn();
    },
  };
}

const rules: Rules = {
  credentials: { apiKey: administrator },
  newKey(sequence, { seed }, { org_id }, given) {
    const id = given ?? `Fk${base36(seed)}${base36(sequence)}`;
    return { id, secret: `${id}.${fakeText(53, 'FAKE', sequence)}:${org_id}` };
  },
  firstDecides: true,
  alsoSignsInBy: [{ kind: 'cookie', name: 'X-API-Key', as: 'apiKey' }],
  allows: scopes => scopes.includes(systemScope),
  refuse,
  check,
  complete,
  view: (key, { name, input }) => ({
    ...(Array.isArray(key.fields.scopes) && { scopes: [...new Set(key.fields.scopes)] }),
    // The last use is looked up for one key and for an organization, not for a user's list or a revoke.
    ...((input.user_id !== undefined || name === 'revokeApiKey') && { lastUsedTime: undefined }),
  }),
  ownerField: 'org_id',
  rateStyle: 'bucket',
  rateCounter: path => path.org_id,
  quota: freeKeys,
  given: { org_id: 'org-123', user_id: 'user-123' },
  // All of a user's keys, or what still works in the whole organization.
  isListed: (key, { input }) => input.user_id !== undefined || key.revokedAt === undefined,
  compare: (a, b) => (a.id < b.id ? -1 : 1),
  handlers: { getApiKey, revokeApiKey },
  omitsNull: true,
  servedCors: { origins: '*', methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] },
  headers: context => ({
    'x-request-id': requestIdOf(context),
    'access-control-allow-origin': '*',
    'strict-transport-security': 'max-age=31536000; includeSubDomains; preload',
  }),
};

const base36 = (value: number) => value.toString(36).padStart(4, '0').slice(-4);
