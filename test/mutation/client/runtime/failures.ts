import { type Patch, patchesOf } from '../../patch.ts';

/** What a failure tells: code, message, body, without secrets. */
export const failures: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/core/error-body.ts', {
    'body-of-error-plain': {
      what: 'The body of an error is not redacted',
      find: 'const body = redactJson(given, { known: task.known, names, isWary });',
      replace: 'const body = given;',
    },
    'secret-by-name-plain': {
      what: 'A secret that an error brings under its own name is not redacted',
      find: '{ known: task.known, names, isWary }',
      replace: '{ known: task.known, names: new Set<string>(), isWary }',
    },
    'secret-by-alias-plain': {
      what: 'A secret that an error brings under its other name is not redacted',
      find: '...(aliases?.[pointer] ?? []),',
      replace: '',
    },
    'sent-secret-by-name-plain': {
      what: 'A secret that a request names is not redacted by its name',
      find: "...Object.keys(inputs).filter(name => inputs[name] === 'body:secret'),",
      replace: '',
    },
    'cut-json-shown': {
      what: 'The text of an error that is cut JSON is shown',
      find: 'return /^\\s*[{["]/.test(text) ? undefined : text;',
      replace: 'return text;',
    },
    'page-shown': {
      what: 'A page of HTML is shown as the reason',
      find: 'isPage(body) ? undefined : lineOf(body)',
      replace: 'lineOf(body)',
    },
    'first-cause-lost': {
      what: 'The code of an error with a list of causes is lost',
      find: 'Array.isArray(embedded.errors) ? embedded.errors[0] : undefined',
      replace: 'undefined',
    },
    'embedded-cause-lost': {
      what: 'The cause of an error with embedded causes is lost',
      find: 'isObject(body._embedded) ? body._embedded : body',
      replace: 'body',
    },
    'long-message-lost': {
      what: 'The longer message of an error is lost',
      find: 'inner.long_message, ',
      replace: '',
    },
    'type-as-code-lost': {
      what: 'The code of an error that calls it type is lost',
      find: ' ?? lineOf(inner.type)',
      replace: '',
    },
    'error-as-text-lost': {
      what: 'The message of an error that is a text is lost',
      find: 'lineOf(body.error) ?? ',
      replace: '',
    },
    'wait-lost': {
      what: 'An error does not say how long to wait',
      find: '{ status, code, retryAfterMs, body }',
      replace: '{ status, code, body }',
    },
    'code-lost': {
      what: 'An error does not say its code',
      find: '{ status, code, retryAfterMs, body }',
      replace: '{ status, retryAfterMs, body }',
    },
    'body-lost': {
      what: 'An error does not keep its body',
      find: '{ status, code, retryAfterMs, body }',
      replace: '{ status, code, retryAfterMs }',
    },
    'digits-of-error-lost': {
      what: 'Ids in the body of an error lose their digits',
      find: 'parsed(text, task.route.digits)',
      replace: 'parsed(text)',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/line.ts', {
    'whole-text-shown': {
      what: 'A long text is shown in full',
      find: '.slice(0, 200) || undefined',
      replace: '|| undefined',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/redact.ts', {
    'encoded-secret-stays': {
      what: 'A secret that is percent-encoded is not redacted',
      find: 'return [secret, encodeURIComponent(secret), inJson];',
      replace: 'return [secret, inJson];',
    },
    'escaped-secret-stays': {
      what: 'A secret that is escaped as in JSON is not redacted',
      find: 'return [secret, encodeURIComponent(secret), inJson];',
      replace: 'return [secret, encodeURIComponent(secret)];',
    },
    'first-place-only': {
      what: 'Only the first place of a secret in a text is redacted',
      find: 'rest.replaceAll(form,',
      replace: 'rest.replace(form,',
    },
    'empty-secret-everywhere': {
      what: 'An empty secret is redacted between all letters',
      find: '.filter(Boolean)',
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/redact-json.ts', {
    'secret-in-name-stays': {
      what: 'A secret in the name of a field is not redacted',
      find: 'redactText(name, how),',
      replace: 'name,',
    },
    'secret-in-list-stays': {
      what: 'A secret in a list is not redacted',
      find: 'if (Array.isArray(value)) return value.map(item => redactJson(item, how, depth + 1));',
      replace: 'if (Array.isArray(value)) return value;',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/request-id.ts', {
    'header-ignored': {
      what: 'The id of a request is not read from its header',
      find: "headers.get('x-request-id') ??",
      replace: '',
    },
    'field-ignored': {
      what: 'The id of a request is not read from its body',
      find: 'const fields = isObject(body) ? Object.entries(body) : [];',
      replace: 'const fields: [string, unknown][] = body === null ? Object.entries({}) : [];',
    },
    'secret-in-request-id': {
      what: 'A secret in the id of a request is not redacted',
      find: 'lineOf(redact(found, known))',
      replace: 'lineOf(found)',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/errors/guards.ts', {
    'guard-of-any-operation': {
      what: 'A guard for one operation lets errors of others through',
      find: '(value.operation === operation && (system === undefined || value.system === system))',
      replace: 'value.operation !== undefined',
    },
    'any-error-is-http': {
      what: 'Every error is an HTTP error',
      find: "brandOf(value) === 'HttpError' &&",
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/errors/keyloom-error.ts', {
    'brand-of-one-copy': {
      what: 'Guards do not hold across copies of the package',
      find: "Symbol.for('@keyloom/runtime/error')",
      replace: "Symbol('@keyloom/runtime/error')",
    },
    'system-unsaid': {
      what: 'An error does not say which system and operation it is of',
      find: 'super(`${facts.system} ${facts.operation}: ${text}`, options);',
      replace: 'super(text, options);',
    },
    'facts-lost': {
      what: 'An error does not keep the facts of its call',
      find: 'Object.assign(this, facts, more);',
      replace: 'Object.assign(this, more);',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/errors/http-error.ts', {
    'body-in-logs': {
      what: 'The body of an error is printed with it',
      find: 'this.#body = body;',
      replace:
        "this.#body = body;\n    Object.defineProperty(this, 'body', { value: body, enumerable: true });",
    },
  }),
];
