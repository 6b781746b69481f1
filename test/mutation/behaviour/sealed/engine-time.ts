import { type Patch, patchesOf } from '../../patch.ts';

const clock = patchesOf('engine', 'mocks/src/engine/clock.ts', {
  'freeze-keeps-offset': {
    what: 'A clock that was moved on jumps once more when it is stopped',
    find: 'frozen = assertInstant(time);\n      offset = 0;',
    replace: 'frozen = assertInstant(time);',
  },
  'run-jumps-to-machine': {
    what: "A clock that goes on after a stop jumps to the machine's time",
    find: '      offset += frozen - Date.now();\n',
    replace: '',
  },
});

const time = patchesOf('engine', 'mocks/src/engine/time.ts', {
  'fractions-of-seconds-lost': {
    what: 'A life of 1.5 seconds is one of 2',
    find: 'nowMs + Math.round(Number(value) * second)',
    replace: 'nowMs + Math.round(Number(value)) * second',
  },
  'no-zone-keeps-zeros': {
    what: 'Times without a zone have zeros at their end',
    find: 'withoutTrailingZeros(isoText(epochMs).slice(0, -1))',
    replace: 'isoText(epochMs).slice(0, -1)',
  },
});

const lives = [
  ...patchesOf('engine', 'mocks/src/engine/end-queue.ts', {
    'ended-now-still-living': {
      what: 'A key that expires at this very instant is still listed among the living',
      find: 'first.at > nowMs',
      replace: 'first.at >= nowMs',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/store.ts', {
    'time-set-back-unseen': {
      what: 'A key that expired stays dead in lists when the clock is set back',
      find: '    if (nowMs < sweptAt) for (const key of everything.all.from(0)) settle(own(key));\n',
      replace: '',
    },
    'removed-keeps-its-name': {
      what: 'The name of a deleted key cannot be used again',
      find: '      unlabel(key);\n      key.removedAt',
      replace: '      key.removedAt',
    },
    'sequence-survives-reset': {
      what: 'After a reset ids go on instead of starting anew',
      find: '      unplaced = [];\n      store.sequence = 0;',
      replace: '      unplaced = [];',
    },
    'names-survive-reset': {
      what: 'After a reset the names of the forgotten keys are still taken',
      find: '[byId, secrets, owners, retired, lengths, unique]',
      replace: '[byId, secrets, owners, retired, lengths]',
    },
    'gone-secret-forgotten': {
      what: 'The secret of a deleted key is no longer known as a secret in journal and matchers',
      find: '    retired.add(key.secret);\n',
      replace: '',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/render-plan.ts', {
    'expired-a-moment-late': {
      what: 'A key that expires at this very instant is shown as not expired',
      find: 'key.expiresAt <= nowMs',
      replace: 'key.expiresAt < nowMs',
    },
  }),
];

const lag = patchesOf('engine', 'mocks/src/engine/lag.ts', {
  'revoke-lag-one-more-ms': {
    what: 'A revoked key still works at the instant that the lag is over',
    find: 'endedAt + lag.revoke <= clock.now()',
    replace: 'endedAt + lag.revoke < clock.now()',
  },
  'given-keys-late-too': {
    what: 'Keys that a test gives show in lists only after the lag',
    find: 'if (!isGiven && isLate(key.createdAt))',
    replace: 'if (isLate(key.createdAt))',
  },
  'lag-left-out-stays': {
    what: 'A lag that a later call leaves out stays, after a reset too',
    find: '{ list = {}, lastUsed = {}, revoke = {} }: Lag',
    replace:
      '{ list = { ms: state.list }, lastUsed = { ms: state.lastUsed }, revoke = { ms: state.revoke } }: Lag',
  },
  'late-use-hides-earlier': {
    what: 'While a use is late, the one before it is not shown either',
    find: 'const shownUse = earlierUses?.findLast(isShown);',
    replace: 'const shownUse = isShown(key.lastUsedAt) ? earlierUses?.at(-1) : undefined;',
  },
});

const rates = patchesOf('engine', 'mocks/src/engine/rate-limit.ts', {
  'window-ends-late': {
    what: 'The first call at the very end of a window is still refused',
    find: 'if (nowMs >= resetAt) {',
    replace: 'if (nowMs > resetAt) {',
  },
  'refused-calls-slide': {
    what: 'Refused calls count in a sliding window, so that it never opens for who asks on',
    find: 'if (!isExceeded) accepted.push(nowMs);',
    replace: 'accepted.push(nowMs);',
  },
  'bucket-drained-by-refused': {
    what: 'Refused calls take from the bucket too, so that it does not fill for who asks on',
    find: 'if (!isExceeded) fullAt = next;',
    replace: 'fullAt = next;',
  },
  'seconds-left-too-few': {
    what: 'A caller that waits as long as it is told comes before the window ends',
    find: 'Math.ceil((resetAt - nowMs) / second)',
    replace: 'Math.floor((resetAt - nowMs) / second)',
  },
  'new-limit-old-counts': {
    what: 'Calls from before a limit was set anew count against it',
    find: '      counters.clear();\n',
    replace: '',
  },
});

const quota = patchesOf('engine', 'mocks/src/engine/quota.ts', {
  'quota-one-more': {
    what: 'An owner may have one key more than the quota says',
    find: '.length >= limit ?',
    replace: '.length > limit ?',
  },
  'quota-over-owners': {
    what: "Other owners' keys count against the quota",
    find: 'twin.store.living(ownerOf(input, ownerField)).length',
    replace: 'twin.store.living(ownerField === undefined ? ownerOf(input, ownerField) : undefined).length',
  },
});

export const engineTime: readonly Patch[] = [...clock, ...time, ...lives, ...lag, ...rates, ...quota];
