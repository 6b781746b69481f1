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

/** Replaces every known secret in a text. */
export const redact = (text: string, known: readonly string[]): string =>
  known
    .filter(Boolean)
    .flatMap(formsOf)
    .reduce((rest, form) => rest.replaceAll(form, '[redacted]'), text);
