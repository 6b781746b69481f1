import { type Patch, patchesOf } from '../../patch.ts';

const rules = patchesOf('Strait', 'mocks/src/strait/rules.ts', {
  'list-follows-named-project': {
    what: 'A key lists the keys of another project by naming it',
    find: 'reachOf(call.caller)?.project_id ?? call.input.project_id;',
    replace: 'call.input.project_id ?? reachOf(call.caller)?.project_id;',
  },
  'cap-wins-over-asked': {
    what: "A project's longest life takes the place of the shorter one that was asked for",
    find: 'expiryOf(call) ?? longest',
    replace: 'longest ?? expiryOf(call)',
  },
  'missing-scope-locks-out': {
    what: 'A key without the scope counts as a failed sign-in, and locks out',
    find: "new Set(['no-credential', 'bad-credential'])",
    replace: "new Set(['no-credential', 'bad-credential', 'forbidden'])",
  },
});

const check = [
  ...patchesOf('Strait', 'mocks/src/strait/check.ts', {
    'revoke-any-project': {
      what: 'A key can revoke the keys of another project',
      find: 'return key === undefined || isOutside ? notFound',
      replace: "return key === undefined || (isOutside && call.name !== 'revokeApiKey') ? notFound",
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/check-served.ts', {
    'grants-what-it-lacks': {
      what: 'A served caller can give a new key scopes that it lacks',
      find: '  return checkGrant(call, scopes);',
      replace: '  return Array.isArray(scopes) ? undefined : checkGrant(call, scopes);',
    },
    'longest-project-life-refused': {
      what: "A life of exactly the project's maximum is refused",
      find: 'Number(days) > (maxLifetimeDays ?? maxDays)',
      replace: 'Number(days) >= (maxLifetimeDays ?? maxDays)',
    },
    'unbound-key-by-bound-caller': {
      what: 'A caller that is bound to an environment makes keys without one',
      find: 'bound !== undefined && environment_id !== bound',
      replace: 'bound !== undefined && environment_id !== undefined && environment_id !== bound',
    },
  }),
];

const list = patchesOf('Strait', 'mocks/src/strait/list-served.ts', {
  'full-last-page-has-more': {
    what: 'A full last page says that there is more',
    find: 'found.length > size ||',
    replace: 'found.length >= size ||',
  },
  'cursor-key-again': {
    what: 'The last key of a page is the first of the next one too',
    find: '{ createdAt: before, sequence: 0 }',
    replace: '{ createdAt: before, sequence: Number.MAX_SAFE_INTEGER }',
  },
});

const rotate = patchesOf('Strait', 'mocks/src/strait/rotate.ts', {
  'served-forgets-organization': {
    what: 'A successor in the served dialect is missing from the list of its organization',
    find: 'isServed && org_id !== undefined ?',
    replace: '!isServed && org_id !== undefined ?',
  },
  'old-without-successor': {
    what: 'The old key does not name the one that replaced it',
    find: '{ graceExpiresAt, replacedBy: key.id, updatedAt: call.nowMs }',
    replace: '{ graceExpiresAt, updatedAt: call.nowMs }',
  },
  'successor-never-expires': {
    what: "The successor does not inherit the old key's expiry",
    find: ' (rotated)` }, old.expiresAt);',
    replace: ' (rotated)` });',
  },
});

const signIn = [
  ...patchesOf('Strait', 'mocks/src/strait/sign-in.ts', {
    'key-lives-at-its-end': {
      what: 'A key still signs in at the instant that its life or its grace ends',
      find: 'time <= nowMs',
      replace: 'time < nowMs',
    },
    'use-once-a-minute-mixed-up': {
      what: 'The served dialect writes down every use, and the documented one no more than one a minute',
      find: "if (dialect === 'documented' || !isWritten)",
      replace: "if (dialect === 'served' || !isWritten)",
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/lock-out.ts', {
    'failures-never-forgotten': {
      what: 'Failures to sign in from more than 15 minutes ago still count',
      find: 'failures.filter(at => at + countedMs > nowMs)',
      replace: 'failures',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/limits.ts', {
    'one-limit-for-all': {
      what: 'Create and rotate share one limit of ten calls',
      find: 'twin.rates.take(name, {',
      replace: "twin.rates.take('changes', {",
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/scopes.ts', {
    'documented-knows-new-scopes': {
      what: "The documented dialect takes scopes that only today's server has",
      find: 'documented: new Set(seedEra),',
      replace: 'documented: new Set([...seedEra, ...addedSince]),',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/too-many.ts', {
    'reset-in-ms': {
      what: 'X-RateLimit-Reset is in milliseconds',
      find: 'String(Math.ceil(resetAt / second))',
      replace: 'String(Math.ceil(resetAt))',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/auto-rotate.ts', {
    'auto-grace-of-an-hour': {
      what: 'A key that was replaced by itself works for an hour, not a day',
      find: 'const graceMs = day;',
      replace: 'const graceMs = day / 24;',
    },
    'untold-successor-lives': {
      what: 'A successor that its webhook was not told of stays alive',
      find: '  else key.revokedAt = at;\n',
      replace: '',
    },
  }),
];

export const strait: readonly Patch[] = [...rules, ...check, ...list, ...rotate, ...signIn];
