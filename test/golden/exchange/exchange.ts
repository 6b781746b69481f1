import type { Dialect } from '@keyloom/mocks';

/** A value that differs from run to run: its kind (`patterns.ts`) and one of its kind. */
export interface Named {
  readonly kind: string;
  readonly sample: string;
}

/** A request as it is on the wire; `<…>` stands for values that differ. */
export interface GoldenRequest {
  readonly method: string;
  /** Path and query below the base URL. */
  readonly path: string;
  /** Empty where there is none. */
  readonly body: string;
  /** Headers besides the credential, and the content type that goes with a body. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the pages forbid it. */
  readonly isForbidden: boolean;
}

/** An answer as it is on the wire. */
export interface GoldenAnswer {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request and its answer. */
export interface Turn {
  readonly request: GoldenRequest;
  readonly answer: GoldenAnswer;
}

/** What a client makes of an answer that is a failure. */
export interface GoldenFailure {
  /** Name of the error's class. For a call that may have happened it is that of the cause. */
  readonly name: string;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** Further properties, of errors that are no answer with an error status. */
  readonly more: Readonly<Record<string, string>>;
}

/** One call of an operation: what a caller writes, what goes over the wire, what the caller gets. */
export interface Exchange {
  readonly system: string;
  readonly dialect: Dialect;
  /** Where it is written: file and line. */
  readonly place: string;
  /** Where it is from. */
  readonly source: string;
  readonly operation: string;
  /** The method's input as JSON; undefined where no client would make the call. */
  readonly input: string | undefined;
  /** Whether all pages are walked. */
  readonly isWalk: boolean;
  readonly orders: Readonly<Record<string, string>>;
  /** One for each attempt or page. */
  readonly turns: readonly Turn[];
  /** What the caller gets, as JSON with secrets in «»; undefined: the body as it is. */
  readonly data: string | undefined;
  readonly failure: GoldenFailure | undefined;
}

/** Exchanges that follow each other, as one file tells them. */
export interface Conversation {
  readonly system: string;
  readonly dialect: Dialect;
  readonly name: string;
  readonly named: ReadonlyMap<string, Named>;
  readonly exchanges: readonly Exchange[];
}
