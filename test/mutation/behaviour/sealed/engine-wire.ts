import { type Patch, patchesOf } from '../../patch.ts';

const cors = patchesOf('engine', 'mocks/src/engine/cors.ts', {
  'preflight-grants-usual-headers': {
    what: 'A preflight grants content-type only, and not the header that a page signs in with',
    find: "...(asked !== null && { 'access-control-allow-headers': asked }),",
    replace: "...(asked !== null && { 'access-control-allow-headers': 'content-type' }),",
  },
  'foreign-origin-allowed': {
    what: 'A server that lets some origins call it lets all',
    find: "origins === '*' ? '*' : isAllowed ? origin : undefined",
    replace: "origins === '*' ? '*' : isAllowed || credentials ? origin : undefined",
  },
  'wait-not-exposed': {
    what: 'A page cannot read how long it shall wait',
    find: "exposed: ['retry-after', 'x-request-id'],",
    replace: "exposed: ['x-request-id'],",
  },
});

const request = patchesOf('engine', 'mocks/src/engine/request.ts', {
  'last-value-counts': {
    what: 'Of a parameter that is repeated the last value counts',
    find: 'isList ? searchParams.getAll(name) : searchParams.get(name)',
    replace: 'isList ? searchParams.getAll(name) : searchParams.getAll(name).at(-1)',
  },
  'hex-is-a-number': {
    what: 'A limit of 0x10 is taken for 16',
    find: 'if (!(decimals[kind].test(value) && Number.isFinite(Number(value))))',
    replace: 'if (!Number.isFinite(Number(value)))',
  },
});

const others = [
  ...patchesOf('engine', 'mocks/src/engine/json.ts', {
    'ids-in-bodies-rounded': {
      what: 'An integer of 64 bits in a body loses digits',
      find: 'return isExact ? value : readJson(text);',
      replace: "return isExact || !text.includes('__proto__') ? value : readJson(text);",
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/router.ts', {
    'no-slash-at-end': {
      what: 'A path with a slash at its end is unknown',
      find: "(pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname)",
      replace: 'pathname',
    },
    'path-not-decoded': {
      what: 'An id that is percent-encoded in a path is not decoded',
      find: 'return decodeURIComponent(segment);',
      replace: 'return decodeURIComponent(segment) && segment;',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/sent.ts', {
    'size-in-characters': {
      what: 'A body over 1 MiB is read when its characters are fewer',
      find: 'new TextEncoder().encode(text).length <= maxBytes',
      replace: 'text.length <= maxBytes',
    },
    'largest-body-refused': {
      what: 'A body of exactly 1 MiB is refused as too large',
      find: 'new TextEncoder().encode(text).length <= maxBytes',
      replace: 'new TextEncoder().encode(text).length < maxBytes',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/respond.ts', {
    'date-of-the-machine': {
      what: "The Date header has the machine's time instead of the twin's",
      find: 'all.date = dateOf(twin.clock.now());',
      replace: 'all.date = dateOf(Date.now());',
    },
    'content-type-mixed-up': {
      what: 'The served content type goes with the documented dialect',
      find: "twin.dialect === 'served' ? rules.servedContentType",
      replace: "twin.dialect === 'documented' ? rules.servedContentType",
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/refusal.ts', {
    'allow-on-the-wrong-refusal': {
      what: 'A 405 does not name the methods that there are',
      find: 'answer.status !== 405) return answer;',
      replace: 'answer.status === 405) return answer;',
    },
    'ordered-served-example-mixed-up': {
      what: "An ordered error has the documented example in place of the real server's own",
      find: 'body: servedExample ?? example, type }',
      replace: 'body: example ?? servedExample, type }',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/sign-in.ts', {
    'cookie-must-be-first': {
      what: 'A session cookie behind another cookie is not found',
      find: '    .map(pair => pair.trim())\n',
      replace: '',
    },
    'served-ways-unknown': {
      what: 'The served dialect signs in by the documented cookie instead of its own',
      find: "twin.dialect === 'served' ? rules.servedSecurity : undefined;",
      replace: "twin.dialect === 'documented' ? rules.servedSecurity : undefined;",
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/unhandled.ts', {
    'unhandled-shows-secrets': {
      what: 'The list of unhandled requests shows a secret that was in the query',
      find: 'url: redactor.text(url.href),',
      replace: 'url: url.href,',
    },
    'nearest-of-any-method': {
      what: 'The nearest operation of an unhandled request is one of another method',
      find: "(method === meant || method === '' ? 0 : 0.5)",
      replace: "(method === meant || method === '' ? 0.5 : 0)",
    },
  }),
];

export const engineWire: readonly Patch[] = [...cors, ...request, ...others];
