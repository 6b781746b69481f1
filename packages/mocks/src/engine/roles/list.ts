import type { Schema } from '../document.ts';
import { fieldReader } from '../key-fields.ts';
import { filtered, listOf } from '../key-lists.ts';
import { asListed } from '../lag.ts';
import { plainName } from '../names.ts';
import type { KeyList } from '../ordered-keys.ts';
import { type Page, pageOf } from '../page.ts';
import { putAt, schemaAt } from '../pointer.ts';
import type { Answer, Refusal } from '../refusal.ts';
import { isRefusal } from '../refusal.ts';
import type { Call, Rules } from '../rules.ts';
import { isAlive, type KeyRecord, type OwnerField, ownerOf } from '../store.ts';
import { showKey, success } from './answers.ts';
import { inputNames } from './create.ts';
import { perOperation } from './per-operation.ts';

/** The keys that a list call asks for: those that have what its parameters name, in the list's order. */
export function listedKeys(call: Call, rules: Rules): KeyList {
  const { input, twin } = call;
  const { store, lag } = twin;
  const { compare } = rules;
  const { owners, narrowing } = listingOf(call, rules);
  const owner = owners && ownerOf(input, owners);
  const isLate = lag.list > 0 || lag.revoke > 0;
  const livesOnly = rules.listsLiving?.(call) ?? false;
  const found = livesOnly && !isLate ? store.living(owner) : store.keys(owner);
  const wanted = narrowing.filter(
    ({ name, isOwner }) => Object.hasOwn(input, name) && !(isOwner && owner !== undefined),
  );
  const filter = rules.filter?.(call);
  const needsLook = isLate || wanted.length > 0 || filter !== undefined || rules.isListed !== undefined;
  const keys = needsLook ? filtered(found, isWanted) : found;
  return compare === undefined ? keys : listOf([...keys.from(0)].sort((a, b) => compare(a, b, call)));

  function isWanted(stored: KeyRecord): boolean {
    const key = isLate ? asListed(stored, twin) : stored;
    if (key === undefined || (livesOnly && !isAlive(key, call.nowMs))) return false;
    const isAsked = wanted.every(({ name, read }) => String(read(key) ?? '') === String(input[name]));
    return isAsked && filter?.(key) !== false && rules.isListed?.(key, call) !== false;
  }
}

/** What is the same for all calls of a list. */
interface Listing {
  /** Where the items are: the real server may wrap a list that is documented bare. */
  readonly place: string;
  readonly item: Schema;
  /** The fields that say whose a key is, where the items have them all. */
  readonly owners: OwnerField | undefined;
  /** The inputs that narrow the list, and what a key has for each. */
  readonly narrowing: readonly {
    readonly name: string;
    readonly isOwner: boolean;
    read(key: KeyRecord): unknown;
  }[];
}

const listingOf = perOperation((call, rules): Listing => {
  const { operation, twin } = call;
  const { pages } = operation;
  const place = (twin.dialect === 'served' ? pages?.servedItems : undefined) ?? pages?.items ?? '';
  const item = schemaAt(success(call, rules).schema, `${place}/*`) ?? {};
  const fields = new Set(Object.keys(item.properties ?? {}).map(name => plainName(name)));
  const { ownerField = [] } = rules;
  const owners = [ownerField].flat();
  const isField = (name: string) => fields.has(plainName(name));
  return {
    place,
    item,
    owners: owners.every(isField) ? ownerField : undefined,
    narrowing: inputNames(operation)
      .filter(name => isField(name) && !isOnlyValue(item, name))
      .map(name => ({ name, isOwner: owners.includes(name), read: fieldReader(name, twin.document) })),
  };
});

/** A page of keys in the shape that the document gives a list. */
export function listAnswer(keys: KeyList, call: Call, rules: Rules): Answer | Refusal {
  const page = pageOf(keys, call, rules);
  if (isRefusal(page)) return page;
  const { status } = success(call, rules);
  return { status, body: pageBody(page, keys, call, rules) };
}

function pageBody(page: Page, all: KeyList, call: Call, rules: Rules): unknown {
  const { place, item } = listingOf(call, rules);
  const { twin } = call;
  const asSeen = (key: KeyRecord) => (twin.lag.list === 0 ? key : (asListed(key, twin) ?? key));
  const items = page.keys.map(key => showKey(asSeen(key), item, call, rules));
  if (place === '') return items;
  const { pages } = call.operation;
  const body: Record<string, unknown> = {};
  putAt(body, place, items);
  if (pages?.total !== undefined) putAt(body, pages.total, all.length);
  if (pages?.next !== undefined && page.next !== undefined) putAt(body, pages.next, page.next);
  for (const name of success(call, rules).schema?.required ?? []) body[name] ??= counted(name, page, all);
  return rules.listBody?.(body, call) ?? body;
}

/** A count, or a container, that a page needs besides its items. To count may mean to look at all keys: only where it is sent. */
function counted(name: string, { keys, next }: Page, all: KeyList): unknown {
  switch (name) {
    case 'page_size':
      return keys.length;
    case 'has_more':
      return next !== undefined;
    case 'total_count':
      return all.length;
    default:
      return {};
  }
}

/** Whether all keys have the one value that the document allows, so that asking for it narrows nothing. */
function isOnlyValue({ properties = {} }: Schema, name: string): boolean {
  const { const: only, enum: values } = properties[name] ?? {};
  return only !== undefined || values?.length === 1;
}
