/** Replaces every known secret in a text. */
export const redact = (text: string, known: readonly string[]): string =>
  known.reduce(
    (rest, secret) =>
      secret === ''
        ? rest
        : rest.replaceAll(secret, '[redacted]').replaceAll(encodeURIComponent(secret), '[redacted]'),
    text,
  );
