import { type Patch, patchesOf } from '../../patch.ts';

const faults = patchesOf('engine', 'mocks/src/engine/faults.ts', {
  'newest-order-first': {
    what: 'Of two faults ordered for the next calls the second comes first',
    find: 'else queue.push(fault);',
    replace: 'else queue.unshift(fault);',
  },
  'plan-out-of-order': {
    what: 'A call takes a later step of the plan when the first is for another operation',
    find: 'if (steps[0]?.operation === operation) return steps.shift()?.fault;',
    replace:
      'const at = steps.findIndex(step => step.operation === operation);\n      if (at >= 0) return steps.splice(at, 1)[0]?.fault;',
  },
  'plan-of-nothing-is-always': {
    what: 'A step that leaves a call alone lets the standing fault happen to it',
    find: 'return steps.shift()?.fault;',
    replace: 'return steps.shift()?.fault ?? standing.get(operation);',
  },
  'clear-keeps-plan': {
    what: 'A plan survives clear and reset',
    find: '      standing.clear();\n      steps = [];',
    replace: '      standing.clear();',
  },
  'second-plan-replaces-first': {
    what: 'A second plan takes the place of the first instead of following it',
    find: 'steps.push(...script);',
    replace: 'steps = [...script];',
  },
});

const effects = patchesOf('engine', 'mocks/src/engine/fault-effects.ts', {
  'retry-after-iso': {
    what: 'A Retry-After that is ordered as a date is sent as ISO text instead of an HTTP-date',
    find: 'retryAfter.toUTCString()',
    replace: 'retryAfter.toISOString()',
  },
  'cut-secret-counts-as-got': {
    what: 'A key whose answer was cut is no orphan',
    find: 'headers: wholeLength, isUnreadable: true };',
    replace: 'headers: wholeLength };',
  },
});

const journal = patchesOf('engine', 'mocks/src/engine/journal.ts', {
  'journal-shows-authorization': {
    what: 'The journal has the authorization header',
    find: '/^(accept|content-type|',
    replace: '/^(accept|authorization|content-type|',
  },
  'journal-one-value': {
    what: 'Of a parameter that is repeated the journal has the first value only',
    find: "values.length === 1 ? (values[0] ?? '') : values",
    replace: "values.length > 0 ? (values[0] ?? '') : values",
  },
  'journal-path-with-secret': {
    what: 'A secret in a path stays in the journal',
    find: 'path: redactor.text(path),',
    replace: 'path,',
  },
});

const redact = patchesOf('engine', 'mocks/src/engine/redact.ts', {
  'lists-not-redacted': {
    what: 'Secrets in a list of a body stay in the journal',
    find: 'if (Array.isArray(given)) return given.map(value);',
    replace: 'if (Array.isArray(given)) return given;',
  },
  'unknown-secret-shown': {
    what: 'A secret that is none of the twin stays in the journal where it is verified',
    find: 'isMarked ? redacted : value(inner)',
    replace: 'isMarked && known.has(String(inner)) ? redacted : value(inner)',
  },
});

const twin = patchesOf('engine', 'mocks/src/engine/create-twin.ts', {
  'given-credential-shown': {
    what: 'A credential that a test gave is not redacted',
    find: 'administrators.has(text) || state.credentials.has(text),',
    replace: 'administrators.has(text),',
  },
  'skew-backwards': {
    what: 'A skew sets the time off in the other direction',
    find: 'clock.now() + skewMs',
    replace: 'clock.now() - skewMs',
  },
  'reset-keeps-skew': { what: 'A reset leaves the skew', find: '      own.skew(0);\n', replace: '' },
  'reset-keeps-credentials': {
    what: 'A given credential signs in after a reset',
    find: '      state.credentials.clear();\n',
    replace: '',
  },
  'reset-keeps-webhooks': {
    what: 'The webhooks of before a reset are still there',
    find: '      state.webhooks.length = 0;\n',
    replace: '',
  },
  'reset-keeps-request-count': {
    what: 'After a reset the ids of requests go on instead of starting anew',
    find: '      state.requestCount = 0;\n',
    replace: '',
  },
  'given-keys-are-orphans': {
    what: 'Keys that a test gave count as orphans',
    find: 'delivered === false',
    replace: 'delivered !== true',
  },
});

