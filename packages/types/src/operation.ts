/** What an operation does to a key (`x-role` in the document). Retries, capabilities and twins all derive from it. */
export type Role =
  | 'create'
  | 'list'
  | 'get'
  | 'update'
  | 'revoke'
  | 'delete'
  | 'reveal'
  | 'verify'
  | 'rotate'
  | 'dormant';

/**
 * Where one input goes. `:int64` values are decimal strings that are written as raw digits;
 * `:secret` values are text or a `Secret`.
 */
export type InputPlace =
  | 'path'
  | 'query'
  | 'body'
  | 'path:int64'
  | 'query:int64'
  | 'body:int64'
  | 'body:secret';

/** How a list is continued (`x-pagination`). Places are JSON Pointers into the answer; `''` is its root. */
export interface Pagination {
  readonly style: 'none' | 'offset' | 'cursor';
  /** Where the items are in the documented answer. */
  readonly items: string;
  /** Where the items are when the server wraps a list that the document shows bare. */
  readonly servedItems?: string;
  /** Cursor: where the next cursor, or a link that holds it, is. */
  readonly next?: string;
  /** Cursor: whether `next` holds a whole link with the cursor in it, not the cursor alone. */
  readonly isLink?: boolean;
  /** Cursor: the query parameter that takes it. */
  readonly param?: string;
  /** Cursor: inputs that must not be sent together with it. */
  readonly drop?: readonly string[];
  /** The query parameter that sets the page size. */
  readonly limit?: string;
  /** The page size when none is asked for. */
  readonly pageSize?: number;
  /** Offset: the query parameter that skips items. */
  readonly offset?: string;
  /** Offset: where the number of all items is. */
  readonly total?: string;
}

/** One operation of the document, as data: all that a client, a twin or a test needs to make or to answer its call. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template below the base URL, for example `/api/v1/api-keys/{id}`. */
  readonly path: string;
  readonly role: Role;
  /** Every input by its wire name. */
  readonly in: Readonly<Record<string, InputPlace>>;
  /** Whether the operation has a JSON body, and whether one must always be sent. */
  readonly body?: 'required' | 'optional';
  /** The documented success statuses. */
  readonly success: readonly number[];
  /** Kind of the documented success body. */
  readonly answer: 'object' | 'array' | 'none';
  /** Names of the properties of the answer whose numbers are 64-bit and are read as decimal strings. */
  readonly int64?: readonly string[];
  /** Where secrets are in the answer: JSON Pointers, `*` stands for each item of an array. The documented name. */
  readonly secrets?: readonly string[];
  /** Other names under which servers send a property: pointer of the documented name → names to look for, in order. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Where the id of the key that the answer tells of is. */
  readonly keyId?: string;
  /** Where servers put the documented body when they wrap it: a JSON Pointer into the answer. */
  readonly servedAt?: string;
  /**
   * Revoke and delete whose documented body carries no facts: the body that stands for "gone" when a repeated attempt
   * finds nothing after one of unknown outcome. A value `{name}` stands for that input. Not needed where `answer` is
   * `none`; where it is absent otherwise, such a call fails with the 404.
   */
  readonly gone?: Readonly<Record<string, unknown>>;
  /** Lists only. */
  readonly pages?: Pagination;
}

/** One way to sign in (`securitySchemes`). */
export type SecurityScheme =
  | { readonly kind: 'apiKey'; readonly header: string }
  | { readonly kind: 'bearer' }
  | { readonly kind: 'cookie'; readonly name: string };

/** A system as data: what the document says of one of its tags. */
export interface SystemTable {
  /** The tag, for example `SensorBucket`. */
  readonly system: string;
  /** The documented base URLs, the default first, without a slash at the end. */
  readonly servers: readonly string[];
  /** Alternatives, the usual one first. */
  readonly security: readonly SecurityScheme[];
  readonly operations: Readonly<Record<string, Operation>>;
}
