import { type Patch, patchesOf } from '../../patch.ts';

/** What becomes of a key: made, changed, ended, found again. */
export const engineLife: readonly Patch[] = [
  ...patchesOf('engine', 'mocks/src/engine/roles/create.ts', {
    'secret-not-shown': {
      what: 'Create answers without the secret',
      find: 'answerKey(addKey(call, rules, keptFields(call)), call, rules, true)',
      replace: 'answerKey(addKey(call, rules, keptFields(call)), call, rules)',
    },
    'lists-not-kept': {
      what: 'A new key loses its scopes or permissions',
      find: 'if (Object.hasOwn(input, name)) kept[name]',
      replace: 'if (Object.hasOwn(input, name) && !Array.isArray(input[name])) kept[name]',
    },
    'name-not-kept': {
      what: 'A new key loses its name',
      find: 'secret === undefined && !isExpiryInput(name);',
      replace: "secret === undefined && !isExpiryInput(name) && name !== 'name' && name !== 'alias';",
    },
    'expiry-not-kept': {
      what: 'A new key never expires',
      find: '    expiresAt,\n    delivered: false,',
      replace: '    delivered: false,',
    },
    'created-by-the-second': {
      what: 'The instant of creation loses its milliseconds',
      find: '    createdAt,\n    updatedAt',
      replace: '    createdAt: createdAt - (createdAt % 1000),\n    updatedAt',
    },
    'updated-at-epoch': {
      what: 'A new key was last changed in 1970',
      find: 'updatedAt: createdAt,',
      replace: 'updatedAt: 0,',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/roles/change.ts', {
    'update-not-kept': {
      what: 'An update changes nothing',
      find: 'Object.assign(key.fields, keptFields(call));\n  if (expiryInput',
      replace: 'if (expiryInput',
    },
    'update-forgets-description': {
      what: 'An update without a description takes the old one away',
      find: 'Object.assign(key.fields, keptFields(call));\n  if (expiryInput',
      replace: 'Object.assign(key.fields, { description: null }, keptFields(call));\n  if (expiryInput',
    },
    'update-cannot-lift-expiry': {
      what: 'An update with null for the expiry leaves the key mortal',
      find: 'if (expiryInput(call) !== undefined) key',
      replace: 'if (expiryOf(call) !== undefined) key',
    },
    'update-lifts-expiry': {
      what: 'An update that does not name the expiry takes it away',
      find: 'if (expiryInput(call) !== undefined) key',
      replace: 'key',
    },
    'update-not-dated': {
      what: 'An update leaves the time of the last change as it was',
      find: 'key.updatedAt = call.nowMs;\n  call.twin.store.refresh(key);',
      replace: 'call.twin.store.refresh(key);',
    },
    'update-leaves-old-owner': {
      what: 'A key that is given to another subject stays in the list of the first',
      find: 'call.twin.store.refresh(key);',
      replace: '',
    },
    'revoke-does-nothing': {
      what: 'A revoked key lives on',
      find: 'key.revokedAt = call.nowMs;',
      replace: '',
    },
    'revoke-removes': {
      what: 'A revoked key is gone from lists that show revoked ones',
      find: 'key.revokedAt = call.nowMs;',
      replace: 'key.revokedAt = call.nowMs; call.twin.store.remove(key.id);',
    },
    'revoke-unknown-succeeds': {
      what: 'To revoke a key that does not exist is a success',
      find: 'if (key === undefined || key.revokedAt !== undefined) return notFound;',
      replace:
        'if (key === undefined || key.revokedAt !== undefined) return { status: call.operation.success[0] ?? 204 };',
    },
    'revoke-twice-succeeds': {
      what: 'A second revoke is a success again',
      find: 'if (key === undefined || key.revokedAt !== undefined) return notFound;',
      replace: 'if (key === undefined) return notFound;',
    },
    'revoke-forgets-reason': {
      what: 'The reason of a revoke is lost',
      find: 'Object.assign(key.fields, keptFields(call));\n  key.revokedAt',
      replace: 'key.revokedAt',
    },
    'revoke-not-dated': {
      what: 'A revoke leaves the time of the last change as it was',
      find: 'key.revokedAt = call.nowMs;\n  key.updatedAt = call.nowMs;',
      replace: 'key.revokedAt = call.nowMs;',
    },
    'delete-keeps': {
      what: 'A deleted key stays',
      find: 'call.twin.store.remove(key.id);',
      replace: '',
    },
    'delete-removes-newest': {
      what: 'Delete removes the newest key instead of the one that is named',
      find: 'call.twin.store.remove(key.id);',
      replace:
        'for (const newest of call.twin.store.newestFirst()) { call.twin.store.remove(newest.id); break; }',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/roles/answers.ts', {
    'secret-shown-again': {
      what: 'Get, update, revoke and verify show the secret where their schema has room for it',
      find: 'answerKey(key: KeyRecord, call: Call, rules: Rules, showsSecret = false)',
      replace: 'answerKey(key: KeyRecord, call: Call, rules: Rules, showsSecret = true)',
    },
    'unknown-id-finds-newest': {
      what: 'An id that is not known addresses the newest key',
      find: 'twin.store.get(String(input[name]))',
      replace: '(twin.store.get(String(input[name])) ?? [...twin.store.newestFirst()][0])',
    },
    'any-id-finds-newest': {
      what: 'Every id addresses the newest key',
      find: 'twin.store.get(String(input[name]))',
      replace: '[...twin.store.newestFirst()][0]',
    },
    'part-of-id-is-enough': {
      what: 'The beginning of an id addresses its key',
      find: 'twin.store.get(String(input[name]))',
      replace: '[...twin.store.newestFirst()].find(({ id }) => id.startsWith(String(input[name])))',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/roles/read.ts', {
    'verify-accepts-dead': {
      what: 'The secret of a dead key is verified',
      find: 'if (key === undefined || !isAccepted(key, call)) return notFound;',
      replace: 'if (key === undefined) return notFound;',
    },
    'verify-accepts-revoked': {
      what: 'The secret of a revoked key is verified',
      find: '!isRevoked(key, twin) && isAlive',
      replace: 'isAlive',
    },
    'verify-accepts-expired': {
      what: 'The secret of an expired key is verified',
      find: ' && isAlive({ ...lifeOf(key), revokedAt: undefined }, nowMs)',
      replace: '',
    },
    'verify-is-no-use': {
      what: 'To be verified does not count as being used',
      find: 'markUsed(key, call.twin);',
      replace: '',
    },
    'verify-trims': {
      what: 'A secret with spaces around it is verified',
      find: 'String(call.input[name]))',
      replace: 'String(call.input[name]).trim())',
    },
    'verify-answers-newest': {
      what: 'Verify finds the key, but answers with the newest one',
      find: 'markUsed(key, call.twin);\n  return answerKey(key, call, rules);',
      replace:
        'markUsed(key, call.twin);\n  return answerKey([...call.twin.store.newestFirst()][0] ?? key, call, rules);',
    },
    'reveal-hides-revoked': {
      what: 'The secret of a revoked key is revealed as an empty text',
      find: 'return key === undefined ? notFound : answerKey(key, call, rules, true);',
      replace:
        'return key === undefined ? notFound : answerKey(key, call, rules, key.revokedAt === undefined);',
    },
    'dormant-lacks-unused': {
      what: 'A key that was never used is not dormant',
      find: '(lastUsedAt === undefined || lastUsedAt < before)',
      replace: 'lastUsedAt !== undefined && lastUsedAt < before',
    },
    'dormant-has-revoked': {
      what: 'Revoked keys are dormant',
      find: 'revokedAt === undefined && (lastUsedAt',
      replace: '(lastUsedAt',
    },
    'dormant-one-instant-early': {
      what: 'A key that was used exactly so many days ago is dormant',
      find: 'lastUsedAt < before)',
      replace: 'lastUsedAt <= before)',
    },
    'dormant-has-used': {
      what: 'Every living key is dormant',
      find: 'lastUsedAt < before)',
      replace: 'lastUsedAt > 0)',
    },
    'dormant-days-are-hours': {
      what: 'Days of inactivity are counted as hours',
      find: 'call.input[days]) * day',
      replace: 'call.input[days]) * (day / 24)',
    },
  }),
];
