import { type Patch, patchesOf } from '../../patch.ts';

/** What tests order of a twin and ask it about: faults, clock, lag, journal, snapshots. */
export const engineTools: readonly Patch[] = [
  ...patchesOf('engine', 'mocks/src/engine/fault-effects.ts', {
    'lost-answer-commits-nothing': {
      what: 'commit-then-drop does not commit',
      find: "return { delay: () => Promise.reject(new LostConnection('ECONNRESET')) };",
      replace: "return { before: () => Promise.reject(new LostConnection('ECONNRESET')) };",
    },
    'lost-request-commits': {
      what: 'drop-before-commit commits',
      find: "case 'drop-before-commit':\n      return { before:",
      replace: "case 'drop-before-commit':\n      return { delay:",
    },
    'no-retry-after': {
      what: 'A fault’s Retry-After is not sent',
      find: 'const headers = retryAfter === undefined ? {} :',
      replace: 'const headers = retryAfter !== null ? {} :',
    },
    'retry-after-in-milliseconds': {
      what: 'A fault’s Retry-After is sent in milliseconds',
      find: "typeof retryAfter === 'number' ? String(retryAfter)",
      replace: "typeof retryAfter === 'number' ? String(retryAfter * 1000)",
    },
    'malformed-json-is-well': {
      what: 'malformed-json sends JSON',
      find: 'noBody(text => text.trimEnd().slice(0, -1))',
      replace: 'noBody(text => text)',
    },
    'empty-page-is-full': {
      what: 'empty-page sends the page',
      find: 'return { emptiesPage: true };',
      replace: 'return {};',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/faults.ts', {
    'second-order-lost': {
      what: 'Of two faults that were ordered one after the other only the second happens',
      find: 'else queue.push(fault);',
      replace: 'else queue[0] = fault;',
    },
    'always-once': {
      what: 'A fault for every call happens once',
      find: 'return standing.get(operation);',
      replace: 'const once = standing.get(operation); standing.delete(operation); return once;',
    },
    'plan-for-any-operation': {
      what: 'A plan’s step happens to the next call, whatever its operation',
      find: 'if (steps[0]?.operation === operation)',
      replace: 'if (steps.length > 0)',
    },
    'clear-keeps-always': {
      what: 'clear leaves the faults that happen to every call',
      find: 'standing.clear();',
      replace: '',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/clock.ts', {
    'minutes-as-seconds': {
      what: 'The clock takes minutes for seconds',
      find: 'minutes * minute',
      replace: 'minutes * second',
    },
    'advance-stands': {
      what: 'advance moves nothing',
      find: 'advance: span => move(inMilliseconds(span)),',
      replace: 'advance: span => void inMilliseconds(span),',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/lag.ts', {
    'revoke-lag-ignored': {
      what: 'A revoked key is refused at once although revocations are ordered to come late',
      find: 'endedAt + lag.revoke <= clock.now()',
      replace: 'endedAt <= clock.now()',
    },
    'use-lag-ignored': {
      what: 'A use shows at once although uses are ordered to show late',
      find: 'if (lag.lastUsed === 0 ||',
      replace: 'if (lag.lastUsed >= 0 ||',
    },
    'list-lag-ignored': {
      what: 'A new key is listed at once although lists are ordered to be late',
      find: 'if (!isGiven && isLate(key.createdAt)) return undefined;',
      replace: '',
    },
    'late-list-shows-revocation': {
      what: 'A late list shows a revocation at once',
      find: 'return { ...copyOf(key), revokedAt: undefined };',
      replace: 'return key;',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/handle.ts', {
    'lost-secret-is-delivered': {
      what: 'A key whose secret did not reach the client is no orphan',
      find: 'if (key.delivered === false && response.includes(key.secret)) key.delivered = true;',
      replace: 'if (key.delivered === false) key.delivered = true;',
    },
    'unread-secret-is-delivered': {
      what: 'A key whose answer was cut is no orphan',
      find: 'if (shown !== undefined && effects.isUnreadable !== true) {',
      replace: 'if (shown !== undefined) {',
    },
    'journal-names-whole-id': {
      what: 'The journal shows the whole id of the key that signed in',
      find: 'caller?.key?.id.slice(-4)',
      replace: 'caller?.key?.id',
    },
    'journal-takes-all-for-keys': {
      what: 'The journal takes the administrator for a key',
      find: "caller.key === undefined ? 'administrator' : 'key'",
      replace: "caller.key === undefined ? 'key' : 'administrator'",
    },
    'unhandled-not-noted': {
      what: 'A request that matches no operation is not noted',
      find: 'parts.unhandled.note(request.method, url);',
      replace: ';',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/journal.ts', {
    'secret-in-journal': {
      what: 'The journal shows the secrets of answers',
      find: 'const answered = redactor.body(kept.response);',
      replace: "const answered: unknown = kept.response === '' ? undefined : JSON.parse(kept.response);",
    },
    'secret-of-request-in-journal': {
      what: 'The journal shows the secrets of requests',
      find: 'const sent = redactor.body(kept.request);',
      replace: "const sent: unknown = kept.request === '' ? undefined : JSON.parse(kept.request);",
    },
    'credential-in-journal': {
      what: 'The journal shows the credential',
      find: '/^(accept|content-type',
      replace: '/^(accept|authorization|x-api-key|cookie|content-type',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/redact.ts', {
    'known-secret-in-text': {
      what: 'A secret that stands in a name or a path is not redacted',
      find: 'const text = (given: string) => replaceSecrets(given, known, () => redacted);',
      replace: 'const text = (given: string) => given;',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/snapshot.ts', {
    'snapshot-forgets-revocation': {
      what: 'A snapshot brings revoked keys back to life',
      find: "'lastUsedAt', 'revokedAt', ",
      replace: "'lastUsedAt', ",
    },
    'snapshot-forgets-expiry': {
      what: 'A snapshot makes keys immortal',
      find: "['expiresAt', ",
      replace: '[',
    },
    'restore-adds': {
      what: 'A restore leaves the keys that there were',
      find: 'twin.store.clear();',
      replace: '',
    },
    'restore-repeats-ids': {
      what: 'After a restore ids are given a second time',
      find: 'twin.store.sequence = sequence;',
      replace: '',
    },
    'restore-forgets-credentials': {
      what: 'A restore loses the credentials that were given',
      find: 'for (const { value, ...credential } of credentials) twin.credentials.set(value, credential);',
      replace: '',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/create-twin.ts', {
    'reset-keeps-keys': {
      what: 'reset leaves the keys',
      find: 'for (const part of [store, faults, journal, unhandled]) part.clear();',
      replace: 'for (const part of [faults, journal, unhandled]) part.clear();',
    },
    'reset-keeps-quota': {
      what: 'reset leaves the quota',
      find: 'state.quota = undefined;',
      replace: '',
    },
    'reset-keeps-lag': {
      what: 'reset leaves the lag',
      find: 'setLag(lag, {});\n      own.skew(0);',
      replace: 'own.skew(0);',
    },
    'skew-backwards': {
      what: 'A skew moves the time the other way',
      find: 'clock.now() + skewMs',
      replace: 'clock.now() - skewMs',
    },
    'orphans-are-all': {
      what: 'Every key that was made over the wire is an orphan',
      find: 'delivered === false',
      replace: 'delivered !== undefined',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/given.ts', {
    'dormant-since-yesterday': {
      what: 'A key that is given as dormant was used 9 days ago',
      find: '91 * day',
      replace: '9 * day',
    },
    'given-expired-lives': {
      what: 'A key that is given as expired expires in a minute',
      find: 'instantOf(options.expired, nowMs - minute)',
      replace: 'instantOf(options.expired, nowMs + minute)',
    },
    'given-grace-without-successor': {
      what: 'A key that is given in grace does not say what took its place',
      find: 'twin.store.add({ ...record, replacedBy: successor.id })',
      replace: 'twin.store.add(record)',
    },
    'given-scopes-lost': {
      what: 'A given key loses its scopes',
      find: 'if (options.scopes !== undefined) fields[scopesField] = [...options.scopes];',
      replace: '',
    },
  }),
];
