import type { OperationValidators, Schema, SchemaIssue } from './document.ts';
import { exactNumber, readJson } from './json.ts';
import type { Issue, Refusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';
import { hasType } from './render.ts';
import type { Match } from './router.ts';
import type { BodyRules } from './rules.ts';

/** Largest request body that a twin reads: the limit that the real servers name. */
const maxBodyBytes = 1024 * 1024;

/** What a request asks for: parameters and body fields by wire name. */
export interface Input {
  readonly input: Readonly<Record<string, unknown>>;
}

/** Reads and validates a request against the document: its input as one flat object, or why it is refused. */
export async function readInput(
  match: Match,
  validators: OperationValidators,
  bodyRules: BodyRules,
  request: Request,
  url: URL,
): Promise<Input | Refusal> {
  const parameters = readParameters(match, url);
  const issues = validators.parameters(parameters)
    ? []
    : parameterIssues(match, validators.parameters.errors ?? []);
  const body = await readBody(match, validators, bodyRules, request);
  if (isRefusal(body) && body.cause !== 'invalid') return body;
  const all = isRefusal(body) ? [...issues, ...(body.issues ?? [])] : issues;
  if (all.length > 0) return { cause: 'invalid', issues: all };
  return {
    input: { ...exactIds(parameters, match.operation.parameters), ...(isRefusal(body) ? {} : body.input) },
  };
}

function readParameters({ operation, path }: Match, url: URL): Record<string, unknown> {
  const parameters: Record<string, unknown> = { ...path };
  for (const name of new Set(url.searchParams.keys())) {
    const schema = operation.parameters.properties?.[name];
    if (schema === undefined || operation.in[name]?.startsWith('query') !== true) continue;
    const values = url.searchParams.getAll(name);
    // Of a parameter that is no list the first value counts.
    parameters[name] = hasType(schema, 'array') ? values : values[0];
  }
  return parameters;
}

/** 64-bit integers travel through validation as digits, so that none is lost. */
function exactIds(parameters: Record<string, unknown>, schema: Schema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' && isExactInteger(schema.properties?.[name]) ? exactNumber(value) : value,
    ]),
  );
}

const isExactInteger = (schema: Schema | undefined) =>
  schema?.format === 'int64' && schema['x-time-unit'] === undefined;

async function readBody(
  { name, operation }: Match,
  validators: OperationValidators,
  { anyType = false, decode = body => body }: BodyRules,
  request: Request,
): Promise<Input | Refusal> {
  if (operation.body === undefined) return { input: {} };
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > maxBodyBytes) return { cause: 'too-large' };
  if (bytes.byteLength === 0) {
    const assumed = decode(undefined, name);
    if (assumed === undefined && operation.body === 'required') return { cause: 'missing-body' };
    return { input: { ...defaultsOf(operation.input), ...assumed } };
  }
  const type = request.headers.get('content-type') ?? '';
  if (!anyType && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    return { cause: 'media-type', detail: type };
  const text = new TextDecoder().decode(bytes);
  let plain: unknown;
  let exact: unknown;
  try {
    plain = decoded(JSON.parse(text));
    exact = decoded(readJson(text));
  } catch (error) {
    return { cause: 'malformed-json', detail: error instanceof Error ? error.message : String(error) };
  }
  if (validators.body !== undefined && !validators.body(plain)) {
    return { cause: 'invalid', issues: (validators.body.errors ?? []).map(issue => toIssue(issue, 'body')) };
  }
  return { input: { ...defaultsOf(operation.input), ...(isObject(exact) && exact) } };

  function decoded(value: unknown) {
    if (value === null && operation.body === 'optional') return decode(undefined, name) ?? {};
    return isObject(value) ? decode(value, name) : value;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function defaultsOf(schema: Schema | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema?.properties ?? {}).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

function parameterIssues({ operation }: Match, errors: readonly SchemaIssue[]): readonly Issue[] {
  return errors.map(error => {
    const issue = toIssue(error, 'query');
    return { ...issue, place: operation.in[issue.name]?.startsWith('path') === true ? 'path' : 'query' };
  });
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
