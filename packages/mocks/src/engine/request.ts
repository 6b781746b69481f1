import type { OperationValidators, Schema, SchemaIssue } from './document.ts';
import type { IncomingUrl } from './incoming.ts';
import { exactNumber, rereadJson } from './json.ts';
import type { Issue, Refusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';
import { hasType } from './render-plan.ts';
import type { Match } from './router.ts';
import type { Asked, Rules } from './rules.ts';
import type { Sent } from './sent.ts';

/** What a request asks for: parameters and body fields by wire name. */
export interface Input {
  readonly input: Readonly<Record<string, unknown>>;
}

/** Reads and validates a request against the document: its input as one flat object, or why it is refused. */
export function readInput(
  match: Match,
  validators: OperationValidators,
  rules: Pick<Rules, 'body' | 'readParameters'>,
  sent: Sent,
  url: IncomingUrl,
  asked: Asked,
): Input | Refusal {
  const given = readParameters(match, url);
  const taken = rules.readParameters?.(given, asked) ?? given;
  const parameters = withoutOddNumbers(taken, match.operation.parameters);
  const issues = validators.parameters(parameters)
    ? []
    : parameterIssues(match, validators.parameters.errors ?? []);
  const body = readBody(match, validators, rules, sent, asked);
  if (isRefusal(body) && body.cause !== 'invalid') return body;
  const all = isRefusal(body) ? [...issues, ...(body.issues ?? [])] : issues;
  if (all.length > 0) return { cause: 'invalid', issues: all };
  return {
    input: { ...exactIds(parameters, match.operation.parameters), ...(isRefusal(body) ? {} : body.input) },
  };
}

function readParameters({ operation, path }: Match, url: IncomingUrl): Record<string, unknown> {
  const parameters: Record<string, unknown> = { ...path };
  if (url.search === '') return parameters;
  for (const name of new Set(url.searchParams.keys())) {
    // A query may name anything, also what every object has, such as `constructor`.
    const schema = Object.hasOwn(operation.in, name) ? operation.parameters.properties?.[name] : undefined;
    if (schema === undefined || operation.in[name]?.startsWith('query') !== true) continue;
    const values = url.searchParams.getAll(name);
    // Of a parameter that is no list the first value counts.
    parameters[name] = hasType(schema, 'array') ? values : values[0];
  }
  return parameters;
}

const decimals = { integer: /^[+-]?\d{1,19}$/, number: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i };
/** What no validator takes for a number. */
const unreadable = {};

/** Texts that JavaScript alone takes for numbers, such as `0x10`, and integers of more than 64 bits are none. */
function withoutOddNumbers(given: Readonly<Record<string, unknown>>, { properties }: Schema) {
  const parameters = { ...given };
  for (const name of Object.keys(parameters)) {
    const schema = properties?.[name];
    const value = parameters[name];
    if (schema === undefined || typeof value !== 'string' || hasType(schema, 'string')) continue;
    const kind = hasType(schema, 'integer') ? 'integer' : 'number';
    const isOdd = hasType(schema, kind) && !(decimals[kind].test(value) && Number.isFinite(Number(value)));
    const isNull = value === '' && hasType(schema, 'null');
    if (isOdd && !isNull) parameters[name] = unreadable;
  }
  return parameters;
}

/** 64-bit integers travel through validation as digits, so that none is lost. */
function exactIds(parameters: Record<string, unknown>, schema: Schema): Record<string, unknown> {
  let exact = parameters;
  for (const name of Object.keys(parameters)) {
    const value = parameters[name];
    if (typeof value !== 'string' || !isExactInteger(schema.properties?.[name])) continue;
    exact = exact === parameters ? { ...parameters } : exact;
    exact[name] = exactNumber(value);
  }
  return exact;
}

const isExactInteger = (schema: Schema | undefined) =>
  schema?.format === 'int64' && schema['x-time-unit'] === undefined;

function readBody(
  { name, operation }: Match,
  validators: OperationValidators,
  rules: Pick<Rules, 'body'>,
  sent: Sent,
  asked: Asked,
): Input | Refusal {
  const { anyType = false, decode = (body: Body | undefined) => body, check } = rules.body ?? {};
  // A body that is not documented means nothing; only a real server may look at it.
  const isLookedAt = check !== undefined && asked.twin.dialect === 'served';
  if (operation.body === undefined && !isLookedAt) return { input: {} };
  if (sent === 'too-large') return { cause: 'too-large' };
  const text = sent;
  const type = asked.headers.get('content-type') ?? '';
  const early = check?.({ text, type }, asked);
  if (early !== undefined) return early;
  if (operation.body === undefined) return { input: {} };
  if (text === '') {
    const assumed = decode(undefined, name, asked.twin.dialect);
    if (assumed === undefined && operation.body === 'required') return { cause: 'missing-body' };
    return { input: { ...defaultsOf(operation.input), ...assumed } };
  }
  if (!anyType && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    return { cause: 'media-type', detail: type };
  let plain: unknown;
  let exact: unknown;
  try {
    const read: unknown = JSON.parse(text);
    const reread = rereadJson(text, read);
    plain = decoded(read);
    exact = reread === read ? plain : decoded(reread);
  } catch (error) {
    return { cause: 'malformed-json', detail: error instanceof Error ? error.message : String(error) };
  }
  if (validators.body !== undefined && !validators.body(plain)) {
    const { errors } = validators.body;
    return { cause: 'invalid', issues: (errors ?? []).map(error => bodyIssue(error, plain)) };
  }
  return { input: { ...defaultsOf(operation.input), ...(isObject(exact) && exact) } };

  function decoded(value: unknown) {
    const { dialect } = asked.twin;
    if (value === null && operation.body === 'optional') return decode(undefined, name, dialect) ?? {};
    return isObject(value) ? decode(value, name, dialect) : value;
  }
}

type Body = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const defaults = new WeakMap<Schema, Readonly<Record<string, unknown>>>();

function defaultsOf(schema: Schema = {}): Readonly<Record<string, unknown>> {
  const known = defaults.get(schema);
  if (known !== undefined) return known;
  const found = Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  defaults.set(schema, found);
  return found;
}

function parameterIssues({ operation }: Match, errors: readonly SchemaIssue[]): readonly Issue[] {
  return errors.map(error => {
    const issue = toIssue(error, 'query');
    return { ...issue, place: operation.in[issue.name]?.startsWith('path') === true ? 'path' : 'query' };
  });
}

function bodyIssue(error: SchemaIssue, body: unknown): Issue {
  const issue = toIssue(error, 'body');
  return { ...issue, value: issue.name !== '' && isObject(body) ? body[issue.name] : body };
}

function toIssue(error: SchemaIssue, place: Issue['place']): Issue {
  const inside = error.instancePath.split('/')[1];
  const missing = error.params.missingProperty ?? error.params.additionalProperty;
  const name = inside ?? (typeof missing === 'string' ? missing : '');
  return {
    place,
    name,
    keyword: error.keyword,
    message: error.message ?? error.keyword,
    params: error.params,
  };
}
