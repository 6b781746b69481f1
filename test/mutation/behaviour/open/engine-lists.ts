import { type Patch, patchesOf } from '../../patch.ts';

/** Lists, pages and counts. */
export const engineLists: readonly Patch[] = [
  ...patchesOf('engine', 'mocks/src/engine/roles/list.ts', {
    'filter-ignored': {
      what: 'A list shows every key of the owner, whatever else is asked for',
      find: "wanted.every(({ name, read }) => String(read(key) ?? '') === String(input[name]))",
      replace: 'wanted.length >= 0',
    },
    'filter-by-beginning': {
      what: 'A list shows keys whose field only begins like the value that is asked for',
      find: "String(read(key) ?? '') === String(input[name])",
      replace: "String(read(key) ?? '').startsWith(String(input[name]))",
    },
    'oldest-first': {
      what: 'Lists begin with the oldest key',
      find: 'const keys = needsLook ? filtered(found, isWanted) : found;',
      replace: 'const keys = listOf([...filtered(found, isWanted).from(0)].reverse());',
    },
    'living-ignored': {
      what: 'A list that is to show living keys shows dead ones too',
      find: 'const livesOnly = rules.listsLiving?.(call) ?? false;',
      replace: 'const livesOnly = false;',
    },
    'secret-in-list': {
      what: 'Lists show the secrets of their keys',
      find: 'showKey(asSeen(key), item, call, rules)',
      replace: 'showKey(asSeen(key), item, call, rules, true)',
    },
    'total-of-page': {
      what: 'The total counts the keys of the page',
      find: 'putAt(body, pages.total, all.length)',
      replace: 'putAt(body, pages.total, items.length)',
    },
    'page-size-of-all': {
      what: 'The size of a page counts all keys',
      find: "case 'page_size':\n      return keys.length;",
      replace: "case 'page_size':\n      return all.length;",
    },
    'count-of-page': {
      what: 'The count of all keys counts those of the page',
      find: 'return all.length;',
      replace: 'return keys.length;',
    },
    'no-next': {
      what: 'A page never leads on to the next one',
      find: 'pages?.next !== undefined && page.next !== undefined',
      replace: 'pages?.next === undefined && page.next !== undefined',
    },
    'same-key-throughout': {
      what: 'A page shows its first key in every place',
      find: 'page.keys.map(key => showKey(',
      replace: 'page.keys.map((_, __, [key = _]) => showKey(',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/page.ts', {
    'limit-ignored': {
      what: 'A page by offset has all keys, whatever the limit',
      find: 'take(keys.from(start), size)',
      replace: '[...keys.from(start)]',
    },
    'offset-ignored': {
      what: 'Every page by offset is the first one',
      find: 'take(keys.from(start), size)',
      replace: 'take(keys.from(0), size)',
    },
    'offset-skips-one': {
      what: 'A page by offset leaves out the key at which it should begin',
      find: 'take(keys.from(start), size)',
      replace: 'take(keys.from(start > 0 ? start + 1 : 0), size)',
    },
    'offset-counts-pages': {
      what: 'The offset counts pages instead of keys',
      find: 'take(keys.from(start), size)',
      replace: 'take(keys.from(start * size), size)',
    },
    'cursor-repeats-one': {
      what: 'A page by cursor begins with the last key of the page before',
      find: 'keys.olderThan(after)',
      replace: 'keys.olderThan({ ...after, sequence: after.sequence + 1 })',
    },
    'cursor-ignored': {
      what: 'Every page by cursor is the first one',
      find: 'after === undefined ? keys.from(0)',
      replace: 'after !== null ? keys.from(0)',
    },
    'cursor-page-too-long': {
      what: 'A page by cursor has one key more than was asked for',
      find: 'const shown = rest.slice(0, size);',
      replace: 'const shown = rest;',
    },
    'cursor-ends-early': {
      what: 'A full page by cursor is taken for the last one',
      find: 'shown.length < size : rest.length <= size',
      replace: 'shown.length <= size : rest.length <= size',
    },
    'cursor-forgets-limit': {
      what: 'The second page by cursor has the usual size, not that of the first',
      find: 'shownAs(writeCursor(last, size)) };\n}',
      replace: 'shownAs(writeCursor(last, 100)) };\n}',
    },
    'largest-page-ignored': {
      what: 'A page may be larger than the system gives',
      find: 'Math.min(asked, rules.maxPageSize ?? asked)',
      replace: 'asked',
    },
    'link-forgets-filter': {
      what: 'The link to the next page has only the cursor, so that it leads into the keys of everybody',
      find: 'new URLSearchParams(url.search)',
      replace: 'new URLSearchParams()',
    },
    'broken-cursor-is-first-page': {
      what: 'A cursor that cannot be read gives the first page',
      find: ': readCursor(String(given));',
      replace: ': (readCursor(String(given)) ?? firstPage);',
    },
  }),
  ...patchesOf('engine', 'mocks/src/engine/ordered-keys.ts', {
    'same-instant-unordered': {
      what: 'Keys of one millisecond stand the other way round',
      find: 'a.sequence < b.sequence',
      replace: 'a.sequence > b.sequence',
    },
    'oldest-lost': {
      what: 'A list never comes to its oldest key',
      find: 'for (let index = chunkIndex; index >= 0; index--) {\n      const chunk = this.#chunks[index] ?? [];\n      if (index < chunkIndex) at = chunk.length - 1;\n      for (; at >= 0; at--) {',
      replace:
        'for (let index = chunkIndex; index >= 0; index--) {\n      const chunk = this.#chunks[index] ?? [];\n      if (index < chunkIndex) at = chunk.length - 1;\n      for (; at >= (index === 0 ? 1 : 0); at--) {',
    },
  }),
];
