const MARK = '\u0000bigint:';

/** JSON in which a bigint is its digits with an `n`, as text. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item));
}

/** A value as a TypeScript literal over several lines; bigints stay bigints. */
export function toLiteral(value: unknown): string {
  const json = JSON.stringify(
    value,
    (_key, item: unknown) => (typeof item === 'bigint' ? MARK + item : item),
    2,
  );
  return json.replace(/"\\u0000bigint:(-?\d+)"/g, '$1n');
}
