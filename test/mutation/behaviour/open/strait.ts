import { type Patch, patchesOf } from '../../patch.ts';

export const strait: readonly Patch[] = [
  ...patchesOf('Strait', 'mocks/src/strait/rules.ts', {
    'caller-names-project': {
      what: 'A key lists the project that it names instead of its own',
      find: 'const project_id = reachOf(call.caller)?.project_id ?? call.input.project_id;',
      replace: 'const project_id = call.input.project_id;',
    },
    'revoked-keys-listed': {
      what: 'Revoked keys are listed',
      find: 'isListed: ({ revokedAt }) => revokedAt === undefined,',
      replace: '',
    },
    'served-second-revoke-is-404': {
      what: 'As the real server, a second revoke does not find the key',
      find: 'return key?.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);',
      replace: 'return key === null ? answerKey(key, call, rules) : revoke(call, rules);',
    },
    'served-revoke-is-204': {
      what: 'As the real server, revoke answers 204',
      find: 'servedStatus: { revokeApiKey: 200 },',
      replace: '',
    },
    'longest-life-ignored': {
      what: 'A key for which no expiry is asked lives for ever in a project that limits lives',
      find: 'expiryOf(call) ?? longest)',
      replace: 'expiryOf(call))',
    },
    'no-version-header': {
      what: 'Answers do not name the version of the API',
      find: "headers: () => ({ 'x-api-version': 'v1' }),",
      replace: '',
    },
    'id-of-version-4': {
      what: 'Ids are UUIDs of another version',
      find: 'const uuidVersion = 7;',
      replace: 'const uuidVersion = 4;',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/rotate.ts', {
    'revoked-key-rotated': {
      what: 'A revoked key is rotated',
      find: "if (old.revokedAt !== undefined) return { cause: 'conflict' };",
      replace: '',
    },
    'grace-in-seconds': {
      what: 'Minutes of grace are counted as seconds',
      find: 'Number(call.input.grace_period_minutes) * minute',
      replace: 'Number(call.input.grace_period_minutes) * (minute / 60)',
    },
    'no-grace': {
      what: 'A rotated key dies at once',
      find: 'const graceExpiresAt = call.nowMs + Number',
      replace: 'const graceExpiresAt = call.nowMs + 0 * Number',
    },
    'old-key-unlimited': {
      what: 'A rotated key works for ever',
      find: 'Object.assign(old, { graceExpiresAt, replacedBy',
      replace: 'Object.assign(old, { replacedBy',
    },
    'expiry-lost': {
      what: 'The successor never expires',
      find: ', old.expiresAt);',
      replace: ');',
    },
    'successor-unnamed': {
      what: 'The old key does not say what took its place',
      find: 'replacedBy: key.id, ',
      replace: '',
    },
    'name-not-marked': {
      what: 'The successor is called as the old key was',
      find: ' (rotated)` }',
      replace: '` }',
    },
    'scopes-lost': {
      what: 'The successor has no scopes',
      find: '{ ...kept, ...hook, name:',
      replace: '{ ...kept, ...hook, scopes: undefined, name:',
    },
    'organization-kept': {
      what: 'The documented server keeps the organization of a key that it rotates',
      find: 'const kept = isServed && org_id !== undefined',
      replace: 'const kept = org_id !== undefined',
    },
    'ids-swapped': {
      what: 'The old key’s id is told as the new one’s',
      find: 'old_key_id: old.id,',
      replace: 'old_key_id: key.id, new_key_id: old.id,',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/sign-in.ts', {
    'revoked-key-signs-in': {
      what: 'A revoked key signs in',
      find: "if (isRevoked(key, twin)) return refused('api key has been revoked');",
      replace: '',
    },
    'expired-key-signs-in': {
      what: 'An expired key signs in',
      find: "if (isPast(key.expiresAt)) return refused('api key has expired');",
      replace: '',
    },
    'key-past-grace-signs-in': {
      what: 'A key whose grace is over signs in',
      find: "if (isPast(key.graceExpiresAt)) return refused('api key rotation grace period has ended');",
      replace: '',
    },
    'expiry-one-instant-late': {
      what: 'A key signs in at the instant of its end',
      find: 'time <= nowMs',
      replace: 'time < nowMs',
    },
    'any-key-manages': {
      what: 'A key without the scope for it manages keys',
      find: "if (!holds(key.fields.scopes, 'api-keys:manage')) return { cause: 'forbidden' };",
      replace: '',
    },
    'sign-in-is-no-use': {
      what: 'To sign in does not count as being used',
      find: "if (dialect === 'documented' || !isWritten) markUsed(key, twin);",
      replace: '',
    },
    'served-use-written-each-time': {
      what: 'As the real server, each use is written down',
      find: "if (dialect === 'documented' || !isWritten) markUsed(key, twin);",
      replace: 'markUsed(key, twin);',
    },
    'expiry-told-as-revocation': {
      what: 'An expired key is refused as revoked',
      find: "refused('api key has expired')",
      replace: "refused('api key has been revoked')",
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/scopes.ts', {
    'no-scopes-is-nothing': {
      what: 'A key without scopes may do nothing',
      find: 'if (!Array.isArray(held) || held.length === 0) return true;',
      replace: 'if (!Array.isArray(held) || held.length === 0) return false;',
    },
    'star-is-nothing': {
      what: 'The scope * holds nothing but itself',
      find: "held.includes('*') || held.includes(scope)",
      replace: 'held.includes(scope)',
    },
    'unknown-scope-granted': {
      what: 'A scope that does not exist is granted',
      find: 'asked.find(scope => !scopes[dialect].has(scope))',
      replace: "asked.find(scope => scope === '')",
    },
    'scope-of-today': {
      what: 'The documented server grants a scope that only today’s knows',
      find: 'documented: new Set(seedEra),',
      replace: 'documented: new Set([...seedEra, ...addedSince]),',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/check.ts', {
    'foreign-project-in-reach': {
      what: 'A key revokes and rotates keys of another project',
      find: 'const isOutside = project !== undefined && key?.fields.project_id !== project;',
      replace: 'const isOutside = project === null;',
    },
    'unknown-field-taken': {
      what: 'The documented server takes a field that it does not know',
      find: "if (Object.keys(input).some(isUnknown)) return invalid('invalid request body');",
      replace: '',
    },
    'empty-name-taken': {
      what: 'A key without a name is made',
      find: "...(name === '' ? [failed('Name', 'required')] : []),",
      replace: '',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/view.ts', {
    'short-prefix': {
      what: 'The prefix has one character less',
      find: 'const prefixLength = 12;',
      replace: 'const prefixLength = 11;',
    },
    'whole-secret-as-prefix': {
      what: 'The prefix is the whole secret',
      find: 'key.secret.slice(0, prefixLength)',
      replace: 'key.secret',
    },
    'next-rotation-in-hours': {
      what: 'The next rotation is counted in hours',
      find: 'interval * day',
      replace: 'interval * (day / 24)',
    },
    'served-create-tells-all': {
      what: 'As the real server, create tells the environment and the interval',
      find: 'environment_id: undefined,\n    rotation_interval_days: undefined,',
      replace: '',
    },
    'served-rotation-without-null': {
      what: 'As the real server, a rotation leaves out the expiry of a key that never expires',
      find: 'expires_at: written(expiresAt) ?? null',
      replace: 'expires_at: written(expiresAt)',
    },
    'grace-unsaid': {
      what: 'A key in grace does not say until when',
      find: 'grace_expires_at: written(key.graceExpiresAt),',
      replace: 'grace_expires_at: undefined,',
    },
  }),
  ...patchesOf('Strait', 'mocks/src/strait/times.ts', {
    'offset-shifts-instant': {
      what: 'As the real server, times with an offset name another instant',
      find: 'writeTime(epochMs + hour,',
      replace: 'writeTime(epochMs,',
    },
  }),
];
