import { type Patch, patchesOf } from '../../patch.ts';

export const stratum: readonly Patch[] = [
  ...patchesOf('Stratum', 'mocks/src/stratum/sign-in.ts', {
    'minted-key-is-admin': {
      what: 'A key that was made over HTTP may call the key operations',
      find: "['read', 'write'];",
      replace: "['read', 'write', 'admin'];",
    },
    'token-beside-bad-key': {
      what: 'Beside a bad key the token is tried',
      find: '[first]: readonly Presented[],',
      replace: '[key, first = key]: readonly Presented[],',
    },
    'expired-key-signs-in': {
      what: 'An expired key signs in',
      find: 'const isOver = key?.expiresAt !== undefined && key.expiresAt <= clock.now();',
      replace: 'const isOver = clock === undefined;',
    },
    'revoked-key-signs-in': {
      what: 'A revoked key signs in',
      find: ' || isRevoked(key, twin))',
      replace: ')',
    },
    'token-of-unknown-tenant': {
      what: 'A token of a tenant that does not exist signs in',
      find: 'if (tenant_id === unknownTenant)',
      replace: "if (tenant_id === '')",
    },
    'key-reaches-all-tenants': {
      what: 'A key of one tenant reaches all',
      find: "...(typeof tenant_id === 'string' && { owner: { tenant_id } }),",
      replace: '',
    },
    'scopes-of-given-key-ignored': {
      what: 'A key that was given with the scope admin lacks it',
      find: 'scopes: Array.isArray(scopes) ? scopes : mintedScopes,',
      replace: 'scopes: mintedScopes,',
    },
    'own-limit-ignored': {
      what: 'A key’s own rate limit does not count',
      find: "...(typeof rate_limit_max === 'number' && { limit: rate_limit_max }),",
      replace: '',
    },
    'minutes-of-window-are-seconds': {
      what: 'A window in minutes is taken for seconds',
      find: "['minute', 60],",
      replace: "['minute', 1],",
    },
  }),
  ...patchesOf('Stratum', 'mocks/src/stratum/token.ts', {
    'any-algorithm': {
      what: 'A token of another algorithm signs in',
      find: "return header.alg === 'HS256' && !isOver ?",
      replace: 'return !isOver ?',
    },
    'expired-token': {
      what: 'A token that has ended signs in',
      find: "return header.alg === 'HS256' && !isOver ?",
      replace: "return header.alg === 'HS256' ?",
    },
    'any-signature': {
      what: 'A token with another signature signs in',
      find: 'signed !== signature ||',
      replace: '',
    },
  }),
  ...patchesOf('Stratum', 'mocks/src/stratum/tenants.ts', {
    'descendant-out-of-reach': {
      what: 'A tenant does not reach its descendants',
      find: ' || (owner === parentTenant && tenant === childTenant)',
      replace: '',
    },
    'all-tenants-in-reach': {
      what: 'A tenant reaches every other',
      find: 'return owner === tenant ||',
      replace: 'return owner !== undefined || owner === tenant ||',
    },
    'parent-in-reach': {
      what: 'A descendant reaches the tenant above it',
      find: 'return owner === tenant ||',
      replace: 'return (owner === childTenant && tenant === parentTenant) || owner === tenant ||',
    },
  }),
  ...patchesOf('Stratum', 'mocks/src/stratum/rotate.ts', {
    'old-key-lives': {
      what: 'After a rotation the old key works on',
      find: 'old.revokedAt = call.nowMs;',
      replace: '',
    },
    'foreign-key-rotated': {
      what: 'A caller rotates the key of another tenant',
      find: 'const isTheirs = owner === undefined || old?.fields.tenant_id === owner.tenant_id;',
      replace: 'const isTheirs = true;',
    },
    'name-not-marked': {
      what: 'The replacement is called as the old key was',
      find: ' (rotated)`;',
      replace: '`;',
    },
    'given-name-ignored': {
      what: 'The name that is given for the replacement is ignored',
      find: 'const name = call.input.name ?? `',
      replace: 'const name = `',
    },
    'limits-kept': {
      what: 'The replacement keeps the rate limit and the scopes of the old key',
      find: '{ tenant_id: old.fields.tenant_id, name }',
      replace: '{ ...old.fields, name }',
    },
    'expiry-kept': {
      what: 'The replacement keeps the expiry of the old key',
      find: '{ tenant_id: old.fields.tenant_id, name });',
      replace: '{ tenant_id: old.fields.tenant_id, name }, old.expiresAt);',
    },
    'tenant-lost': {
      what: 'The replacement is global',
      find: '{ tenant_id: old.fields.tenant_id, name }',
      replace: '{ tenant_id: null, name }',
    },
    'one-winner': {
      what: 'Of calls that race to rotate one key only one wins',
      find: 'const winners = 2;',
      replace: 'const winners = 1;',
    },
    'rotated-twice': {
      what: 'A key that was rotated is rotated again',
      find: 'if (old.revokedAt !== undefined && !(isServed && winsRace(old, call)))',
      replace: 'if (old.revokedAt !== undefined && old.replacedBy === undefined)',
    },
  }),
  ...patchesOf('Stratum', 'mocks/src/stratum/rules.ts', {
    'foreign-key-revoked': {
      what: 'A caller revokes the key of another tenant',
      find: 'return isOutOfReach ? notFound : revoke(call, rules);',
      replace: 'return isOutOfReach === null ? notFound : revoke(call, rules);',
    },
    'dormant-last-used-first': {
      what: 'Dormant keys stand the other way round',
      find: 'usedAt(a) - usedAt(b)',
      replace: 'usedAt(b) - usedAt(a)',
    },
    'dormant-of-own-tenant': {
      what: 'Dormant keys of descendants are not shown',
      find: 'reaches(owner.tenant_id, fields.tenant_id)',
      replace: 'owner.tenant_id === fields.tenant_id',
    },
    'dormant-of-everybody': {
      what: 'A tenant is shown the dormant keys of everybody',
      find: "if (name !== 'listDormantApiKeys' || owner === undefined) return undefined;",
      replace: "if (name !== 'none' || owner === undefined) return undefined;",
    },
    'tenant-in-its-own-case': {
      what: 'A tenant in upper case is another tenant',
      find: "...lowerCased(input, 'tenant_id')",
      replace: '',
    },
    'id-in-its-own-case': {
      what: 'An id in upper case is another id',
      find: "...lowerCased(input, 'id'), ",
      replace: '',
    },
    'unknown-tenant-gets-key': {
      what: 'A key is made for a tenant that does not exist',
      find: 'const isUnknown = input.tenant_id === unknownTenant;',
      replace: 'const isUnknown = input.tenant_id === null;',
    },
    'token-helps-bad-key': {
      what: 'A token that a test gave signs in beside a bad key',
      find: 'firstDecides: true,',
      replace: '',
    },
    'no-head': {
      what: 'HEAD is not answered',
      find: 'takesHead: true,',
      replace: '',
    },
    'served-secret-prefix': {
      what: 'Secrets have one character less',
      find: "secret: prefix + fakeText(43, 'fake-key_'",
      replace: "secret: prefix + fakeText(42, 'fake-key_'",
    },
  }),
  ...patchesOf('Stratum', 'mocks/src/stratum/read.ts', {
    'scoped-caller-chooses': {
      what: 'A caller of one tenant lists the keys of the tenant that it names',
      find: 'return { ...given, ...caller.owner };',
      replace: 'return { ...caller.owner, ...given };',
    },
    'days-not-clamped': {
      what: 'As the real server, more than 365 days are refused',
      find: 'String(Math.min(days, maxDays))',
      replace: 'String(days)',
    },
    'no-days-refused': {
      what: 'As the real server, no days at all are refused instead of being left to the default',
      find: 'return days >= 1 ?',
      replace: 'return days >= 0 ?',
    },
    'body-out-of-reach': {
      what: 'A key is made for a tenant that is out of the caller’s reach',
      find: "return isOutOfReach(text, asked) ? { cause: 'forbidden', detail: 'tenant' } : undefined;",
      replace:
        "return isOutOfReach(text, asked) && text === '' ? { cause: 'forbidden', detail: 'tenant' } : undefined;",
    },
  }),
  ...patchesOf('Stratum', 'mocks/src/stratum/refuse.ts', {
    'key-refused-as-token': {
      what: 'A bad key is refused in the words for a bad token',
      find: "words[refusal.detail ?? ''] ?? words.token",
      replace: 'words.token',
    },
    'issues-beside-on-rotate': {
      what: 'What is wrong with the body of a rotation stands beside the error',
      find: "if (name === 'rotateApiKey') return",
      replace: "if (name === 'none') return",
    },
    'unknown-route-is-404': {
      what: 'A route that does not exist is not found, where the system forbids it',
      find: "return error(403, 'FORBIDDEN', 'Route has no tenant-scope declaration');",
      replace: "return error(404, 'NOT_FOUND', 'Route has no tenant-scope declaration');",
    },
  }),
];
