import { type Patch, patchesOf } from '../../patch.ts';

const rules = patchesOf('Stratum', 'mocks/src/stratum/rules.ts', {
  'live-prefix-ignored': {
    what: 'Keys of a live server begin with sk_test_ too',
    find: 'const prefix = `sk_${environment}_`;',
    replace: "const prefix = environment === 'live' ? 'sk_test_' : `sk_${environment}_`;",
  },
  'dormant-never-used-last': {
    what: 'The dormant list has the keys that were never used at its end',
    find: 'withShownUse(key, call.twin).lastUsedAt ?? 0;',
    replace: 'withShownUse(key, call.twin).lastUsedAt ?? Number.MAX_SAFE_INTEGER;',
  },
  'revoke-own-tenant-only': {
    what: "A tenant's caller cannot revoke a key of its child tenant",
    find: 'owner && !reaches(owner.tenant_id, addressedKey(call)?.fields.tenant_id)',
    replace: 'owner && addressedKey(call)?.fields.tenant_id !== owner.tenant_id',
  },
  'dormant-own-tenant-only': {
    what: "The dormant list of a tenant's caller leaves out the keys of its child tenant",
    find: 'return ({ fields }) => reaches(owner.tenant_id, fields.tenant_id);',
    replace: 'return ({ fields }) => owner.tenant_id === fields.tenant_id;',
  },
  'served-list-without-expiry': {
    what: 'The served list leaves out when keys expire',
    find: 'listApiKeys: unlimited,',
    replace: 'listApiKeys: { ...unlimited, expires_at: undefined },',
  },
  'served-unknown-tenant-accepted': {
    what: 'The served dialect makes keys for the unknown tenant',
    find: "return isUnknown || String(input.name).includes('\\0')",
    replace: "return String(input.name).includes('\\0')",
  },
  'tenant-case-kept': {
    what: 'A tenant id keeps its capital letters, and so names another tenant',
    find: "...lowerCased(input, 'id'), ...lowerCased(input, 'tenant_id')",
    replace: "...lowerCased(input, 'id')",
  },
  'limit-headers-of-address-only': {
    what: 'The rate-limit headers never have the numbers of the key that calls',
    find: 'const { limit, remaining } = caller?.rate ?? rate;',
    replace: 'const { limit, remaining } = caller?.rate === undefined ? rate : { ...caller.rate, ...rate };',
  },
});

const token = patchesOf('Stratum', 'mocks/src/stratum/token.ts', {
  'token-lives-at-its-end': {
    what: 'A token still signs in at the very second that it ends',
    find: 'nowMs < exp * second',
    replace: 'nowMs <= exp * second',
  },
});

const signIn = patchesOf('Stratum', 'mocks/src/stratum/sign-in.ts', {
  'key-lives-at-its-end': {
    what: 'A key still signs in at the very instant that it expires',
    find: 'key.expiresAt <= clock.now()',
    replace: 'key.expiresAt < clock.now()',
  },
  'token-tenant-case': {
    what: 'A token whose tenant id has capital letters sees none of its keys',
    find: 'owner: { tenant_id: tenant_id.toLowerCase() },',
    replace: 'owner: { tenant_id },',
  },
  'key-window-hour-is-minute': {
    what: "A key's own limit of so many calls an hour is one of so many a minute",
    find: "['hour', 3600],",
    replace: "['hour', 60],",
  },
});

const rotate = patchesOf('Stratum', 'mocks/src/stratum/rotate.ts', {
  'rotate-keeps-fields': {
    what: 'The successor inherits rate limits and scopes',
    find: '{ tenant_id: old.fields.tenant_id, name }',
    replace: '{ ...old.fields, name }',
  },
  'rotate-one-suffix': {
    what: 'A name that was rotated twice says so once',
    find: "`${old.fields.name ?? 'key'} (rotated)`",
    replace: "`${String(old.fields.name ?? 'key').replace(/ \\(rotated\\)$/, '')} (rotated)`",
  },
  'rotate-empty-name-is-none': {
    what: 'An empty name given to rotate is taken for none',
    find: 'call.input.name ?? `',
    replace: 'call.input.name || `',
  },
});

const read = patchesOf('Stratum', 'mocks/src/stratum/read.ts', {
  'list-follows-named-tenant': {
    what: "A tenant's caller lists the keys of another tenant by naming it",
    find: '{ ...given, ...caller.owner }',
    replace: '{ ...caller.owner, ...given }',
  },
  'served-days-rounded': {
    what: 'The served dialect reads 1.9 days as 2, and 1e2 as 100',
    find: 'Number.parseInt(String(text), 10)',
    replace: 'Math.round(Number(text))',
  },
  'served-revoke-takes-empty-json': {
    what: 'The served dialect revokes although the call says JSON and sends nothing',
    find: "new Set(['createApiKey', 'rotateApiKey', 'revokeApiKey'])",
    replace: "new Set(['createApiKey', 'rotateApiKey'])",
  },
});

const refuse = patchesOf('Stratum', 'mocks/src/stratum/refuse.ts', {
  'issues-in-the-wrong-place': {
    what: 'What is wrong with a body stands beside the error on rotate, and inside it on create',
    find: "if (name === 'rotateApiKey') return",
    replace: "if (name === 'createApiKey') return",
  },
  'key-limit-reset-in-seconds': {
    what: "A key's own 429 tells its end in seconds instead of as a date",
    find: "'x-ratelimit-reset': new Date(rate.resetAt).toISOString(),",
    replace: "'x-ratelimit-reset': String(seconds),",
  },
});

export const stratum: readonly Patch[] = [...rules, ...token, ...signIn, ...rotate, ...read, ...refuse];
