import type { InputPlace, Operation, Pagination, SystemTable } from '@keyloom/types';

/** A mistake in a generated operation table. */
export interface RowMutant {
  readonly id: string;
  readonly system: string;
  readonly operation: string;
  readonly what: string;
  /** The table with the mistake in it. */
  readonly table: SystemTable;
}

type Change = readonly [name: string, what: string, row: Operation];

/** Every kind of mistake at every row of a system's table, and in what all rows share. */
export function rowMutants(table: SystemTable): readonly RowMutant[] {
  const { system, operations, servers, security } = table;
  const id = (operation: string, name: string) => `row/${system}/${operation}/${name}`;
  const shared: readonly (readonly [string, string, SystemTable])[] = [
    ['no-first-server', 'the usual server is not there', { ...table, servers: servers.slice(1) }],
    ['no-first-way', 'the usual way to sign in is not there', { ...table, security: security.slice(1) }],
    [
      'swapped-ways',
      'another way to sign in is the usual one',
      { ...table, security: security.toReversed() },
    ],
    ['renamed-way', 'the credential goes under another name', { ...table, security: security.map(renamed) }],
  ];
  const isOther = (changed: SystemTable) => JSON.stringify(changed) !== JSON.stringify(table);
  return [
    ...shared
      .filter(([, , changed]) => isOther(changed))
      .map(([name, what, changed]) => ({
        id: id('table', name),
        system,
        operation: 'table',
        what,
        table: changed,
      })),
    ...Object.entries(operations).flatMap(([operation, row]) =>
      changesOf(row).map(([name, what, changed]) => ({
        id: id(operation, name),
        system,
        operation,
        what,
        table: { ...table, operations: { ...operations, [operation]: changed } },
      })),
    ),
  ];
}

function renamed(way: SystemTable['security'][number]): SystemTable['security'][number] {
  if (way.kind === 'apiKey') return { ...way, header: `${way.header}-2` };
  return way.kind === 'cookie'
    ? { ...way, name: `${way.name}2` }
    : { kind: 'apiKey', header: 'Authorization-2' };
}

function changesOf(row: Operation): readonly Change[] {
  return [
    ['method', `the method is no longer ${row.method}`, { ...row, method: otherMethod(row.method) }],
    ['path', 'the path is another', { ...row, path: row.path.replace(/^\/([\w-]+)/, '/$1s') }],
    ...roleChanges(row),
    ...Object.entries(row.in).flatMap(([name, place]) => placeChanges(row, name, place)),
    [
      'success',
      'another status is the documented one',
      { ...row, success: row.success.map(status => status + 2) },
    ],
    ...answerChanges(row),
    ...bodyChanges(row),
    ...(row.int64 ?? []).map(
      (name): Change => [
        `int64-${name}`,
        `the digits of ${name} are lost`,
        { ...row, int64: (row.int64 ?? []).filter(other => other !== name) },
      ],
    ),
    ...(row.secrets ?? []).map(
      (pointer): Change => [
        `secret-${pointer}`,
        `${pointer} is not sealed`,
        { ...row, secrets: (row.secrets ?? []).filter(other => other !== pointer) },
      ],
    ),
    ...Object.keys(row.aliases ?? {}).map(
      (pointer): Change => [
        `alias-${pointer}`,
        `${pointer} is looked for under one name only`,
        {
          ...row,
          aliases: Object.fromEntries(Object.entries(row.aliases ?? {}).filter(([at]) => at !== pointer)),
        },
      ],
    ),
    ...pageChanges(row),
  ];
}

function otherMethod(method: Operation['method']): Operation['method'] {
  return method === 'POST' ? 'PUT' : 'POST';
}

/** What may be sent twice, and what may find its own work done, goes by the role. */
function roleChanges(row: Operation): readonly Change[] {
  const isOnce = ['create', 'rotate', 'update'].includes(row.role);
  const isRemoval = ['revoke', 'delete'].includes(row.role);
  return [
    isOnce
      ? ['role-safe', 'it may be sent twice', { ...row, role: 'verify' }]
      : ['role-once', 'it is never sent twice', { ...row, role: 'update' }],
    ...(isRemoval ? [['role-no-removal', 'it is no removal', { ...row, role: 'verify' }] as const] : []),
  ];
}

function placeChanges(row: Operation, name: string, place: InputPlace): readonly Change[] {
  const [where, kind] = place.split(':');
  const moved: InputPlace = where === 'query' ? 'body' : 'query';
  const put = (other: InputPlace): Operation => ({ ...row, in: { ...row.in, [name]: other } });
  const { [name]: _, ...others } = row.in;
  const plain = { path: 'path', query: 'query', body: 'body' } as const;
  return [
    [`in-${name}-moved`, `${name} goes into the ${moved}`, put(moved)],
    [`in-${name}-unknown`, `${name} is unknown`, { ...row, in: others }],
    ...(kind === undefined || (where !== 'path' && where !== 'query' && where !== 'body')
      ? []
      : [[`in-${name}-plain`, `${name} is a text like others`, put(plain[where])] as const]),
  ];
}

function answerChanges(row: Operation): readonly Change[] {
  const { keyId: _, ...withoutKeyId } = row;
  const { servedAt: __, ...withoutServedAt } = row;
  const { gone: ___, ...withoutGone } = row;
  return [
    [
      'answer',
      'another kind of body is expected',
      { ...row, answer: row.answer === 'array' ? 'object' : 'array' },
    ],
    ...(row.keyId === undefined ? [] : [['key-id', 'the id of the key is nowhere', withoutKeyId] as const]),
    ...(row.servedAt === undefined ? [] : [['served-at', 'no envelope is read', withoutServedAt] as const]),
    ...(row.gone === undefined ? [] : [['gone', 'what is gone has no body', withoutGone] as const]),
  ];
}

function bodyChanges(row: Operation): readonly Change[] {
  if (row.body === undefined) return [['body', 'an empty body is sent', { ...row, body: 'required' }]];
  return row.body === 'required'
    ? [['body', 'an empty body is left out', { ...row, body: 'optional' }]]
    : [['body', 'an empty body is sent', { ...row, body: 'required' }]];
}

function pageChanges(row: Operation): readonly Change[] {
  const { pages, ...withoutPages } = row;
  if (pages === undefined) return [];
  const other = (name: string, value: unknown): Pagination => ({ ...pages, [name]: otherPaging(value) });
  return [
    ['pages', 'it is no list', withoutPages],
    ...Object.entries(pages).map(
      ([name, value]): Change => [
        `pages-${name}`,
        `${name} of its pages is ${JSON.stringify(otherPaging(value))}`,
        { ...row, pages: other(name, value) },
      ],
    ),
  ];
}

function otherPaging(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return [];
  const styles: Readonly<Record<string, string>> = { none: 'offset', offset: 'none', cursor: 'none' };
  return styles[String(value)] ?? (value === '' ? '/data' : `${value}_2`);
}
