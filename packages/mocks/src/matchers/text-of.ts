const maxDepth = 12;

/** All text that can be read out of a value: also of errors, maps, headers and what prints itself. */
export function textOf(value: unknown): string {
  const seen = new WeakSet<object>();
  const parts: string[] = [];
  visit(value, 0);
  return parts.join('\n');

  function visit(given: unknown, depth: number): void {
    if (given === null || given === undefined || depth > maxDepth) return;
    if (typeof given !== 'object' && typeof given !== 'function') {
      parts.push(String(given));
      return;
    }
    if (seen.has(given)) return;
    seen.add(given);
    visit(
      attempt(() => JSON.stringify(given)),
      depth + 1,
    );
    visit(
      attempt(() => String(given)),
      depth + 1,
    );
    if (Symbol.iterator in given) {
      for (const item of attempt(() => Array.from(Object(given))) ?? []) visit(item, depth + 1);
    }
    for (const name of Reflect.ownKeys(given)) {
      if (typeof name === 'string') parts.push(name);
      visit(
        attempt(() => Reflect.get(given, name)),
        depth + 1,
      );
    }
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
