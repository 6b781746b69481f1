import { isBefore, type KeyList, type Place } from './ordered-keys.ts';
import type { KeyRecord } from './store.ts';

/** A list with a filter over it, applied no further than the walk goes. Only to count them all takes looking at all. */
export function filtered(list: KeyList, isWanted: (key: KeyRecord) => boolean): KeyList {
  function* wanted(keys: Iterable<KeyRecord>, skip = 0) {
    let seen = 0;
    for (const key of keys) if (isWanted(key) && seen++ >= skip) yield key;
  }
  return {
    get length() {
      let count = 0;
      for (const _ of wanted(list.from(0))) count++;
      return count;
    },
    from: index => wanted(list.from(0), index),
    olderThan: place => wanted(list.olderThan(place)),
  };
}

/** Keys in an order of the system's own. */
export function listOf(keys: readonly KeyRecord[]): KeyList {
  return {
    length: keys.length,
    from: index => keys.slice(index),
    olderThan: (place: Place) => keys.filter(key => isBefore(key, place)),
  };
}

/** The first keys of a walk. */
export function take(keys: Iterable<KeyRecord>, count: number): KeyRecord[] {
  const taken: KeyRecord[] = [];
  if (count <= 0) return taken;
  for (const key of keys) if (taken.push(key) >= count) break;
  return taken;
}
