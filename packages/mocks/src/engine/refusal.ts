import type { Dialect, TwinOperation } from './document.ts';
import type { RateState } from './rate-limit.ts';

/** Why a twin does not do what it was asked to. */
export type Cause =
  | 'no-credential'
  | 'bad-credential'
  | 'forbidden'
  | 'unknown-route'
  | 'wrong-method'
  | 'media-type'
  | 'malformed-json'
  | 'missing-body'
  | 'too-large'
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'quota'
  | 'not-acceptable'
  | 'rate-limited'
  | 'internal';

/** One broken constraint of a request. */
export interface Issue {
  readonly place: 'path' | 'query' | 'body';
  /** Name of the parameter, or of the body's field; empty for the body as a whole. */
  readonly name: string;
  /** The JSON Schema keyword that failed, for example `format`. */
  readonly keyword: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What was given, where it is from the body. */
  readonly value?: unknown;
}

/** What a twin refuses, before a system's rules have put it into words. */
export interface Refusal {
  readonly cause: Cause;
  readonly issues?: readonly Issue[];
  /** Of `rate-limited`: where the caller stands with the limit that was met. */
  readonly rate?: RateState;
  /** Of `wrong-method`: the methods that the path has. */
  readonly methods?: readonly string[];
  /** More of the cause, for the system's own message; its meaning is the rules' own. */
  readonly detail?: string;
}

/** What a twin answers. The body is a value that is written as JSON, or a text that is sent as it is (`type` then says what it is). */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const statuses: Readonly<Record<Cause, readonly [number, ...number[]]>> = {
  'no-credential': [401, 403],
  'bad-credential': [401, 403],
  forbidden: [403, 401],
  'unknown-route': [404],
  'wrong-method': [405],
  'media-type': [415, 400],
  'malformed-json': [400],
  'missing-body': [400],
  'too-large': [413, 400],
  invalid: [400, 422],
  'not-found': [404, 400],
  conflict: [409, 400],
  quota: [403, 400],
  'not-acceptable': [406],
  'rate-limited': [429],
  internal: [500],
};

/**
 * The answer for a refusal as the document shows it: the first fitting status that the operation declares, with that
 * response's own example. A system's rules override it where the system says more.
 */
export function refuseAsDocumented(refusal: Refusal, dialect: Dialect, operation?: TwinOperation): Answer {
  const [usual, ...others] = statuses[refusal.cause];
  const isSent = (status: number) => {
    const response = operation?.responses[status];
    return response !== undefined && (response.served === undefined || dialect === 'served');
  };
  return answerAsDocumented(operation, [usual, ...others].find(isSent) ?? usual, dialect);
}

/** A 405 names the methods that there are. */
export function withAllowed(answer: Answer, methods: readonly string[] | undefined): Answer {
  if (methods === undefined || answer.status !== 405) return answer;
  const allow = [...new Set(methods)].sort().join(', ');
  return { ...answer, headers: { allow, ...answer.headers } };
}

/** A status with the example that the document gives for it; in `served` that of the real server's own body. */
export function answerAsDocumented(
  operation: TwinOperation | undefined,
  status: number,
  dialect: Dialect = 'documented',
): Answer {
  const response = operation?.responses[status] ?? operation?.responses.default;
  if (response?.type === undefined) return { status };
  const { type, schema, example, servedSchema, servedExample } = response;
  if (dialect === 'served' && (schema ?? servedSchema) !== undefined)
    return { status, body: servedExample ?? example, type };
  return schema === undefined ? { status } : { status, body: example, type };
}

export function isRefusal(value: object): value is Refusal {
  return 'cause' in value;
}
