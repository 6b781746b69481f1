import { type Patch, patchesOf } from '../../patch.ts';

const revokeOnce = 'return key?.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);';

const rules = patchesOf('Clerk', 'mocks/src/clerk/rules.ts', {
  'revoke-again-bumps': {
    what: 'The second revoke moves updated_at on',
    find: revokeOnce,
    replace:
      'if (key?.revokedAt === undefined) return revoke(call, rules);\n    key.updatedAt = call.nowMs;\n    return answerKey(key, call, rules);',
  },
  'revoke-again-new-reason': {
    what: 'The second revoke puts its reason in place of the first',
    find: revokeOnce,
    replace:
      'if (key?.revokedAt === undefined) return revoke(call, rules);\n    Object.assign(key.fields, { revocation_reason: call.input.revocation_reason });\n    return answerKey(key, call, rules);',
  },
  'long-id-unknown': {
    what: 'An id that begins with api_key_ is not found',
    find: "String(id).replace(/^api_key_/, 'ak_')",
    replace: 'String(id)',
  },
  'no-path-without-version': {
    what: 'Paths without /v1, as the JavaScript client has them, are unknown',
    find: "alsoAt: [''],",
    replace: 'alsoAt: [],',
  },
  'name-taken-in-other-case': {
    what: 'A name is taken by one that differs in capital letters only',
    find: '`${subject}:${name}`',
    replace: '`${subject}:${String(name).toLowerCase()}`',
  },
  'revoked-name-is-free': {
    what: 'The name of a revoked key can be used again',
    find: "const isTaken = name === 'createApiKey' && twin.store.byUnique(input) !== undefined;",
    replace:
      "const held = twin.store.byUnique(input);\n  const isTaken = name === 'createApiKey' && held !== undefined && held.revokedAt === undefined;",
  },
  'search-minds-case': {
    what: 'The search for a name minds capital letters',
    find: 'lowerCase(key.fields.name).includes(lowerCase(query))',
    replace: 'String(key.fields.name).includes(String(query))',
  },
  'search-finds-dead': {
    what: 'A search lists revoked and expired keys without being asked to',
    find: "input.include_invalid !== 'true',",
    replace: "input.include_invalid !== 'true' && !input.query,",
  },
  'served-create-is-200': {
    what: 'The served create answers 200',
    find: 'servedStatus: { createApiKey: 201 },',
    replace: 'servedStatus: {},',
  },
  'served-refuses-scim': {
    what: 'The served dialect refuses a SCIM subject, as the documented one does',
    find: "if (!isWritten || twin.dialect === 'served' || !lowerCase",
    replace: 'if (!isWritten || !lowerCase',
  },
  'secret-without-seed': {
    what: 'Twins of two seeds make the same secrets',
    find: "fakeText(32, 'fake-key_', seed * 1_000_000 + sequence)",
    replace: "fakeText(32, 'fake-key_', 1_000_000 + sequence)",
  },
});

const verify = patchesOf('Clerk', 'mocks/src/clerk/verify.ts', {
  'dead-verify-is-use': {
    what: 'With 200-flags, to verify a dead key counts as its use',
    find: '  return dead === undefined ? verified',
    replace:
      '  if (dead !== undefined) dead.lastUsedAt = call.nowMs;\n  return dead === undefined ? verified',
  },
  'flags-for-revoked-only': {
    what: 'With 200-flags, the secret of an expired key is still answered 404',
    find: 'return dead === undefined ? verified',
    replace: 'return dead?.revokedAt === undefined ? verified',
  },
});

const refuse = patchesOf('Clerk', 'mocks/src/clerk/refuse.ts', {
  'retry-after-whole-window': {
    what: 'Retry-After is the whole window instead of what is left of it',
    find: 'String(rate?.secondsLeft ?? 0)',
    replace: 'String(rate?.windowSeconds ?? 0)',
  },
  'served-meta-of-parameters-only': {
    what: 'A served error about a field of the body has no meta',
    find: "isServed && issue.name !== '' &&",
    replace: "isServed && issue.place !== 'body' && issue.name !== '' &&",
  },
  'ordered-429-without-wait': {
    what: 'A 429 that a test orders does not say how long to wait',
    find: 'const headers = status === 429 ? {',
    replace: "const headers = status === 429 && answer.headers?.['retry-after'] !== undefined ? {",
  },
});

export const clerk: readonly Patch[] = [...rules, ...verify, ...refuse];
