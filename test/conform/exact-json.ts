/** Reads JSON without losing a digit: a whole number that a number does not hold is a `bigint`. What is no JSON stays text. */
export function readExactly(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown, { source = '' }: { readonly source?: string } = {}) =>
      /^-?\d{16,}$/.test(source) && typeof value === 'number' ? BigInt(source) : value,
    );
  } catch {
    return text;
  }
}
