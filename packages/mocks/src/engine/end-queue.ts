interface Entry<T> {
  readonly at: number;
  readonly item: T;
}

/** Things that end, the next one first: a binary heap. */
export class EndQueue<T> {
  readonly #heap: Entry<T>[] = [];

  push(at: number, item: T): void {
    const heap = this.#heap;
    let index = heap.push({ at, item }) - 1;
    while (index > 0) {
      const parent = (index - 1) >>> 1;
      if (this.#at(parent) <= this.#at(index)) break;
      this.#swap(parent, index);
      index = parent;
    }
  }

  /** Takes out the next that has ended by an instant. */
  pop(nowMs: number): T | undefined {
    const heap = this.#heap;
    const [first] = heap;
    if (first === undefined || first.at > nowMs) return undefined;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first.item;
    heap[0] = last;
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const least = this.#at(left + 1) < this.#at(left) ? left + 1 : left;
      if (this.#at(index) <= this.#at(least)) break;
      this.#swap(index, least);
      index = least;
    }
    return first.item;
  }

  #at(index: number): number {
    return this.#heap[index]?.at ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (first === undefined || second === undefined) return;
    this.#heap[a] = second;
    this.#heap[b] = first;
  }
}
