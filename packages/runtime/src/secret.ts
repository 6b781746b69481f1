import type { Secret as SecretShape } from '@keyloom/types';

const REDACTED = '[redacted]';

const textOf = (value: string | SecretShape): string => (typeof value === 'string' ? value : value.reveal());

/**
 * A secret's text in private storage. It prints as `Secret([redacted])` under inspection and as `[redacted]` in strings
 * and JSON; a structured clone of it is empty. Only {@link Secret.reveal} gives the text.
 *
 * @example
 * ```ts
 * import { Secret } from '@keyloom/runtime';
 *
 * const secret = Secret.from('sk_test_fake');
 * console.log(`${secret}`, JSON.stringify({ secret })); // [redacted] {"secret":"[redacted]"}
 * ```
 */
export class Secret implements SecretShape {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  // Bundlers rename classes, and consoles and test runners print the name.
  static get name(): string {
    return 'Secret';
  }

  /** Wraps a text; a secret (of any copy of the package) is copied. */
  static from(value: string | SecretShape): Secret {
    return new Secret(textOf(value));
  }

  /** Compares two secrets or texts in a time that depends on their lengths only. */
  static equals(left: string | SecretShape, right: string | SecretShape): boolean {
    const a = textOf(left);
    const b = textOf(right);
    let difference = a.length ^ b.length;
    // Past the end charCodeAt gives NaN, which counts as 0 here; the lengths have been compared already.
    for (let i = 0; i < a.length || i < b.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
    return difference === 0;
  }

  /** The secret's text. */
  reveal(): string {
    return this.#text;
  }

  /** Always `[redacted]`. */
  toString(): string {
    return REDACTED;
  }

  /** Always `[redacted]`. */
  toJSON(): string {
    return REDACTED;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Secret(${REDACTED})`;
  }
}
