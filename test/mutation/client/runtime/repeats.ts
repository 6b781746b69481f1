import { type Patch, patchesOf } from '../../patch.ts';

/** Whether a call is made again, and what it then resolves to. */
export const repeats: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/core/policy.ts', {
    'create-repeated-after-500': {
      what: 'A create is sent again after a server error',
      find: '(isOnce(role) ? [429] : transient)',
      replace: 'transient.slice(role.length - role.length)',
    },
    'create-not-repeated-after-429': {
      what: 'A create is not sent again after it was refused for its rate',
      find: '(isOnce(role) ? [429] : transient)',
      replace: '(isOnce(role) ? [] : transient)',
    },
    'rate-limit-is-final': {
      what: 'A read is not repeated after a 429',
      find: '[408, 425, 429, 500,',
      replace: '[408, 425, 500,',
    },
    'overload-is-final': {
      what: 'A read is not repeated after a 503',
      find: '502, 503, 504]',
      replace: '502, 504]',
    },
    'bad-gateway-is-final': {
      what: 'A read is not repeated after a 502',
      find: '502, 503, 504]',
      replace: '503, 504]',
    },
    'timeout-is-final': {
      what: 'A read is not repeated after a 408',
      find: '[408, 425,',
      replace: '[425,',
    },
    'not-found-repeated': {
      what: 'A read is repeated after a 404',
      find: '[408, 425,',
      replace: '[404, 408, 425,',
    },
    'server-error-of-create-final': {
      what: 'A create that ended in exactly 500 has done nothing',
      find: 'status >= 500',
      replace: 'status > 500',
    },
    'request-timeout-of-create-final': {
      what: 'A create that ended in 408 has done nothing',
      find: 'status === 408 || status >= 500',
      replace: 'status >= 500',
    },
    'gone-is-an-error': {
      what: 'A revoke that finds nothing after its own lost attempt fails',
      find: 'isRemoval(role) && status === 404',
      replace: 'isRemoval(role) && status === 410',
    },
    'reset-never-left': {
      what: 'A connection that was reset is taken for one that was refused',
      find: '/^(?:ECONNREFUSED|',
      replace: '/^(?:ECONNRESET|ECONNREFUSED|',
    },
    'unknown-host-may-have-heard': {
      what: 'A host that does not exist may have got the request',
      find: 'ENOTFOUND|',
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/role.ts', {
    'update-may-repeat': {
      what: 'An update is sent twice',
      find: '/^(create|rotate|update)$/',
      replace: '/^(create|rotate)$/',
    },
    'rotate-may-repeat': {
      what: 'A rotation is sent twice',
      find: '/^(create|rotate|update)$/',
      replace: '/^(create|update)$/',
    },
    'verify-may-not-repeat': {
      what: 'A verification is never repeated',
      find: '/^(create|rotate|update)$/',
      replace: '/^(create|rotate|update|verify)$/',
    },
    'revoke-may-not-repeat': {
      what: 'A revoke is never repeated',
      find: '/^(create|rotate|update)$/',
      replace: '/^(create|rotate|update|revoke)$/',
    },
    'delete-is-no-removal': {
      what: 'A delete that finds nothing after its own lost attempt fails',
      find: '/^(revoke|delete)$/',
      replace: '/^(revoke)$/',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/retry.ts', {
    'earlier-than-asked': {
      what: 'A repeat leaves earlier than the server asked',
      find: 'jitter: delay => askedMs() ||',
      replace: 'jitter: delay => (askedMs() && 1) ||',
    },
    'at-once': {
      what: 'A repeat leaves at once',
      find: 'Math.max(delay / 10, Math.random() * delay)',
      replace: 'delay - delay',
    },
    'too-long-a-wait': {
      what: 'A call waits for longer than its total time leaves',
      find: '(askedMs() >= remainingMs(task) ? false : undefined)',
      replace: '(askedMs() >= 1e9 ? false : undefined)',
    },
    'more-repeats': {
      what: 'A failure is repeated once more than allowed',
      find: 'limit: settings.retry,',
      replace: 'limit: settings.retry + 1,',
    },
    'one-repeat': {
      what: 'A failure is repeated once, however often it may be',
      find: 'limit: settings.retry,',
      replace: 'limit: 1,',
    },
    'refused-revoke-is-done': {
      what: 'A revoke that was refused and then finds nothing is a success',
      find: "if (last.committed === 'maybe') mayBeDone = true;",
      replace: 'mayBeDone = true;',
    },
    'lost-revoke-forgotten': {
      what: 'That a revoke’s first attempt was lost is forgotten',
      find: "if (last.committed === 'maybe') mayBeDone = true;",
      replace: '',
    },
    'abort-of-wait-ignored': {
      what: 'An abort during a wait is ignored',
      find: 'deadline(Math.max(1, remainingMs(task)), settings.signal, ',
      replace: 'deadline(Math.max(1, remainingMs(task)), undefined, ',
    },
    'reason-of-abort-lost': {
      what: 'An abort during a wait rejects with the failure before it',
      find: 'if (settings.signal?.aborted && !verdict.response?.ok) return { error: settings.signal.reason };',
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/recover.ts', {
    'no-unknown-outcome': {
      what: 'A create that may have happened fails like a read',
      find: "isOnce(task.route.role) && committed !== 'no'",
      replace: 'isOnce(task.route.role) && committed === undefined',
    },
    'unknown-outcome-of-read': {
      what: 'A read that was lost has an unknown outcome',
      find: "isOnce(task.route.role) && committed !== 'no'",
      replace: "committed !== 'no'",
    },
    'secret-in-look-for': {
      what: 'What to look for holds a secret',
      find: "value === undefined || isSecret(value) || task.route.in[name] === 'body:secret'\n      ? []\n      : [[name, typeof value === 'string' ? redact(value, task.known) : value]],",
      replace: 'value === undefined ? [] : [[name, isSecret(value) ? value.reveal() : value]],',
    },
    'retry-0-repeats': {
      what: 'A call that is not to be repeated is',
      find: 'task.settings.retry > 0 && ',
      replace: '',
    },
    'drift-untold-after-recovery': {
      what: 'Drift of an answer that is read in full is not told',
      find: 'if (task.drift) tellDrift(task);',
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/gone.ts', {
    'gone-without-id': {
      what: 'A key that is gone is told without its id',
      find: 'String(input[key])',
      replace: 'key',
    },
    'gone-nothing-fails': {
      what: 'A revoke without a body that finds nothing after its own lost attempt fails',
      find: "if (route.answer === 'none') return { data: undefined, served: undefined };",
      replace: '',
    },
  }),
];
