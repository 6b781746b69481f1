import type { Schema } from '../document.ts';
import { plainName } from '../names.ts';
import { type Page, pageOf } from '../page.ts';
import { schemaAt } from '../pointer.ts';
import type { Answer, Refusal } from '../refusal.ts';
import { isRefusal } from '../refusal.ts';
import { fieldOf } from '../render.ts';
import type { Call, Rules } from '../rules.ts';
import type { KeyRecord } from '../store.ts';
import { showKey, success } from './answers.ts';

/** The keys that a list call asks for: those that have what its parameters name, in the list's order. */
export function listedKeys(call: Call, rules: Rules): KeyRecord[] {
  const wanted = Object.entries(call.input).filter(([name]) => isField(name, itemSchema(call)));
  const keys: KeyRecord[] = [];
  for (const key of call.twin.store.newestFirst()) {
    const isWanted = wanted.every(([name, value]) => String(fieldOf(key, name) ?? '') === String(value));
    if (isWanted && rules.isListed?.(key, call) !== false) keys.push(key);
  }
  const { compare } = rules;
  return compare === undefined ? keys : keys.sort((a, b) => compare(a, b, call));
}

/** A page of keys in the shape that the document gives a list. */
export function listAnswer(keys: readonly KeyRecord[], call: Call, rules: Rules): Answer | Refusal {
  const page = pageOf(keys, call, rules);
  if (isRefusal(page)) return page;
  const { status } = success(call.operation);
  return { status, body: pageBody(page, keys.length, call, rules) };
}

function pageBody(page: Page, total: number, call: Call, rules: Rules): unknown {
  const items = page.keys.map(key => showKey(key, itemSchema(call) ?? {}, call, rules));
  const { pages } = call.operation;
  const place = pages?.items ?? '';
  if (place === '') return items;
  const body: Record<string, unknown> = {};
  put(body, place, items);
  if (pages?.total !== undefined) put(body, pages.total, total);
  if (pages?.next !== undefined && page.next !== undefined) put(body, pages.next, page.next);
  return fillIn(body, success(call.operation).schema, { page_size: items.length, total_count: total });
}

/** Counts and containers that a page needs besides its items. */
function fillIn(body: Record<string, unknown>, schema: Schema | undefined, counts: Record<string, number>) {
  for (const name of schema?.required ?? []) body[name] ??= counts[name] ?? {};
  return body;
}

function put(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  let at = body;
  for (const name of names) {
    const next: Record<string, unknown> = {};
    at[name] ??= next;
    at = next;
  }
  at[last] = value;
}

function itemSchema(call: Call): Schema | undefined {
  return schemaAt(success(call.operation).schema, `${call.operation.pages?.items ?? ''}/*`);
}

function isField(name: string, item: Schema | undefined): boolean {
  return Object.keys(item?.properties ?? {}).some(property => plainName(property) === plainName(name));
}
