import { type Patch, patchesOf } from '../../patch.ts';

const quota =
  "if (twin.store.unrevoked(organization) >= (twin.quota ?? freeKeys)) return { cause: 'quota' };";

const check = patchesOf('WhyLabs', 'mocks/src/whylabs/check.ts', {
  'least-life-refused': {
    what: 'A life of exactly one minute is refused',
    find: 'expiry < nowMs + minute',
    replace: 'expiry <= nowMs + minute',
  },
  'expired-free-a-place': {
    what: 'Expired keys do not count against the 25 that an organization may have',
    find: 'twin.store.unrevoked(organization) >=',
    replace: 'twin.store.living(organization).length >=',
  },
  'quota-of-all': {
    what: 'The keys of other organizations count against the quota',
    find: 'twin.store.unrevoked(organization)',
    replace: 'twin.store.unrevoked()',
  },
  'scopes-before-quota': {
    what: 'An unknown scope is told before the quota that is used up',
    find: quota,
    replace: `const isUnknown = Array.isArray(input.scopes) && input.scopes.some(scope => !scopes.has(scope));
  if (!isUnknown && twin.store.unrevoked(organization) >= (twin.quota ?? freeKeys)) return { cause: 'quota' };`,
  },
  'organization-before-expiry': {
    what: 'An unknown organization is told before an expiry that is too early',
    find: "if (typeof expiry === 'number' &&",
    replace: "if (organization !== unknownOrganization && typeof expiry === 'number' &&",
  },
  'list-any-organization': {
    what: 'A key lists the keys of another organization',
    find: 'const isElsewhere = caller',
    replace: "const isElsewhere = name !== 'listApiKeys' && caller",
  },
});

const rules = patchesOf('WhyLabs', 'mocks/src/whylabs/rules.ts', {
  'get-any-organization': {
    what: 'Get shows the key of another organization',
    find: 'key?.revokedAt === undefined && key?.fields.org_id === call.input.org_id;',
    replace: 'key?.revokedAt === undefined;',
  },
  'revoke-of-any-user': {
    what: 'A key is revoked although another user is named',
    find: ' && key?.fields.user_id === call.input.user_id;',
    replace: ';',
  },
  'order-by-alphabet': {
    what: 'Lists are sorted by the alphabet instead of by bytes',
    find: '(a.id < b.id ? -1 : 1)',
    replace: 'a.id.localeCompare(b.id)',
  },
  'user-list-hides-revoked': {
    what: "A user's list leaves out revoked keys",
    find: 'isListed: (key, { input }) => input.user_id !== undefined || key.revokedAt === undefined,',
    replace: 'isListed: key => key.revokedAt === undefined,',
  },
  'user-list-tells-use': {
    what: "A user's list tells the last use of keys",
    find: "input.user_id !== undefined || name === 'revokeApiKey'",
    replace: "name === 'createApiKey' || name === 'revokeApiKey'",
  },
  'one-bucket-for-all': {
    what: 'All organizations share one rate limit',
    find: '  rateCounter: path => path.org_id,\n',
    replace: '',
  },
  'window-for-bucket': {
    what: 'The rate limit comes back at once at the end of a window, not bit by bit',
    find: "rateStyle: 'bucket',",
    replace: "rateStyle: 'window',",
  },
  'id-without-seed': {
    what: 'Twins of two seeds make the same ids',
    find: '`Fk${base36(seed)}${base36(sequence)}`',
    replace: '`Fk${base36(1)}${base36(sequence)}`',
  },
});

const others = [
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/sign-in.ts', {
    'key-lives-at-its-end': {
      what: 'A key still signs in at the instant that it expires',
      find: 'key.expiresAt <= nowMs',
      replace: 'key.expiresAt < nowMs',
    },
    'id-alone-signs-in': {
      what: "A key's id with any secret after it signs in",
      find: "key?.secret.split(':')[0] !== token ||",
      replace: 'key === undefined ||',
    },
    'refused-use-unseen': {
      what: 'The use of a key that may not call is not noted',
      find: '  uses.note(key, nowMs);\n',
      replace:
        '  if (Array.isArray(key.fields.scopes) && key.fields.scopes.includes(systemScope)) uses.note(key, nowMs);\n',
    },
  }),
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/uses.ts', {
    'use-at-flush-time': {
      what: 'The last use is the time at which it was written down',
      find: 'markUsed(key, twin, usedAt);',
      replace: 'markUsed(key, twin);',
    },
    'all-uses-at-once': {
      what: 'More than 25 uses are written down in one go',
      find: '.slice(0, flushes * keysPerFlush)',
      replace: '',
    },
  }),
  ...patchesOf('WhyLabs', 'mocks/src/whylabs/refuse.ts', {
    'quota-is-403': {
      what: 'A quota that is used up is answered 403 instead of 400',
      find: "    case 'forbidden':\n      return { status: 403 };",
      replace: "    case 'forbidden':\n    case 'quota':\n      return { status: 403 };",
    },
  }),
];

export const whylabs: readonly Patch[] = [...check, ...rules, ...others];
