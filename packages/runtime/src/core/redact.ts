/** The forms in which a text may come back: as it is, in a URL, and in JSON. */
const formsOf = (secret: string): string[] => {
  const inJson = JSON.stringify(secret).slice(1, -1);
  try {
    return [secret, encodeURIComponent(secret), inJson];
  } catch {
    // Half of a surrogate pair.
    return [secret, inJson];
  }
};

/** A text, and the long words in it: of a header `Basic …` or `a=…; b=…` a server may quote the secret alone. */
const wordsOf = (known: string): string[] => [
  known,
  ...known.split(/[\s;=,]+/).filter(word => word.length > 7),
];

/** Replaces every known secret in a text; the longest first, since one may be part of another. */
export const redact = (text: string, known: readonly string[]): string =>
  known
    .filter(Boolean)
    .flatMap(wordsOf)
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(form, '[redacted]'), text);
