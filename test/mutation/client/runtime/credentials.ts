import { type Patch, patchesOf } from '../../patch.ts';

/** What a request bears: headers, credentials, where it goes. */
export const credentials: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/core/headers.ts', {
    'null-header-stays': {
      what: 'A header of null stays',
      find: 'if (value === null || value === undefined) delete headers[key];',
      replace: 'if (value === null || value === undefined) headers[key] ??= "";',
    },
    'line-break-in-header': {
      what: 'A line break in a header is let through',
      find: '/^[\\w-]+\\n[\\t -~]*$/.test(',
      replace: '/^[^]*$/.test(',
    },
    'secret-header-unknown': {
      what: 'A secret in a header of the caller’s is not taken out of errors',
      find: 'if (value.length > 7) task.known.push(value);',
      replace: '',
    },
    'no-content-type': {
      what: 'A body is sent without its content type',
      find: "if (body !== undefined) headers['content-type'] = 'application/json';",
      replace: '',
    },
    'content-type-always': {
      what: 'A content type is sent where there is no body',
      find: "if (body !== undefined) headers['content-type'] = 'application/json';",
      replace: "headers['content-type'] = 'application/json';",
    },
    'call-headers-ignored': {
      what: 'Headers of one call are not sent',
      find: 'lay(task, headers, settings.headers)',
      replace: 'headers',
    },
    'client-headers-ignored': {
      what: 'Headers of the client are not sent',
      find: 'lay(task, { ...context.headers }, context.moreHeaders)',
      replace: 'lay(task, { ...context.headers }, {})',
    },
    'headers-stay': {
      what: 'The headers of one call stay for the next ones',
      find: 'lay(task, { ...context.headers }, context.moreHeaders)',
      replace: 'lay(task, context.headers, context.moreHeaders)',
    },
    'headers-of-two-spellings': {
      what: 'A header in another spelling is a second header',
      find: 'const key = name.toLowerCase();',
      replace: 'const key = name;',
    },
    'headers-before-credential': {
      what: 'A function of the caller’s that gives a credential loses the headers of the call',
      find: 'signed.then(finish)',
      replace: 'signed.then(() => headers)',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/sign.ts', {
    'no-credential': {
      what: 'The credential is not sent',
      find: 'headers[header] = prefix + text;',
      replace: 'headers.accept ??= prefix + text;',
    },
    'no-prefix': {
      what: 'The credential is sent without the word or name before it',
      find: 'headers[header] = prefix + text;',
      replace: 'headers[header] = text;',
    },
    'credential-asked-once': {
      what: 'The credential is asked for once, not at each attempt',
      find: "const value: unknown = typeof given === 'function' ? given() : given;",
      replace:
        "const value: unknown = typeof given === 'function' ? ((given as { once?: unknown }).once ??= given()) : given;",
    },
    'foreign-promise-as-credential': {
      what: 'A promise of another realm is taken for the credential itself',
      find: 'return isObject(value) && value.then\n',
      replace: 'return value instanceof Promise\n',
    },
    'credential-unknown': {
      what: 'The credential is not taken out of errors',
      find: 'task.known.push(text);',
      replace: '',
    },
    'empty-credential-sent': {
      what: 'An empty credential is sent',
      find: "if (typeof text !== 'string' || !text) return",
      replace: "if (typeof text !== 'string') return",
    },
    'line-break-in-credential': {
      what: 'A line break in the credential is let through to the platform',
      find: "if (/[^!-~]/.test(text) || (isCookie && text.includes(';'))) {",
      replace: 'if (isCookie && text.includes(";")) {',
    },
    'two-cookies-in-one': {
      what: 'A credential brings a second cookie along',
      find: " || (isCookie && text.includes(';'))",
      replace: '',
    },
    'lasting-secret-in-browser': {
      what: 'A lasting secret is sent from a browser',
      find: 'if (isGuarded && !isCookie && !jwt.test(text)) {',
      replace: 'if (isGuarded && text === "") {',
    },
    'token-refused-in-browser': {
      what: 'A short-lived token is refused in a browser',
      find: 'if (isGuarded && !isCookie && !jwt.test(text)) {',
      replace: 'if (isGuarded && !isCookie) {',
    },
    'cookie-name-ignored': {
      what: 'The cookie’s other name is ignored',
      find: 'forms.cookieName ?? scheme.name',
      replace: 'scheme.name',
    },
    'session-sends-credential': {
      what: 'A browser’s session is sent as a credential of its own',
      find: "if (auth === 'browser-session') return () => {};",
      replace: 'if (auth === null) return () => {};',
    },
    'unknown-companion-taken': {
      what: 'What stands beside a way to sign in is ignored without a word',
      find: '!scheme || Object.keys(forms).length > (isCookie ? 2 : 1)',
      replace: '!scheme',
    },
    'bare-credential-of-any-kind': {
      what: 'A bare credential goes the last way to sign in, not the usual one',
      find: 'table.security[0]?.kind',
      replace: 'table.security.at(-1)?.kind',
    },
    'sealed-credential-prints': {
      what: 'A sealed credential is sent as it prints',
      find: 'const text = isSecret(value) ? value.reveal() : value;',
      replace: 'const text = isSecret(value) ? String(value) : value;',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/client/base-url.ts', {
    'plain-http-anywhere': {
      what: 'Credentials go unencrypted to any host',
      find: 'return isSafe || allowInsecureHttp ||',
      replace: 'return isSafe || base !== "" ||',
    },
    'documented-http-refused': {
      what: 'The documented host is refused because it has no encryption',
      find: ' || servers.includes(base)',
      replace: '',
    },
    'slash-at-end-doubled': {
      what: 'A slash at the end of the base URL is doubled',
      find: "pathname.replace(/\\/+$/, '')",
      replace: 'pathname',
    },
    'query-in-base-url': {
      what: 'A base URL with a query or a password is taken',
      find: '!/^https?:\\/\\/[^?#@]+$/i.test(text)',
      replace: '!/^https?:/i.test(text)',
    },
    'loopback-by-beginning': {
      what: 'A host whose name begins like loopback is taken for it',
      find: '[:.]localhost$|:(127[\\d.]+|\\[::1])$/',
      replace: '[:.]localhost|:(127[\\d.]+|\\[::1])/',
    },
  }),
];
