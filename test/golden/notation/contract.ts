/**
 * A field in one line: `[path|query] <type>[!] [range] [flags] [// words]`.
 *
 * - type: kinds (`kinds.ts`), models, `null`, joined by `|`; `[]` makes a list, `!` says that it is required
 * - range: `1..365` (numbers) or length (texts), either end may be left out; `>0` excludes its end
 * - flags: `key-id`, `unique`, `default=<JSON>`, `aka=<other names>`, `served=absent|only`, `served-kind=<kind>`
 * - words: what the description must say; those of a seed page in full
 */
export type FieldLine = string;

/** Fields by wire name, in the order of the page. */
export type Fields = Readonly<Record<string, FieldLine>>;

/**
 * An answer in one line: `<type or -> [flags] [+ header groups] [& media:type] // description`.
 *
 * - flags: `served=only`, `served-as=<type>` (the real server's body), `served-at=<pointer>`, `by=<s|p|c|o letters>`
 *   (evidence: seed, published spec, server source, observed)
 */
export type AnswerLine = string;

/** What the pages say of an operation. */
export interface OperationFacts {
  /** Method and path below the server. */
  readonly call: string;
  readonly publishedId?: string;
  readonly role: string;
  /** Word for word from the seed page, as is `description` where the page has one. */
  readonly summary: string;
  readonly description?: string;
  /** Evidence, as in an answer's `by`. */
  readonly by: string;
  /** `<limit> in <seconds> s per <whom>` */
  readonly rate?: string;
  readonly pages?: Readonly<Record<string, unknown>>;
  readonly parameters?: Fields;
  /** Type of the JSON body; `!` says that one must be sent. */
  readonly body?: string;
  readonly answers: Readonly<Record<string, AnswerLine>>;
}

/** What the pages say of a system, cut by hand from its contract. */
export interface Facts {
  /** The tag in the document, and the prefix of its schemas. */
  readonly system: string;
  /** Prefix of operationIds and of security schemes. */
  readonly prefix: string;
  readonly servers: readonly string[];
  /** Where the real server listens, when not at the first of them. */
  readonly servedAt?: string;
  /** Ways to sign in, in the page's order: `header <name>`, `cookie <name>`, `bearer` or `bearer <format>`. */
  readonly security: Readonly<Record<string, string>>;
  /** Names in lower case stand in place, the others are models of their own. */
  readonly models: Readonly<Record<string, Fields>>;
  /** Models that are published as closed. */
  readonly closed?: readonly string[];
  /** Models that only the real server sends. */
  readonly served?: readonly string[];
  /** Response headers by group. A header's type is never a model. */
  readonly headers: Readonly<Record<string, Fields>>;
  readonly operations: Readonly<Record<string, OperationFacts>>;
  /** Answers that a dialect declares and never sends: `<operation> <status> <media type> <dialect>`. */
  readonly unmet?: readonly string[];
  /** Every value that an example may show, by field: examples tell one story, of fake values only. */
  readonly story: Readonly<Record<string, readonly unknown[]>>;
}
