import type { KeyRecord } from './store.ts';

/** Where a key stands in the order of creation. */
export type Place = Pick<KeyRecord, 'createdAt' | 'sequence'>;

/** Keys, newest first, that are counted and walked without being copied. */
export interface KeyList {
  readonly length: number;
  /** From the `index`-th newest on. */
  from(index: number): Iterable<KeyRecord>;
  /** Those that were made before a place. */
  olderThan(place: Place): Iterable<KeyRecord>;
}

/** Small enough to move at no cost, large enough that there are few. */
const chunkSize = 512;

/** Keys by creation, in chunks: to add, to remove and to find costs about the same for a thousand as for a hundred thousand. */
export class OrderedKeys implements KeyList {
  readonly #chunks: KeyRecord[][] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(key: KeyRecord): void {
    const last = this.#chunks.at(-1);
    const newest = last?.at(-1);
    if (last === undefined || (newest !== undefined && isBefore(newest, key))) {
      if (last === undefined || last.length >= chunkSize) this.#chunks.push([key]);
      else last.push(key);
      this.#length++;
    } else this.#insert(key);
  }

  #insert(key: KeyRecord): void {
    const index = Math.max(0, this.#chunkOf(key));
    const chunk = this.#chunks[index] ?? [];
    chunk.splice(countBefore(chunk, key), 0, key);
    this.#length++;
    if (chunk.length > chunkSize) this.#chunks.splice(index + 1, 0, chunk.splice(chunkSize / 2));
  }

  remove(key: KeyRecord): void {
    const index = this.#chunkOf(key);
    const chunk = this.#chunks[index];
    const place = chunk?.indexOf(key) ?? -1;
    if (chunk === undefined || place < 0) return;
    chunk.splice(place, 1);
    this.#length--;
    if (chunk.length === 0) this.#chunks.splice(index, 1);
  }

  from(index: number): Iterable<KeyRecord> {
    let skipped = 0;
    for (let at = this.#chunks.length - 1; at >= 0; at--) {
      const { length } = this.#chunks[at] ?? [];
      if (skipped + length > index) return this.#down(at, length - 1 - Math.max(0, index - skipped));
      skipped += length;
    }
    return [];
  }

  olderThan(place: Place): Iterable<KeyRecord> {
    const index = this.#chunkOf(place);
    return this.#down(index, countBefore(this.#chunks[index] ?? [], place) - 1);
  }

  *#down(chunkIndex: number, start: number): Generator<KeyRecord> {
    let at = start;
    for (let index = chunkIndex; index >= 0; index--) {
      const chunk = this.#chunks[index] ?? [];
      if (index < chunkIndex) at = chunk.length - 1;
      for (; at >= 0; at--) {
        const key = chunk[at];
        if (key !== undefined) yield key;
      }
    }
  }

  /** The last chunk whose first key is not after the place; -1 when there is none. */
  #chunkOf(place: Place): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const first = this.#chunks[middle]?.[0];
      if (first !== undefined && isBefore(place, first)) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }
}

/** How many keys of a sorted chunk were made before a place. */
function countBefore(chunk: readonly KeyRecord[], place: Place): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const key = chunk[middle];
    if (key !== undefined && isBefore(key, place)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isBefore(a: Place, b: Place): boolean {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.sequence < b.sequence);
}
