/** Integers of 16 digits and more are texts with an `n` at the end here: a number would lose digits. */
const digits = /"(?:[^"\\]|\\.)*"|-?\d{16,}/g;

/** An integer as it is in what was read exactly. */
export function integer(text: string): number | string {
  return text.replace('-', '').length >= 16 ? `${text}n` : Number(text);
}

/** Reads JSON without losing a digit; `undefined` for what is none. */
export function readExactly(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(digits, found => (found.startsWith('"') ? found : `"${found}n"`)));
  } catch {
    return undefined;
  }
}

/** Writes JSON, such texts as raw digits. */
export function writeExactly(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"(-?\d{16,})n"/g, '$1');
}
