import type { Operation } from '@keyloom/types';
import { type Asked, decoded, operationOf, type Request } from './operation-of.ts';
import type { Subject } from './subjects.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a run knows of keys: its own, which it may do everything to, and others, which it only sees. */
export interface OwnKeys {
  /** Ids of keys that were made, and are not removed as far as is known. */
  readonly ids: ReadonlySet<string>;
  /** What must not be printed. */
  readonly secrets: ReadonlySet<string>;
  /** Why a request is not sent; `undefined` is one that can harm nothing but the run's own keys. */
  refusal(request: Request): string | undefined;
  /** Learns from an answer, and gives its body without the keys of others. */
  learn(request: Request, status: number, body: unknown): unknown;
}

/** What reads keys, or finds one by its secret. */
const harmless = /^(?:list|get|dormant|reveal|verify)$/;

/**
 * @param mark - Part of the name of every key that the run makes.
 * @param sendsUnmarked - Sends, too, what could make a key without the mark on a server that takes what it should refuse.
 */
export function createOwnKeys(subject: Subject, mark: string, sendsUnmarked: boolean): OwnKeys {
  const ids = new Set<string>();
  const everMade = new Set<string>();
  const others = new Set<string>();
  const secrets = new Set<string>();

  /** The keys in a list, without those of others. */
  function ownItems(items: readonly unknown[], idName: string): readonly unknown[] {
    return items.filter(item => {
      const id = text(Object(item)[idName]);
      const isOwn = everMade.has(id) || Object.values(Object(item)).some(value => text(value).includes(mark));
      if (!isOwn && id !== '') others.add(id);
      return isOwn;
    });
  }

  function rememberMade({ keyId }: Operation, body: Json): void {
    const id = subject.idIn?.(body) ?? text(at(body, keyId ?? '/'));
    // A server that gives the id of a key which was there before has made none.
    if (id === '' || others.has(id)) return;
    ids.add(id);
    everMade.add(id);
  }

  return {
    ids,
    secrets,
    refusal(request) {
      const { operation, values } = operationOf(subject.table, request);
      if (request.method === 'GET' || (operation !== undefined && harmless.test(operation.role))) return;
      if (operation?.role === 'create') {
        const isMarked = (decoded(request.path) + request.body).includes(mark);
        return isMarked || sendsUnmarked ? undefined : 'it could make a key without the mark';
      }
      if (values.some(value => value === '' || value === 'undefined'))
        return 'it needs a key that was not made';
      if (values.some(value => others.has(value))) return 'it names a key of somebody else';
      if (operation === undefined && !values.some(value => everMade.has(value)))
        return 'it names no key of this run, and nobody knows what it does';
    },
    learn(request, status, body) {
      const { operation, values }: Asked = operationOf(subject.table, request);
      if (operation === undefined || status < 200 || status > 299) return body;
      for (const secret of secretsIn(operation, body)) secrets.add(secret);
      if (/^(?:create|rotate)$/.test(operation.role) && isObject(body)) rememberMade(operation, body);
      if (/^(?:revoke|delete)$/.test(operation.role)) for (const value of values) ids.delete(value);
      const { pages, keyId = '' } = operation;
      if (pages === undefined) return body;
      const idName = keyId.slice(keyId.lastIndexOf('/') + 1);
      for (const place of [pages.items, pages.servedItems]) {
        const items = place === undefined ? undefined : at(body, place);
        if (Array.isArray(items)) return replaced(body, place ?? '', ownItems(items, idName));
      }
      return body;
    },
  };
}

function secretsIn({ secrets = [], aliases = {} }: Operation, body: unknown): string[] {
  const names = secrets.flatMap(pointer => [pointer, ...(aliases[pointer] ?? []).map(name => `/${name}`)]);
  return names.map(pointer => text(at(body, pointer))).filter(secret => secret !== '');
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (/^(?:string|number|bigint)$/.test(typeof value) ? String(value) : '');
const at = (body: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), body);

/** A copy of a body with another value at a place of at most one step. */
const replaced = (body: unknown, pointer: string, value: unknown): unknown =>
  pointer === '' || !isObject(body) ? value : { ...body, [pointer.slice(1)]: value };
