import { isTooDeep } from './depth.ts';
import type { OperationValidators, Schema, SchemaIssue, TwinOperation } from './document.ts';
import type { IncomingUrl } from './incoming.ts';
import { exactNumber, rereadJson } from './json.ts';
import { perObject } from './memo.ts';
import type { Issue, Refusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';
import { hasType } from './render-plan.ts';
import type { Match } from './router.ts';
import type { Asked, Rules } from './rules.ts';
import { type Sent, tooLarge } from './sent.ts';

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
  for (const name of exactNames(match.operation.parameters)) {
    const value = parameters[name];
    if (typeof value === 'string') parameters[name] = exactNumber(value);
  }
  return { input: isRefusal(body) || body === noBody ? parameters : { ...parameters, ...body.input } };
}

function readParameters({ operation, path }: Match, url: IncomingUrl): Record<string, unknown> {
  const parameters: Record<string, unknown> = { ...path };
  if (url.search === '') return parameters;
  const { searchParams } = url;
  for (const { name, isList } of queryParameters(operation)) {
    if (!searchParams.has(name)) continue;
    // Of a parameter that is no list the first value counts.
    parameters[name] = isList ? searchParams.getAll(name) : searchParams.get(name);
  }
  return parameters;
}

const queryParameters = perObject(({ in: places, parameters: { properties = {} } }: TwinOperation) =>
  Object.entries(properties)
    .filter(([name]) => places[name]?.startsWith('query') === true)
    .map(([name, schema]) => ({ name, isList: hasType(schema, 'array') })),
);

const decimals = { integer: /^[+-]?\d{1,19}$/, number: /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i };
/** What no validator takes for a number. */
const unreadable = {};

/** Texts that JavaScript alone takes for numbers, such as `0x10`, and integers of more than 64 bits are none. */
function withoutOddNumbers(given: Readonly<Record<string, unknown>>, schema: Schema) {
  const parameters = { ...given };
  for (const { name, kind, allowsNull } of numbersOf(schema)) {
    const value = parameters[name];
    if (typeof value !== 'string' || (value === '' && allowsNull)) continue;
    if (!(decimals[kind].test(value) && Number.isFinite(Number(value)))) parameters[name] = unreadable;
  }
  return parameters;
}

interface NumberParameter {
  readonly name: string;
  readonly kind: keyof typeof decimals;
  readonly allowsNull: boolean;
}

const numbersOf = perObject(({ properties = {} }: Schema) =>
  Object.entries(properties).flatMap(([name, schema]): NumberParameter[] => {
    const kind = hasType(schema, 'integer') ? 'integer' : 'number';
    const isNumber = hasType(schema, kind) && !hasType(schema, 'string');
    return isNumber ? [{ name, kind, allowsNull: hasType(schema, 'null') }] : [];
  }),
);

/** 64-bit integers travel through validation as digits, so that none is lost. */
const exactNames = perObject(({ properties = {} }: Schema) =>
  Object.keys(properties).filter(name => {
    const { format, 'x-time-unit': unit } = properties[name] ?? {};
    return format === 'int64' && unit === undefined;
  }),
);

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
  if (operation.body === undefined && !isLookedAt) return noBody;
  if (sent === tooLarge) return { cause: 'too-large' };
  const text = sent;
  const type = asked.headers.get('content-type') ?? '';
  const early = check?.({ text, type }, asked);
  if (early !== undefined) return early;
  if (operation.body === undefined) return noBody;
  if (text === '') {
    const assumed = decode(undefined, name, asked.twin.dialect);
    if (assumed === undefined && operation.body === 'required') return { cause: 'missing-body' };
    return { input: { ...defaultsOf(operation.input ?? noSchema), ...assumed } };
  }
  if (!anyType && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    return { cause: 'media-type', detail: type };
  let plain: unknown;
  let exact: unknown;
  try {
    const read: unknown = JSON.parse(text);
    if (isTooDeep(read)) return { cause: 'malformed-json', detail: 'it is nested too deep' };
    const reread = rereadJson(text, read);
    plain = decoded(read);
    exact = reread === read ? plain : decoded(reread);
  } catch {
    // Each engine has words of its own for why.
    return { cause: 'malformed-json', detail: 'it is not JSON' };
  }
  if (validators.body !== undefined && !validators.body(plain)) {
    const { errors } = validators.body;
    return { cause: 'invalid', issues: (errors ?? []).map(error => bodyIssue(error, plain)) };
  }
  return { input: { ...defaultsOf(operation.input ?? noSchema), ...(isObject(exact) && exact) } };

  function decoded(value: unknown) {
    const { dialect } = asked.twin;
    if (value === null && operation.body === 'optional') return decode(undefined, name, dialect) ?? {};
    return isObject(value) ? decode(value, name, dialect) : value;
  }
}

type Body = Readonly<Record<string, unknown>>;

const noBody: Input = { input: {} };
const noSchema: Schema = {};

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const defaultsOf = perObject(({ properties = {} }: Schema) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ),
);

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
