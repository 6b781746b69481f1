import { fakeText, fakeUuid } from '../engine/fake.ts';
import { addressedKey, answerKey, notFound } from '../engine/roles/answers.ts';
import { addKey } from '../engine/roles/create.ts';
import type { Handler, Rules } from '../engine/rules.ts';
import { refuse } from './refuse.ts';

/** The one tenant that no twin knows, so that tests can meet the refusal. */
export const unknownTenant = '00000000-0000-0000-0000-000000000000';

const prefix = 'sk_test_';

/** Replaces a key at once. The new one keeps tenant and name, and nothing else. */
const rotateApiKey: Handler = call => {
  const old = addressedKey(call);
  if (old === undefined || old.revokedAt !== undefined) return notFound;
  const name = call.input.name ?? `${old.fields.name ?? 'key'} (rotated)`;
  const key = addKey(call, rules, { tenant_id: old.fields.tenant_id, name });
  old.revokedAt = call.nowMs;
  old.replacedBy = key.id;
  return answerKey(key, call, rules, true);
};

/** What is Stratum's own. */
export const rules: Rules = {
  credentials: { apiKey: prefix + fakeText(43, 'fake-admin_', 0), bearer: 'fake-admin.fake-json-web.token' },
  newKey: (sequence, { seed }) => ({
    id: fakeUuid(sequence, seed),
    secret: prefix + fakeText(43, 'fake-key_', seed * 1_000_000 + sequence),
  }),
  authenticate(presented, { store }) {
    const own = presented.find(({ kind }) => kind === 'apiKey');
    // A key that is presented and bad ends it: the token beside it is not tried.
    if (own === undefined || own.value === rules.credentials.apiKey) return undefined;
    const key = store.bySecret(own.value);
    if (key === undefined || key.revokedAt !== undefined)
      return { cause: 'bad-credential', detail: 'apiKey' };
    // Minted keys read and write; all five operations need the admin scope.
    return { cause: 'forbidden' };
  },
  // UUIDs are the same in either letter case; Stratum keeps the lower one.
  normalize: input => ({ ...input, ...lowerCased(input, 'id'), ...lowerCased(input, 'tenant_id') }),
  refuse,
  check({ name, input }) {
    const isUnknown = name === 'createApiKey' && input.tenant_id === unknownTenant;
    return isUnknown ? { cause: 'invalid', detail: 'Unknown tenant' } : undefined;
  },
  view: () => ({ prefix }),
  compare(a, b, { name }) {
    if (name === 'listDormantApiKeys') return (a.lastUsedAt ?? 0) - (b.lastUsedAt ?? 0);
    return b.createdAt - a.createdAt || b.sequence - a.sequence;
  },
  handlers: { rotateApiKey },
};

function lowerCased(input: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const value = input[name];
  return typeof value === 'string' ? { [name]: value.toLowerCase() } : {};
}
