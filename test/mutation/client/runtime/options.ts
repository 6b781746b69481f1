import { type Patch, patchesOf } from '../../patch.ts';

/** How a client and a call are set up, and what platforms ask for. */
export const options: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/client/context.ts', {
    'redirect-followed': {
      what: 'Redirects are followed, credential and all',
      find: "redirect: 'manual',",
      replace: "redirect: 'follow',",
    },
    'answers-cached': {
      what: 'Answers may come from a cache',
      find: "cache: 'no-store',",
      replace: "cache: 'default',",
    },
    'cookies-sent-unasked': {
      what: 'A browser’s cookies are sent unasked',
      find: "auth === 'browser-session' ? 'include' : 'omit'",
      replace: "'include'",
    },
    'session-without-cookies': {
      what: 'A browser’s session is used without its cookies',
      find: "auth === 'browser-session' ? 'include' : 'omit'",
      replace: "'omit'",
    },
    'browser-unguarded': {
      what: 'Lasting secrets are let into browsers',
      find: 'inBrowser && !dangerouslyAllowBrowser',
      replace: 'inBrowser && dangerouslyAllowBrowser === null',
    },
    'no-accept': {
      what: 'The client does not say that it takes JSON',
      find: "accept: 'application/json',",
      replace: '',
    },
    'agent-in-browser': {
      what: 'A browser is made to send a header that costs a preflight',
      find: "isServer() && { 'user-agent': 'keyloom' }",
      replace: "{ 'user-agent': 'keyloom' }",
    },
    'base-url-ignored': {
      what: 'The base URL is ignored',
      find: "baseUrl ?? servers[0] ?? ''",
      replace: "servers[0] ?? baseUrl ?? ''",
    },
  }),
  ...patchesOf('runtime', 'runtime/src/client/platform.ts', {
    'test-environment-is-browser': {
      what: 'A test environment with a window is taken for a browser',
      find: ' && !isServer()',
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/client/create-client.ts', {
    'call-options-ignored': {
      what: 'The options of a call are ignored',
      find: 'start(context, name, route, given, options)',
      replace: 'start(context, name, route, given)',
    },
    'pages-without-options': {
      what: 'Only the first page is asked for with the options of the call',
      find: 'turn: send }',
      replace: 'turn: given => start(context, name, operation, given) }',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/client/request.ts', {
    'custom-post-repeated': {
      what: 'An undocumented POST is sent twice',
      find: "method === 'GET' ? 'get' : 'update'",
      replace: "method === 'GET' ? 'get' : 'get'",
    },
    'custom-path-leaves': {
      what: 'An undocumented path may leave the base URL',
      find: '.every(segment => plainSegment.test(segment))',
      replace: ".every(segment => segment !== '')",
    },
    'custom-secret-plain': {
      what: 'A secret of an undocumented route is not sealed',
      find: '    secrets,\n    digits: int64Pattern(int64),',
      replace: '    digits: int64Pattern(int64),',
    },
    'custom-name-twice': {
      what: 'A name that an undocumented call gives twice is sent in one place',
      find: "if (new Set(given).size < given.length) fail('a name is given in two places');",
      replace: '',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/client/settings.ts', {
    'unknown-option-taken': {
      what: 'An option that does not exist is taken without a word',
      find: 'if (!allowed.test(',
      replace: 'if (allowed.test(":") && !allowed.test(',
    },
    'wrong-number-taken': {
      what: 'A number that cannot be is taken for an option',
      find: "const shown = typeof value === 'number' ? value : typeof value;",
      replace: "const shown = typeof value === 'number' ? 1 : typeof value;",
    },
    'call-takes-client-options': {
      what: 'A call takes the options of a client, and does not heed them',
      find: '/^((signal|headers):object|',
      replace: '/^(auth:.+|baseUrl:string|(signal|headers):object|',
    },
    'undefined-option-wins': {
      what: 'An option of undefined takes the default away',
      find: 'if (value === undefined || value === null) continue;',
      replace: '',
    },
    'other-timeout': {
      what: 'An attempt may take ten times as long',
      find: 'timeoutMs: 10_000',
      replace: 'timeoutMs: 100_000',
    },
    'no-repeats': {
      what: 'Nothing is repeated unless that is asked for',
      find: '  retry: 2,',
      replace: '  retry: 0,',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/start.ts', {
    'changes-uncounted': {
      what: 'A client does not notice that it changed a list',
      find: 'if (once || isRemoval(route.role)) context.changes++;',
      replace: '',
    },
    'hooks-not-asked': {
      what: 'Hooks of a read are not called',
      find: 'if (hooks || debug) task',
      replace: 'if (debug) task',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/task.ts', {
    'request-id-lost': {
      what: 'Errors do not tell the id of the request',
      find: '  sent,\n  requestId,\n});',
      replace: '  sent,\n  requestId: requestId && undefined,\n});',
    },
  }),
];
