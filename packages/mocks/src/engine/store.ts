import { EndQueue } from './end-queue.ts';
import { isAlive, type KeyRecord, type KeyStore, ownerOf, type StoreOptions } from './key-record.ts';
import { OrderedKeys } from './ordered-keys.ts';
import { StoredKey } from './stored-key.ts';

export {
  isAlive,
  type KeyRecord,
  type KeyStore,
  type NewKey,
  type OwnerField,
  ownerOf,
} from './key-record.ts';

class Shelf {
  readonly all = new OrderedKeys();
  readonly living = new OrderedKeys();
  unrevoked = 0;
}

export function createStore({ ownerField, uniqueBy, dueAt, now, lag }: StoreOptions): KeyStore {
  const byId = new Map<string, StoredKey>();
  const secrets = new Map<string, StoredKey>();
  /** Secrets of keys that are no more. */
  const retired = new Set<string>();
  const lengths = new Set<number>();
  // Several only where a test gives them.
  const unique = new Map<string, StoredKey | StoredKey[]>();
  let everything = new Shelf();
  const owners = new Map<string, Shelf>();
  let ends = new EndQueue<StoredKey>();
  let dues = new EndQueue<{ readonly key: StoredKey; readonly at: number }>();
  let gone: StoredKey[] = [];
  // Keys find their places when somebody looks: many at once are added faster than they are sorted.
  let unplaced: StoredKey[] = [];
  let sweptAt = Number.NEGATIVE_INFINITY;

  const shelves = (key: StoredKey) => [everything, shelfOf(key.owner)];
  function shelfOf(owner: string): Shelf {
    const known = owners.get(owner);
    if (known !== undefined) return known;
    const made = new Shelf();
    owners.set(owner, made);
    return made;
  }
  function label(key: StoredKey) {
    key.owner = ownerOf(key.fields, ownerField) ?? '';
    if (uniqueBy === undefined) return;
    key.unique = uniqueBy(key.fields);
    const held = unique.get(key.unique);
    unique.set(key.unique, held === undefined ? key : [held, key].flat());
  }
  function unlabel(key: StoredKey) {
    const [first, ...others] = [unique.get(key.unique) ?? []].flat().filter(held => held !== key);
    if (first === undefined) unique.delete(key.unique);
    else unique.set(key.unique, others.length === 0 ? first : [first, ...others]);
  }
  function place(key: StoredKey) {
    for (const shelf of shelves(key)) shelf.all.add(key);
    settle(key);
  }
  function displace(key: StoredKey) {
    for (const shelf of shelves(key)) {
      shelf.all.remove(key);
      shelf.living.remove(key);
    }
    key.isLiving = false;
    count(key, false);
    if (shelfOf(key.owner).all.length === 0) owners.delete(key.owner);
  }
  function count(key: StoredKey, isUnrevoked: boolean) {
    if (isUnrevoked === key.isUnrevoked) return;
    key.isUnrevoked = isUnrevoked;
    for (const shelf of shelves(key)) shelf.unrevoked += isUnrevoked ? 1 : -1;
  }
  function placeAll() {
    if (unplaced.length === 0) return;
    const added = unplaced;
    unplaced = [];
    for (const key of added) {
      secrets.set(key.secret, key);
      label(key);
      place(key);
    }
  }
  function changed(key: StoredKey) {
    if (byId.get(key.id) !== key) return;
    placeAll();
    settle(key);
  }
  /** Puts a key among the living, or takes it from them. */
  function settle(key: StoredKey) {
    count(key, key.revokedAt === undefined);
    const isLiving = key.removedAt === undefined && isAlive(key, now());
    const end = Math.min(key.expiresAt ?? Infinity, key.graceExpiresAt ?? Infinity);
    if (isLiving && end < Infinity) ends.push(end, key);
    if (isLiving === key.isLiving) return;
    key.isLiving = isLiving;
    for (const { living } of shelves(key)) isLiving ? living.add(key) : living.remove(key);
  }
  /** Brings the lists up to the present. */
  function sweep() {
    placeAll();
    const nowMs = now();
    if (nowMs < sweptAt) for (const key of everything.all.from(0)) settle(own(key));
    sweptAt = nowMs;
    for (let key = ends.pop(nowMs); key !== undefined; key = ends.pop(nowMs)) {
      if (byId.get(key.id) === key) settle(key);
    }
    const keptMs = Math.max(lag.list, lag.revoke);
    while (gone[0]?.removedAt !== undefined && gone[0].removedAt + keptMs <= nowMs) forget(gone.shift());
  }
  function forget(key: StoredKey | undefined) {
    if (key === undefined) return;
    displace(key);
    retired.add(key.secret);
    if (secrets.get(key.secret) === key) secrets.delete(key.secret);
  }
  function own(key: KeyRecord): StoredKey {
    if (key instanceof StoredKey) return key;
    throw new TypeError(`Key ${key.id} is not of this store.`);
  }
  function shelf(owner: unknown): Shelf {
    sweep();
    return owner === undefined ? everything : (owners.get(String(owner)) ?? new Shelf());
  }

  const store: KeyStore = {
    sequence: 0,
    next: () => ++store.sequence,
    add(record) {
      const key = new StoredKey(record, changed);
      byId.set(key.id, key);
      lengths.add(key.secret.length);
      unplaced.push(key);
      const at = dueAt?.(key);
      if (at !== undefined) dues.push(at, { key, at });
      return key;
    },
    get: id => byId.get(id),
    bySecret(secret) {
      placeAll();
      const key = secrets.get(secret);
      const isGone = key?.removedAt !== undefined && key.removedAt + lag.revoke <= now();
      return isGone ? undefined : key;
    },
    remove(id, at = now()) {
      const key = byId.get(id);
      if (key === undefined) return;
      placeAll();
      byId.delete(id);
      unlabel(key);
      key.removedAt = at;
      settle(key);
      if (lag.list > 0 || lag.revoke > 0) gone.push(key);
      else forget(key);
    },
    byUnique(fields) {
      placeAll();
      const held = unique.get(uniqueBy?.(fields) ?? '');
      return Array.isArray(held) ? held[0] : held;
    },
    refresh(key) {
      const stored = own(key);
      placeAll();
      displace(stored);
      unlabel(stored);
      label(stored);
      place(stored);
    },
    keys: owner => shelf(owner).all,
    living: owner => shelf(owner).living,
    unrevoked: owner => shelf(owner).unrevoked,
    nextDue(nowMs) {
      let due = dues.pop(nowMs);
      while (due !== undefined && byId.get(due.key.id) !== due.key) due = dues.pop(nowMs);
      return due;
    },
    newestFirst: () => shelf(undefined).all.from(0),
    issued: {
      lengths,
      has(text) {
        placeAll();
        return secrets.has(text) || retired.has(text);
      },
    },
    clear() {
      for (const map of [byId, secrets, owners, retired, lengths, unique]) map.clear();
      everything = new Shelf();
      ends = new EndQueue();
      dues = new EndQueue();
      gone = [];
      unplaced = [];
      store.sequence = 0;
    },
  };
  return store;
}
