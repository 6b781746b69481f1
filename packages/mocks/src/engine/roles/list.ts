import type { Schema } from '../document.ts';
import { filtered, listOf } from '../key-lists.ts';
import { asListed } from '../lag.ts';
import { plainName } from '../names.ts';
import type { KeyList } from '../ordered-keys.ts';
import { type Page, pageOf } from '../page.ts';
import { putAt, schemaAt } from '../pointer.ts';
import type { Answer, Refusal } from '../refusal.ts';
import { isRefusal } from '../refusal.ts';
import { fieldOf } from '../render.ts';
import type { Call, Rules } from '../rules.ts';
import { isAlive, type KeyRecord, ownerOf } from '../store.ts';
import { showKey, success } from './answers.ts';

/** The keys that a list call asks for: those that have what its parameters name, in the list's order. */
export function listedKeys(call: Call, rules: Rules): KeyList {
  const { store, lag } = call.twin;
  const { compare } = rules;
  const owners = [rules.ownerField ?? []].flat();
  const item = itemSchema(call, rules);
  const owner = owners.every(name => isField(name, item)) ? ownerOf(call.input, owners) : undefined;
  const isLate = lag.list > 0 || lag.revoke > 0;
  const livesOnly = rules.listsLiving?.(call) ?? false;
  const found = livesOnly && !isLate ? store.living(owner) : store.keys(owner);
  const wanted = Object.entries(call.input).filter(
    ([name]) =>
      isField(name, item) && !(owner !== undefined && owners.includes(name)) && !isOnlyValue(item, name),
  );
  const filter = rules.filter?.(call);
  const needsLook = isLate || wanted.length > 0 || filter !== undefined || rules.isListed !== undefined;
  const keys = needsLook ? filtered(found, isWanted) : found;
  return compare === undefined ? keys : listOf([...keys.from(0)].sort((a, b) => compare(a, b, call)));

  function isWanted(stored: KeyRecord): boolean {
    const key = isLate ? asListed(stored, call.twin) : stored;
    if (key === undefined || (livesOnly && !isAlive(key, call.nowMs))) return false;
    const isAsked = wanted.every(([name, value]) => String(fieldOf(key, name) ?? '') === String(value));
    return isAsked && filter?.(key) !== false && rules.isListed?.(key, call) !== false;
  }
}

/** A page of keys in the shape that the document gives a list. */
export function listAnswer(keys: KeyList, call: Call, rules: Rules): Answer | Refusal {
  const page = pageOf(keys, call, rules);
  if (isRefusal(page)) return page;
  const { status } = success(call, rules);
  return { status, body: pageBody(page, keys, call, rules) };
}

function pageBody(page: Page, all: KeyList, call: Call, rules: Rules): unknown {
  const item = itemSchema(call, rules) ?? {};
  const items = page.keys.map(key => showKey(asListed(key, call.twin) ?? key, item, call, rules));
  const { pages } = call.operation;
  const place = itemsAt(call);
  if (place === '') return items;
  const body: Record<string, unknown> = {};
  putAt(body, place, items);
  if (pages?.total !== undefined) putAt(body, pages.total, all.length);
  if (pages?.next !== undefined && page.next !== undefined) putAt(body, pages.next, page.next);
  const counts = {
    page_size: items.length,
    has_more: page.next !== undefined,
    // To count may mean to look at all keys: only where it is sent.
    get total_count() {
      return all.length;
    },
  };
  fillIn(body, success(call, rules).schema, counts);
  return rules.listBody?.(body, call) ?? body;
}

/** Counts and containers that a page needs besides its items. */
function fillIn(body: Record<string, unknown>, schema: Schema | undefined, counts: Record<string, unknown>) {
  for (const name of schema?.required ?? []) body[name] ??= counts[name] ?? {};
}

function itemSchema(call: Call, rules: Rules): Schema | undefined {
  return schemaAt(success(call, rules).schema, `${itemsAt(call)}/*`);
}

/** Where the items are: the real server may wrap a list that is documented bare. */
function itemsAt({ operation: { pages }, twin }: Call): string {
  const served = twin.dialect === 'served' ? pages?.servedItems : undefined;
  return served ?? pages?.items ?? '';
}

/** Whether all keys have the one value that the document allows, so that asking for it narrows nothing. */
function isOnlyValue(item: Schema | undefined, name: string): boolean {
  const { const: only, enum: values } = item?.properties?.[name] ?? {};
  return only !== undefined || values?.length === 1;
}

function isField(name: string, item: Schema | undefined): boolean {
  return Object.keys(item?.properties ?? {}).some(property => plainName(property) === plainName(name));
}
