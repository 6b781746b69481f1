/** A function of an object, worked out once for each. */
export function perObject<K extends object, V extends {}>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return key => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

const maxKept = 1_000;

/** A function of a text or a number, worked out once for each of those that come again and again. */
export function perValue<K extends string | number, V extends {}>(work: (value: K) => V): (value: K) => V {
  const known = new Map<K, V>();
  return value => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const made = work(value);
    if (known.size >= maxKept) known.clear();
    known.set(value, made);
    return made;
  };
}