const snapshot = patchesOf('engine', 'mocks/src/engine/snapshot.ts', {
  'snapshot-without-grace': {
    what: 'A snapshot forgets when the grace of a key ends',
    find: "'revokedAt', 'graceExpiresAt', 'replacedBy'",
    replace: "'revokedAt', 'replacedBy'",
  },
  'restore-reuses-ids': {
    what: 'After a restore new keys get the ids of those that are there',
    find: '  twin.store.sequence = sequence;\n',
    replace: '',
  },
  'restore-keeps-credentials': {
    what: 'Credentials given after the snapshot still sign in when it is restored',
    find: '  twin.credentials.clear();\n',
    replace: '',
  },
  'restore-keeps-own-seed': {
    what: 'After the restore of a snapshot with another seed, new keys have the old seed',
    find: '  twin.seed = seed;\n',
    replace: '',
  },
  'snapshot-rounds-integers': {
    what: 'An integer of 64 bits loses digits in a snapshot',
    find: '{ $integer: String(value) }',
    replace: '{ $integer: String(BigInt(Number(value))) }',
  },
});

const takesFirst = `  const rate = twin.rates.take(match && rules.rateCounter?.(match.path));
  if (rate?.isExceeded === true) return { done: { cause: 'rate-limited', rate }, rate };
  const signingIn = () => signIn(request.headers, rules, twin, match?.name);
  const caller = rules.guard === undefined ? signingIn() : rules.guard(twin, match?.name, signingIn);
  if (isRefusal(caller)) return { done: caller, rate };`;

const handle = patchesOf('engine', 'mocks/src/engine/handle.ts', {
  'journal-start-of-id': {
    what: 'The journal has the first four characters of the id of the key that called',
    find: 'caller?.key?.id.slice(-4)',
    replace: 'caller?.key?.id.slice(0, 4)',
  },
  'failed-sign-ins-uncounted': {
    what: 'Calls that fail to sign in do not count against the rate limit',
    find: takesFirst,
    replace: `  const signingIn = () => signIn(request.headers, rules, twin, match?.name);
  const caller = rules.guard === undefined ? signingIn() : rules.guard(twin, match?.name, signingIn);
  if (isRefusal(caller)) return { done: caller };
  const rate = twin.rates.take(match && rules.rateCounter?.(match.path));
  if (rate?.isExceeded === true) return { done: { cause: 'rate-limited', rate }, rate };`,
  },
});

const matchers = [
  ...patchesOf('engine', 'mocks/src/matchers/matchers.ts', {
    'received-at-least': {
      what: 'toHaveReceived with a number passes when there were more calls',
      find: 'found.length === times',
      replace: 'found.length >= times',
    },
  }),
  ...patchesOf('engine', 'mocks/src/matchers/is-like.ts', {
    'received-any-field': {
      what: 'toHaveReceived passes when one of the named fields is like the call',
      find: '.every(([name, inner])',
      replace: '.some(([name, inner])',
    },
  }),
  ...patchesOf('engine', 'mocks/src/matchers/text-of.ts', {
    'shallow-leaks': {
      what: 'toLeakNoSecrets does not see what the cause of an error holds',
      find: 'for (const name of Reflect.ownKeys(given)) {',
      replace: 'for (const name of Object.keys(given)) {',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/leaks.ts', {
    'leak-of-deleted-unseen': {
      what: 'toLeakNoSecrets does not mind the secret of a deleted key',
      find: "    found.add(bySecret(secret)?.id ?? '?');",
      replace: '    const id = bySecret(secret)?.id;\n    if (id !== undefined) found.add(id);',
    },
  }),
];

export const engineTools: readonly Patch[] = [
  ...faults,
  ...effects,
  ...journal,
  ...redact,
  ...twin,
  ...snapshot,
  ...handle,
  ...matchers,
];
