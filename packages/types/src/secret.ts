/**
 * A secret that a server showed: it prints as `[redacted]` wherever text is made of it, and gives its text
 * only to {@link Secret.reveal}. The runtime makes them (`Secret.from` in `@keyloom/runtime`); this is the shape alone,
 * so that model types need no code.
 *
 * @example
 * ```ts
 * import type { Secret } from '@keyloom/types';
 *
 * declare const created: { key: Secret };
 * console.log(`${created.key}`); // [redacted]
 * const text: string = created.key.reveal();
 * ```
 */
export interface Secret {
  /** The secret's text. The only way to get it. */
  reveal(): string;
  /** Always `[redacted]`. */
  toString(): string;
  /** Always `[redacted]`. */
  toJSON(): string;
}
