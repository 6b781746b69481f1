import { type Patch, patchesOf } from '../../mutation/patch.ts';

/** What stands between each threat and a user, one place a guard; `system` is the threat whose test must fail without it. */
export const guards: readonly Patch[] = [
  ...patchesOf('token-leak', 'runtime/src/core/redact.ts', {
    'secrets-in-text': {
      what: 'known secrets are not replaced in texts',
      find: `export const redact = (text: string, known: readonly string[]): string =>
  known`,
      replace: `export const redact = (text: string, known: readonly string[]): string =>
  [] as string[] || known`,
    },
  }),
  ...patchesOf('token-leak', 'mocks/src/engine/journal.ts', {
    'journal-headers': {
      what: 'the journal keeps every header',
      find: '/^(accept|content-type|origin|user-agent|x-request-id|[a-z-]*api-version)$/.test(name)',
      replace: "name !== ''",
    },
  }),
  ...patchesOf('secret-leak', 'runtime/src/core/seal.ts', {
    sealing: {
      what: 'secrets are not sealed',
      find: "if (typeof value === 'string' && value) holder[name] = Secret.from(value);",
      replace: 'void value;',
    },
    'sealing-aliases': {
      what: 'an alias of a secret stays beside it',
      find: 'delete holder[alias];',
      replace: '',
    },
  }),
  ...patchesOf('secret-leak', 'mocks/src/engine/redact.ts', {
    'journal-secrets': {
      what: 'the journal does not redact what the document calls secret',
      find: 'names.has(name) && inner !== null',
      replace: "name === '' && inner !== null",
    },
  }),
  ...patchesOf('path-traversal', 'runtime/src/core/prepare.ts', {
    'dot-segments': {
      what: 'dots are taken for an id',
      find: 'if (/^(\\.|%252e){0,2}$/i.test(text)) refuseInput',
      replace: "if (text === '?') refuseInput",
    },
  }),
  ...patchesOf('path-traversal', 'runtime/src/core/url.ts', {
    'path-encoding': {
      what: 'an id is put into the path as it is',
      find: 'return encodeURIComponent(String(value));',
      replace: 'return String(value);',
    },
  }),
  ...patchesOf('header-injection', 'runtime/src/core/headers.ts', {
    'header-values': {
      what: 'any name and value is a header',
      find: "typeof value !== 'string' || !/^",
      replace: "key === '?' && !/^",
    },
  }),
  ...patchesOf('header-injection', 'runtime/src/core/sign.ts', {
    'credential-values': {
      what: 'any text is a credential',
      find: "if (/[^!-~]/.test(text) || (isCookie && text.includes(';')))",
      replace: "if (text === '?')",
    },
  }),
  ...patchesOf('ssrf-by-links', 'runtime/src/call/next-page.ts', {
    'foreign-links': {
      what: 'a link to another host gives a cursor',
      find: 'if (isAbsolute && !isKnown(link, answer.task))',
      replace: "if (isAbsolute && link === '?' && !isKnown(link, answer.task))",
    },
  }),
  ...patchesOf('ssrf-by-links', 'runtime/src/client/request.ts', {
    'route-segments': {
      what: 'an undocumented route may hold anything',
      find: '.every(segment => plainSegment.test(segment))',
      replace: ".every(segment => segment !== '?' || plainSegment.test(segment))",
    },
  }),
  ...patchesOf('ssrf-by-links', 'runtime/src/client/base-url.ts', {
    'plain-http': {
      what: 'every base URL is taken for safe',
      find: 'return isSafe || allowInsecureHttp',
      replace: 'return true || isSafe || allowInsecureHttp',
    },
  }),
  ...patchesOf('prototype-pollution', 'runtime/src/core/prepare.ts', {
    'own-inputs': {
      what: 'inputs are read from the prototype too',
      find: 'const value = Object.hasOwn(input, name) ? input[name] : undefined;',
      replace: 'const value = input[name];',
    },
  }),
  ...patchesOf('prototype-pollution', 'runtime/src/core/redact-json.ts', {
    'own-fields': {
      what: 'a redacted copy is assigned field by field',
      find: `return Object.fromEntries(
    Object.entries(value).map(`,
      replace: `return ((all: [string, unknown][]) => { const copy: Record<string, unknown> = {}; for (const [n, v] of all) copy[n] = v; return copy; })(
    Object.entries(value).map(`,
    },
  }),
  ...patchesOf('prototype-pollution', 'mocks/src/engine/faults.ts', {
    'own-operations': {
      what: 'a fault is given to what every object inherits',
      find: '!Object.hasOwn(operations, operation)',
      replace: '!(operation in operations)',
    },
  }),
  ...patchesOf('hostile-json', 'runtime/src/core/nesting.ts', {
    nesting: { what: 'a client reads any depth', find: 'MAX_DEPTH = 500', replace: 'MAX_DEPTH = Infinity' },
  }),
  ...patchesOf('hostile-json', 'mocks/src/engine/depth.ts', {
    'nesting-of-requests': {
      what: 'a twin reads any depth',
      find: 'deepest = 100',
      replace: 'deepest = Infinity',
    },
  }),
  ...patchesOf('redirect-with-credentials', 'runtime/src/client/context.ts', {
    redirects: {
      what: 'redirects are followed',
      find: "redirect: 'manual',",
      replace: "redirect: 'follow' as 'manual',",
    },
  }),
  ...patchesOf('cross-tenant', 'runtime/src/core/sign.ts', {
    'credential-per-call': {
      what: 'a credential is asked for once',
      find: `  return (task, headers) => {
    const value: unknown = typeof given === 'function' ? given() : given;`,
      replace: `  let once: unknown;
  return (task, headers) => {
    const value: unknown = typeof given === 'function' ? (once ??= given()) : given;`,
    },
  }),
  ...patchesOf('cross-tenant', 'runtime/src/core/headers.ts', {
    'headers-per-call': {
      what: 'calls write into the headers of the client',
      find: 'lay(task, { ...context.headers }, context.moreHeaders)',
      replace: 'lay(task, context.headers as HeaderMap, context.moreHeaders)',
    },
  }),
  ...patchesOf('decompression-bomb', 'runtime/src/core/body-text.ts', {
    'size-of-answers': {
      what: 'a client reads bodies of any size',
      find: `    if (left < 0) return;
`,
      replace: '',
    },
  }),
  ...patchesOf('decompression-bomb', 'mocks/src/control/input.ts', {
    'size-of-requests': {
      what: 'the control API reads bodies of any size',
      find: 'ordinary: 1024 * 1024',
      replace: 'ordinary: 1024 * 1024 * 1024',
    },
  }),
  ...patchesOf('redos', 'runtime/src/core/headers.ts', {
    'linear-patterns': {
      what: 'a header is matched by an expression that backtracks',
      find: '[\\t -~]*$/',
      replace: '([\\t -~]+)*$/',
    },
  }),
];
