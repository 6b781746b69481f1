/** Whether a value has what a pattern names; a value that is no plain object must be equal. */
export function isLike(
  value: unknown,
  pattern: unknown,
  equals: (a: unknown, b: unknown) => boolean,
): boolean {
  if (!isPlain(pattern) || !isPlain(value)) return equals(value, pattern);
  return Object.entries(pattern).every(([name, inner]) => isLike(value[name], inner, equals));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
