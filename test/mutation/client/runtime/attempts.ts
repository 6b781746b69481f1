import { type Patch, patchesOf } from '../../patch.ts';

/** One attempt, and what it means. */
export const attempts: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/core/attempt.ts', {
    'no-deadline': {
      what: 'An attempt has no deadline of its own',
      find: 'Math.min(settings.timeoutMs, remainingMs(task))',
      replace: 'remainingMs(task)',
    },
    'total-time-ignored': {
      what: 'The total time does not end an attempt',
      find: 'Math.min(settings.timeoutMs, remainingMs(task))',
      replace: 'settings.timeoutMs',
    },
    'no-body': {
      what: 'The body is not sent',
      find: 'body: body ?? null,',
      replace: 'body: null,',
    },
    'sent-after-abort': {
      what: 'A request leaves although the caller gave up while the credential was fetched',
      find: '// The credential may have taken longer than the caller or the deadline waited.\n        if (isOver) return;',
      replace: '// The credential may have taken longer than the caller or the deadline waited.',
    },
    'attempts-uncounted': {
      what: 'Attempts are not counted',
      find: 'task.attempts++;',
      replace: '',
    },
    'sent-at-of-last': {
      what: 'The time of sending is that of the last attempt',
      find: 'task.sentAt ??= Date.now();',
      replace: 'task.sentAt = Date.now();',
    },
    'never-sent': {
      what: 'A request that was lost is taken for one that never left',
      find: "outcome.sent = 'maybe';",
      replace: '',
    },
    'answer-not-noted': {
      what: 'That an answer came is forgotten when its body is lost',
      find: "outcome.sent = task.sent = 'yes';",
      replace: "outcome.sent = 'maybe';",
    },
    'late-is-network': {
      what: 'A timeout is told as a broken connection',
      find: 'outcome.lateMs = timeoutMs;',
      replace: '',
    },
    'fetch-of-client-ignored': {
      what: 'The caller’s own fetch is ignored',
      find: 'settings.fetch ?? globalThis.fetch',
      replace: 'globalThis.fetch',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/deadline.ts', {
    'listener-stays': {
      what: 'A listener stays on the caller’s signal',
      find: "signal?.removeEventListener?.('abort', stop);",
      replace: '',
    },
    'timer-stays': {
      what: 'The timer of a call that is done goes on',
      find: 'clearTimeout(timer);',
      replace: '',
    },
    'abort-ignored': {
      what: 'An abort during the request is ignored',
      find: "signal?.addEventListener?.('abort', stop);",
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/body-text.ts', {
    'endless-body': {
      what: 'A body of any length is read to its end',
      find: 'if (left < 0) return;',
      replace: '',
    },
    'letters-torn': {
      what: 'A letter whose bytes come in two pieces is torn',
      find: 'decoder.decode(held, { stream: !done })',
      replace: 'decoder.decode(held)',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/judge.ts', {
    'refusal-swallowed': {
      what: 'A refusal (4xx) is taken for a success',
      find: 'if (!ok) {',
      replace: 'if (!ok && status >= 500) {',
    },
    'redirect-is-http-error': {
      what: 'A redirect is an error like others',
      find: 'isRedirect(status)\n      ? new RedirectError(factsOf(task), status)\n      : httpErrorOf',
      replace: 'httpErrorOf',
    },
    'everything-repeated': {
      what: 'Every refusal is repeated',
      find: 'retryStatuses(task.route.role).includes(status)',
      replace: 'status >= 400',
    },
    'nothing-repeated': {
      what: 'No status is repeated',
      find: 'retryStatuses(task.route.role).includes(status)',
      replace: 'status < 0',
    },
    'server-error-is-certain': {
      what: 'A create that ended in 500 is taken for one that did nothing',
      find: "isAmbiguous(status) ? 'maybe' : 'no'",
      replace: "'no'",
    },
    'refusal-is-uncertain': {
      what: 'A create that was refused is taken for one that may have happened',
      find: "isAmbiguous(status) ? 'maybe' : 'no'",
      replace: "'maybe'",
    },
    'unread-success-is-certain-no': {
      what: 'A create whose answer cannot be read is taken for one that did nothing',
      find: "new ParseError(body, factsOf(task), status), committed: 'yes' };",
      replace: "new ParseError(body, factsOf(task), status), committed: 'no' };",
    },
    'missing-secret-is-parse-error': {
      what: 'A missing secret is an answer that cannot be read',
      find: 'if (body === noSecret) return',
      replace: "if (body === '') return",
    },
    'lost-create-repeated': {
      what: 'A create whose answer was lost is sent again',
      find: "const again = committed === 'no' || (committed === 'maybe' && !isOnce(task.route.role));",
      replace: "const again = committed !== 'yes';",
    },
    'cut-answer-repeated': {
      what: 'A read whose answer was cut is repeated',
      find: "const again = committed === 'no' || (committed === 'maybe' && !isOnce(task.route.role));",
      replace: "const again = committed === 'no' || !isOnce(task.route.role);",
    },
    'lost-read-not-repeated': {
      what: 'A read whose answer was lost is not repeated',
      find: "const again = committed === 'no' || (committed === 'maybe' && !isOnce(task.route.role));",
      replace: "const again = committed === 'no';",
    },
    'refused-connection-not-repeated': {
      what: 'A create that never left is not repeated',
      find: "const again = committed === 'no' || (committed === 'maybe' && !isOnce(task.route.role));",
      replace: "const again = committed === 'maybe' && !isOnce(task.route.role);",
    },
    'reason-plain': {
      what: 'A secret in the reason of a broken connection is not redacted',
      find: 'redact(reasonOf(thrown), task.known)',
      replace: 'reasonOf(thrown)',
    },
    'own-failure-is-network': {
      what: 'A credential function that throws is told as a broken connection',
      find: "if (sent === 'no') return { error: new ConfigError",
      replace: 'if (thrown === null) return { error: new ConfigError',
    },
    'abort-is-network': {
      what: 'An abort is told as a broken connection',
      find: 'if (signal?.aborted && !(response?.ok && text !== undefined)) return { error: signal.reason };',
      replace: '',
    },
    'cut-error-is-network': {
      what: 'A refusal whose body was cut is told as a broken connection',
      find: '(text !== undefined || !response.ok ||',
      replace: '(text !== undefined ||',
    },
    'code-of-cause-lost': {
      what: 'The platform’s code is not looked for in the cause',
      find: 'causesOf(thrown)\n    .map(({ code }) => lineOf(code))',
      replace: 'causesOf(thrown)\n    .slice(0, 1)\n    .map(({ code }) => lineOf(code))',
    },
    'request-id-of-cut-lost': {
      what: 'A cut answer does not tell the id of its request',
      find: 'if (response) {\n    task.requestId = requestIdOf(task, response.headers);',
      replace: 'if (response) {',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/wait.ts', {
    'seconds-as-milliseconds': {
      what: 'Retry-After in seconds is taken for milliseconds',
      find: 'if (!isEpoch(seconds)) return seconds * 1000;',
      replace: 'if (!isEpoch(seconds)) return seconds;',
    },
    'milliseconds-ignored': {
      what: 'Retry-After-Ms is ignored',
      find: 'if (digits.test(asked)) return atLeastNothing(Number(asked));',
      replace: '',
    },
    'date-by-our-clock': {
      what: 'A date is counted by this machine’s clock though the server tells its own',
      find: '(Number.isNaN(serverNow) ? Date.now() : serverNow)',
      replace: 'Date.now()',
    },
    'past-is-negative': {
      what: 'A date in the past is a negative wait',
      find: 'Math.max(0, ms)',
      replace: 'ms',
    },
    'reset-ignored': {
      what: 'A 429 without Retry-After does not look at the reset of its limit',
      find: 'return waited ?? (status === 429 ? rateLimitResetMs(headers) : undefined);',
      replace: 'return waited;',
    },
    'reset-always': {
      what: 'Any error waits for the reset of the limit',
      find: 'return waited ?? (status === 429 ? rateLimitResetMs(headers) : undefined);',
      replace: 'return waited ?? rateLimitResetMs(headers);',
    },
    'epoch-as-span': {
      what: 'A reset in epoch seconds is taken for seconds from now',
      find: 'seconds >= 1e9',
      replace: 'seconds >= 1e99',
    },
    'draft-header-ignored': {
      what: 'The reset of a RateLimit header is ignored',
      find: "draftReset(headers.get('ratelimit')) ??",
      replace: '',
    },
  }),
];
