/** Texts that must not be shown, by their lengths. */
export interface KnownSecrets {
  readonly lengths: ReadonlySet<number>;
  has(text: string): boolean;
}

/** A text with its known secrets replaced by what `replace` makes of each. Long texts and many secrets cost no product. */
export function replaceSecrets(
  text: string,
  known: KnownSecrets,
  replace: (secret: string) => string,
): string {
  const plain = withoutSecrets(text, known, replace);
  // One that is percent-encoded shows only in the decoded text, which then stands for the whole.
  const decoded = decode(plain);
  if (decoded === plain) return plain;
  const shown = withoutSecrets(decoded, known, replace);
  return shown === decoded ? plain : shown;
}

function withoutSecrets(text: string, known: KnownSecrets, replace: (secret: string) => string): string {
  let rest = text;
  for (const length of [...known.lengths].sort((a, b) => b - a)) {
    for (let at = 0; at + length <= rest.length; at++) {
      const piece = rest.slice(at, at + length);
      if (!known.has(piece)) continue;
      const shown = replace(piece);
      rest = rest.slice(0, at) + shown + rest.slice(at + length);
      at += shown.length - 1;
    }
  }
  return rest;
}

function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, encoded => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
