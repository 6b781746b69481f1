import { type Patch, patchesOf } from '../../patch.ts';

export const clerk: readonly Patch[] = [
  ...patchesOf('Clerk', 'mocks/src/clerk/rules.ts', {
    'second-revoke-is-404': {
      what: 'A second revoke does not find the key',
      find: 'return key?.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);',
      replace: 'return key === null ? answerKey(key, call, rules) : revoke(call, rules);',
    },
    'second-revoke-changes-reason': {
      what: 'A second revoke overwrites the reason',
      find: 'return key?.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);',
      replace:
        'if (key?.revokedAt === undefined) return revoke(call, rules); Object.assign(key.fields, { revocation_reason: call.input.revocation_reason ?? null }); return answerKey(key, call, rules);',
    },
    'name-taken-twice': {
      what: 'A subject has two keys of one name',
      find: 'twin.store.byUnique(input) !== undefined',
      replace: 'twin.store.byUnique(input) === null',
    },
    'name-unique-over-subjects': {
      what: 'A name that one subject has is taken for all',
      find: 'uniqueBy: ({ subject, name }) =>',
      replace: 'uniqueBy: ({ subject, name }) => subject !== null ? String(name) :',
    },
    'conflict-is-400': {
      what: 'A name that is taken is a bad request',
      find: "return isTaken ? { cause: 'conflict' } : undefined;",
      replace: "return isTaken ? { cause: 'malformed-json' } : undefined;",
    },
    'list-shows-invalid': {
      what: 'A list shows revoked and expired keys unasked',
      find: "listsLiving: ({ input }) => input.include_invalid !== 'true',",
      replace: 'listsLiving: () => false,',
    },
    'list-never-shows-invalid': {
      what: 'A list never shows revoked and expired keys',
      find: "listsLiving: ({ input }) => input.include_invalid !== 'true',",
      replace: 'listsLiving: () => true,',
    },
    'search-minds-case': {
      what: 'A search minds upper and lower case',
      find: 'lowerCase(key.fields.name).includes(lowerCase(query))',
      replace: "String(key.fields.name ?? '').includes(String(query))",
    },
    'search-from-start': {
      what: 'A search finds only names that begin so',
      find: 'lowerCase(key.fields.name).includes(lowerCase(query))',
      replace: 'lowerCase(key.fields.name).startsWith(lowerCase(query))',
    },
    'search-ignored': {
      what: 'A search finds every key',
      find: "query === undefined || query === ''",
      replace: "query !== null || query === ''",
    },
    'long-id-unknown': {
      what: 'An id with the longer prefix is not found',
      find: ".replace(/^api_key_/, 'ak_')",
      replace: '',
    },
    'served-create-is-200': {
      what: 'As the real server, create answers 200',
      find: 'servedStatus: { createApiKey: 201 },',
      replace: '',
    },
    'paths-without-version': {
      what: 'The paths of the official JavaScript client are not found',
      find: "alsoAt: [''],",
      replace: '',
    },
    'secret-is-id': {
      what: 'The secret of a key is its id',
      find: "fakeText(32, 'fake-key_', seed * 1_000_000 + sequence)",
      replace: 'hex(seed) + hex(sequence)',
    },
  }),
  ...patchesOf('Clerk', 'mocks/src/clerk/verify.ts', {
    'dead-key-flagged': {
      what: 'Verify shows a dead key with its flags unasked',
      find: "if (!isRefusal(verified) || invalid === '404') return verified;",
      replace: 'if (!isRefusal(verified)) return verified;',
    },
    'dead-key-never-flagged': {
      what: 'Verify never shows a dead key with its flags, though that was asked for',
      find: "if (!isRefusal(verified) || invalid === '404') return verified;",
      replace: 'if (verified) return verified;',
    },
  }),
  ...patchesOf('Clerk', 'mocks/src/clerk/refuse.ts', {
    'other-code-for-bad-key': {
      what: 'A bad secret key is refused with the code of a bad request',
      find: "code: 'clerk_key_invalid'",
      replace: "code: 'bad_request'",
    },
    'no-wait-told': {
      what: 'A rate limit asks to wait for no time',
      find: "{ 'retry-after': String(rate?.secondsLeft ?? 0) }",
      replace: "{ 'retry-after': rate === undefined ? '1' : '0' }",
    },
    'first-issue-only': {
      what: 'Of several broken fields only the first is told',
      find: '...issues.map(issue =>',
      replace: '...issues.slice(0, 1).map(issue =>',
    },
    'field-not-named': {
      what: 'A bad request does not say which field is wrong',
      find: "(name === '' ? places[place] :",
      replace: '(name !== null ? places[place] :',
    },
    'no-trace': {
      what: 'As the real server, errors bear no trace id',
      find: "if (context.twin.dialect === 'documented' ||",
      replace: 'if (context.twin.dialect !== null ||',
    },
    'no-quota-code': {
      what: 'As the real server, a quota that is used up is a bad request',
      find: 'return isServed ? undefined : error(400,',
      replace: 'return error(400,',
    },
  }),
];
