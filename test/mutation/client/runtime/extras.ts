import { type Patch, patchesOf } from '../../patch.ts';

/** Sealed secrets, observers, the check of whole schemas. */
export const extras: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/core/watch.ts', {
    'query-in-hooks': {
      what: 'Hooks see the query',
      find: "task.url.replace(/\\?.*/s, '')",
      replace: 'task.url',
    },
    'secret-in-hooks': {
      what: 'Hooks see a secret that is in the path',
      find: "redact(task.url.replace(/\\?.*/s, ''), task.known)",
      replace: "task.url.replace(/\\?.*/s, '')",
    },
    'hook-breaks-call': {
      what: 'A hook that throws breaks the call',
      find: 'quietly(() => use(each))',
      replace: 'use(each)',
    },
    'no-retry-hook': {
      what: 'The hook of repeats is not called',
      find: 'tell(task, hooks => hooks.onRetry?.(view));',
      replace: 'view.waitedMs;',
    },
    'attempt-of-hooks-stands': {
      what: 'Hooks are told of a first attempt each time',
      find: 'attempt: task.attempts + 1,',
      replace: 'attempt: 1,',
    },
    'error-unseen-by-hooks': {
      what: 'Hooks do not learn of an error',
      find: 'error: errorOf(task, outcome),',
      replace: 'error: undefined,',
    },
    'template-is-url': {
      what: 'Hooks see the path with its values as the template',
      find: 'template: task.route.path,',
      replace: 'template: task.url,',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/secret.ts', {
    'text-reveals': {
      what: 'A secret in a text is revealed',
      find: 'toString(): string {\n    return REDACTED;',
      replace: 'toString(): string {\n    return this.#text;',
    },
    'json-reveals': {
      what: 'A secret in JSON is revealed',
      find: 'toJSON(): string {\n    return REDACTED;',
      replace: 'toJSON(): string {\n    return this.#text;',
    },
    'inspect-reveals': {
      what: 'A secret that is inspected is revealed',
      find: 'return `Secret(${REDACTED})`;',
      replace: 'return this.#text;',
    },
    'field-reveals': {
      what: 'A secret’s text can be seen as its property',
      find: 'this.#text = text;',
      replace: 'this.#text = text; Object.assign(this, { text });',
    },
    'beginning-is-equal': {
      what: 'A secret equals its beginning',
      find: 'let difference = a.length ^ b.length;\n',
      replace: 'let difference = 0;\n',
    },
    'all-are-equal': {
      what: 'All secrets of one length are equal',
      find: 'difference |= a.charCodeAt(i) ^ b.charCodeAt(i);',
      replace: 'difference |= 0;',
    },
    'copy-is-redacted': {
      what: 'A secret that is made of another has its printed text',
      find: "(typeof value === 'string' ? value : value.reveal())",
      replace: '(typeof value === "string" ? value : String(value))',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/opentelemetry.ts', {
    'span-stays-open': {
      what: 'Spans are not ended',
      find: 'span?.end();',
      replace: '',
    },
    'error-of-span-untold': {
      what: 'A span does not tell that its request failed',
      find: 'if (result.error) span?.setStatus({ code: ERROR, message: result.error.name });',
      replace: '',
    },
    'duration-in-milliseconds': {
      what: 'Durations are recorded in milliseconds',
      find: 'result.durationMs / 1000',
      replace: 'result.durationMs',
    },
    'url-in-metrics': {
      what: 'Metrics have the whole URL as an attribute',
      find: '{ ...low, ...outcome }',
      replace: "{ ...low, 'url.full': _, ...outcome }",
    },
  }),
  ...patchesOf('runtime', 'runtime/src/strict/strict-of.ts', {
    'seconds-pass': {
      what: 'A time in seconds where milliseconds are documented passes',
      find: 'time < EARLIEST_MS) early',
      replace: 'time < 0) early',
    },
    'served-fails': {
      what: 'The real server’s shape fails where either may be',
      find: "dialect === 'either' ? (['documented', 'served'] as const) : [dialect]",
      replace: "dialect === 'either' ? (['documented'] as const) : [dialect]",
    },
    'served-passes': {
      what: 'The real server’s shape passes where the documented one must be',
      find: "dialect === 'either' ? (['documented', 'served'] as const) : [dialect]",
      replace: "dialect ? (['documented', 'served'] as const) : [dialect]",
    },
    'everything-passes': {
      what: 'Every answer fits its schema',
      find: 'if (validate(body)) return [];',
      replace: 'if (validate) return [];',
    },
  }),
];
