import { type Patch, patchesOf } from '../../patch.ts';

/** What a call is given: the input, and the URL and the body that it becomes. */
export const input: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/core/prepare.ts', {
    'unknown-input-dropped': {
      what: 'An input that does not exist is left out without a word',
      find: 'for (const name in input) if (!Object.hasOwn(route.in, name)) refuseInput',
      replace: 'for (const name in input) if (name === "") refuseInput',
    },
    'inherited-input': {
      what: 'An input that every object has is taken for one that was given',
      find: 'Object.hasOwn(input, name) ? input[name] : undefined',
      replace: 'name in input ? input[name] : undefined',
    },
    'query-begins-with-ampersand': {
      what: 'The query begins with an ampersand',
      find: "query.replace('&', '?')",
      replace: 'query',
    },
    'dots-in-path': {
      what: 'An id of dots moves the request to another path',
      find: "if (/^(\\.|%252e){0,2}$/i.test(text)) refuseInput(task, name, 'is no id');",
      replace: "if (text === '') refuseInput(task, name, 'is no id');",
    },
    'encoded-dots-in-path': {
      what: 'An id of percent-encoded dots moves the request to another path',
      find: '/^(\\.|%252e){0,2}$/i',
      replace: '/^\\.{0,2}$/',
    },
    'empty-id': {
      what: 'An empty id makes the call another one',
      find: '/^(\\.|%252e){0,2}$/i',
      replace: '/^(\\.|%252e){1,2}$/i',
    },
    'missing-id-as-text': {
      what: 'A missing id is sent as the word undefined',
      find: "value ?? refuseInput(task, name, 'is missing')",
      replace: 'String(value)',
    },
    'null-in-query': {
      what: 'A parameter that is null is sent as the word null',
      find: 'if (item !== undefined && item !== null)\n',
      replace: 'if (item === null) query += `&${name}=null`;\n        else if (item !== undefined)\n',
    },
    'list-in-one-parameter': {
      what: 'The values of a list are sent in one parameter',
      find: 'for (const item of Array.isArray(value) ? value : [value]) {',
      replace: "for (const item of [Array.isArray(value) ? value.join(',') : value]) {",
    },
    'first-of-list': {
      what: 'Of a list only the first value is sent',
      find: 'for (const item of Array.isArray(value) ? value : [value]) {',
      replace: 'for (const item of Array.isArray(value) ? value.slice(0, 1) : [value]) {',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/write-body.ts', {
    'null-lost': {
      what: 'A field that is null is not sent',
      find: 'if (value !== undefined && place',
      replace: 'if (value !== undefined && value !== null && place',
    },
    'false-and-zero-lost': {
      what: 'False, 0 and an empty text are not sent',
      find: 'if (value !== undefined && place',
      replace: 'if (value && place',
    },
    'sealed-field-revealed': {
      what: 'A secret is revealed into a field that takes none',
      find: "if (isSealed && place !== 'body:secret') refuseInput(task, name, 'takes no secret');",
      replace: '',
    },
    'sent-secret-unknown': {
      what: 'A secret that was sent is not taken out of errors',
      find: "if (place === 'body:secret' && typeof plain === 'string') task.known.push(plain);",
      replace: '',
    },
    'id-in-quotes': {
      what: 'A 64-bit field is sent as a text',
      find: "if (place === 'body:int64' && value !== null) return digitsOf(task, name, value);",
      replace:
        "if (place === 'body:int64' && value !== null) return JSON.stringify(digitsOf(task, name, value));",
    },
    'id-as-number': {
      what: 'A 64-bit field goes through a number',
      find: "if (place === 'body:int64' && value !== null) return digitsOf(task, name, value);",
      replace:
        "if (place === 'body:int64' && value !== null) return String(Number(digitsOf(task, name, value)));",
    },
    'no-empty-body': {
      what: 'A body that must be sent is left out when it has no fields',
      find: "if (fields || route.body === 'required')",
      replace: 'if (fields)',
    },
    'empty-body-always': {
      what: 'A body that may be left out is sent empty',
      find: "if (fields || route.body === 'required')",
      replace: 'if (fields || route.body)',
    },
    'secret-as-its-shape': {
      what: 'A secret is sent as it prints',
      find: 'const plain = isSealed ? value.reveal() : value;',
      replace: 'const plain = isSealed ? String(value) : value;',
    },
    'unsendable-field-left-out': {
      what: 'A field that is no JSON is sent as null',
      find: "? refuseInput(task, name, 'is no JSON')",
      replace: "? 'null'",
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/url.ts', {
    'lossy-number-taken': {
      what: 'A number that has lost digits is taken for an id',
      find: "typeof value === 'number' && !Number.isSafeInteger(value) ? '' : String(value)",
      replace: 'String(value)',
    },
    'any-text-as-id': {
      what: 'Any text is taken for a 64-bit id',
      find: "/^(0|-?[1-9]\\d{0,18})$/.test(text) ? text : refuseInput(task, name, 'is no integer')",
      replace: 'text',
    },
    'id-not-encoded': {
      what: 'Ids are put into the URL as they are',
      find: 'return encodeURIComponent(String(value));',
      replace: 'return String(value);',
    },
    'object-in-url': {
      what: 'An object is put into the URL',
      find: 'if (/^(string|boolean)$/.test(typeof value) || Number.isFinite(value))',
      replace: 'if (value)',
    },
  }),
];
