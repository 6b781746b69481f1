/** Whether the request left: certainly not, perhaps, or certainly (an answer came back). */
export type Sent = 'no' | 'maybe' | 'yes';

/** What every error knows of its call. */
export interface ErrorFacts {
  readonly system: string;
  readonly operation: string;
  readonly attempts: number;
  readonly sent: Sent;
  readonly requestId?: string | undefined;
}

const brand: unique symbol = Symbol.for('@keyloom/runtime/error');

/**
 * The base of all errors that a client throws. It holds no request, no header and no unredacted body, so it may be
 * logged as it is. Names are literal, so that they survive a minifier.
 *
 * @example
 * ```ts
 * import { isKeyloomError } from '@keyloom/runtime';
 *
 * export function report(error: unknown): void {
 *   if (isKeyloomError(error)) console.error(error.system, error.operation, error.sent);
 * }
 * ```
 */
export class KeyloomError extends Error {
  /** The system, as its table names it. */
  declare readonly system: string;
  /** The method that was called, or `createClient`. */
  declare readonly operation: string;
  /** How many requests were made. */
  declare readonly attempts: number;
  /** Whether any of them reached the server. */
  declare readonly sent: Sent;
  /** The server's id of the request, from the `x-request-id` header or the error body. */
  declare readonly requestId: string | undefined;

  /** `more` becomes the properties that a subclass declares. */
  constructor(text: string, facts: ErrorFacts, more?: object, options?: ErrorOptions) {
    super(`${facts.system} ${facts.operation}: ${text}`, options);
    Object.assign(this, facts, more);
  }

  // A getter on the prototype: right in stack headers, not enumerable, and free of side effects for tree shaking.
  override get name(): string {
    return 'KeyloomError';
  }

  get [brand](): string {
    return this.name;
  }
}

/** The literal name of one of our errors, whichever copy of the package made it; else `undefined`. */
export const brandOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && brand in value ? value[brand] : undefined;
