import { type Patch, patchesOf } from '../../patch.ts';

/** Calls and lists as users hold them. */
export const lists: readonly Patch[] = [
  ...patchesOf('runtime', 'runtime/src/call/next-page.ts', {
    'other-host-followed': {
      what: 'A link to another host is followed',
      find: 'new URL(known).origin === new URL(link, url).origin',
      replace: 'new URL(known).protocol === new URL(link, url).protocol',
    },
    'same-cursor-ends': {
      what: 'A cursor that comes again ends the list without a word',
      find: "if (seen.has(cursor)) stop(answer, 'the server gave the same cursor twice');",
      replace: 'if (seen.has(cursor)) return;',
    },
    'filter-lost': {
      what: 'The second page forgets what the list was asked for',
      find: 'return { ...input, [pages.param]: cursor };',
      replace: 'return { [pages.param]: cursor };',
    },
    'last-page-twice': {
      what: 'A list by offset asks for one page too many',
      find: 'end === total',
      replace: 'end > total',
    },
    'short-list-by-offset': {
      what: 'A list by offset that ends early is no error',
      find: 'if (count === 0) stop(answer,',
      replace: 'if (count === 0) return;\n  if (total === null) stop(answer,',
    },
    'offset-forgotten': {
      what: 'A list that begins at an offset goes on from the start',
      find: 'Number(input[pages.offset] ?? 0) + count',
      replace: 'count',
    },
    'cursor-not-decoded': {
      what: 'A cursor out of a link stays percent-encoded',
      find: "decodeURIComponent(found.replaceAll('+', ' '))",
      replace: 'found',
    },
    'link-as-cursor': {
      what: 'A link without a cursor is taken for one',
      find: "return isAbsolute ? stop(answer, 'the link to the next page holds no cursor') : link;",
      replace: 'return link;',
    },
    'null-cursor': {
      what: 'A cursor of null is followed as a text',
      find: "if (value === undefined || value === null) return '';\n  if (typeof value === 'object')",
      replace: "if (value === undefined) return '';\n  if (typeof value === 'object' && value !== null)",
    },
  }),
  ...patchesOf('runtime', 'runtime/src/call/walk.ts', {
    'stops-at-empty-page': {
      what: 'A walk ends at a page without items although more follow',
      find: 'yield answer;\n',
      replace: 'yield answer;\n    if (itemsOf(answer, pagination).length === 0) return;\n',
    },
    'first-page-only': {
      what: 'A walk ends after the first page',
      find: 'if (!next) return;',
      replace: 'if (next || !next) return;',
    },
    'changed-total-ignored': {
      what: 'A list that changes while it is walked by offset is no error',
      find: 'totalOf(answer, pagination) !== total)',
      replace: 'totalOf(answer, pagination) === null)',
    },
    'own-change-ignored': {
      what: 'A list that this client changes while it walks it by offset is no error',
      find: 'answer.task.context.changes !== changes)',
      replace: 'changes < 0)',
    },
    'one-item-more': {
      what: 'A collection has one item more than its limit',
      find: 'if (items.length >= limit) break;',
      replace: 'if (items.length > limit) break;',
    },
    'limit-not-demanded': {
      what: 'A collection needs no limit',
      find: "if (typeof limit !== 'number' || !(limit > 0))",
      replace: 'if (limit === null)',
    },
    'short-list-on-failure': {
      what: 'A list whose second page fails is given as it is',
      find: 'if (!(cause instanceof KeyloomError) || cause instanceof IncompleteListError) throw cause;',
      replace: 'if (cause) return items;',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/call/pages.ts', {
    'bare-list-cut': {
      what: 'Of a list that is documented bare only the first page is given',
      find: 'pagination.servedItems === undefined || served === data',
      replace: 'pagination.servedItems === undefined || data !== null',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/call/describe.ts', {
    'all-headers-shown': {
      what: 'The head of an answer shows all headers when it is printed',
      find: 'headers: { get: name => response.headers.get(name) }',
      replace:
        'headers: Object.assign(Object.fromEntries(response.headers), { get: (name: string) => response.headers.get(name) })',
    },
    'limit-untold': {
      what: 'The rate limit of an answer is not told',
      find: 'headers.get(`x-ratelimit-${name}`)',
      replace: 'headers.get(`x-ratelimit-of-nobody-${name}`)',
    },
    'attempts-untold': {
      what: 'How many requests it took is not told',
      find: 'attempts: task.attempts,',
      replace: 'attempts: 1,',
    },
  }),
  ...patchesOf('runtime', 'runtime/src/core/prepare.ts', {
    'limit-beside-cursor': {
      what: 'The limit is sent together with the cursor where that is forbidden',
      find: " &&\n      !(route.pages?.drop?.includes(name) && input[route.pages.param ?? ''])",
      replace: '',
    },
  }),
];
