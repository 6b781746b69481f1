import { inAnyOrder, isObject } from '../../wire/difference.ts';
import type { Call, Reply } from '../system-model.ts';
import { invalid, isUuid, says } from './facts.ts';

/** A value that breaks its rule, as the server's validator says it. */
type Issue = Readonly<Record<string, unknown>>;
type Rule = (value: unknown) => Omit<Issue, 'path'> | undefined;

/** A body that was read, or why it is refused: as it cannot be read, or as its values break rules. */
export type Read =
  | { readonly body: Readonly<Record<string, unknown>> }
  | { readonly refused: Reply; readonly isRead?: true };

const kindOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : typeof value === 'object'
        ? 'object'
        : typeof value;
const wrongType = (wanted: string, value: unknown) => ({
  code: 'invalid_type',
  message: `Expected ${wanted}, received ${kindOf(value)}`,
});

const text =
  (rule: Rule = () => undefined): Rule =>
  value =>
    typeof value === 'string' ? rule(value) : wrongType('string', value);

const uuid = { validation: 'uuid', code: 'invalid_string', message: 'Invalid uuid' };
const regex = { validation: 'regex', code: 'invalid_string', message: 'Invalid' };

const rules = (call: Call): Readonly<Record<string, Readonly<Record<string, Rule>>>> => ({
  createApiKey: {
    tenant_id: text(value => (isUuid(value) ? undefined : uuid)),
    name: text(),
    rate_limit_max(value) {
      if (typeof value !== 'number') return wrongType('number', value);
      if (!Number.isInteger(value))
        return { code: 'invalid_type', message: 'Expected integer, received float' };
      if (value < 1) return { code: 'too_small', message: 'Number must be greater than or equal to 1' };
      if (value <= 100_000) return undefined;
      return { code: 'too_big', message: 'Number must be less than or equal to 100000' };
    },
    rate_limit_window: text(value => {
      const unit = call.isServed ? String(value).toLowerCase() : String(value);
      return /^\d+\s+(second|minute|hour|day)s?$/.test(unit) ? undefined : regex;
    }),
  },
  rotateApiKey: {
    name: text(value =>
      String(value).length <= 255
        ? undefined
        : { code: 'too_big', message: 'String must contain at most 255 character(s)' },
    ),
  },
});

/** Reads the body of create or rotate. */
export function readBody(call: Call): Read {
  const { ask, isServed } = call;
  const { operation, text: sent = '', headers } = ask;
  const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const isCreate = operation === 'createApiKey';
  if (Buffer.byteLength(sent) > 1024 * 1024)
    return { refused: isServed ? says.tooLarge : invalid('Invalid request body') };
  if (sent === '') {
    const isEmptyJson = isServed ? type === 'application/json' : isCreate;
    if (isEmptyJson)
      return { refused: invalid("Body cannot be empty when content-type is set to 'application/json'") };
    const required = { code: 'invalid_type', message: 'Required', path: [] };
    return isCreate ? { refused: refusal(call, [required]) } : { body: {} };
  }
  if (type !== 'application/json') {
    if (!isServed) return { refused: invalid('Invalid request body') };
    if (type !== 'text/plain') return { refused: says.mediaType };
    return { refused: refusal(call, [{ ...wrongType('object', ''), path: [] }]) };
  }
  let value: unknown;
  try {
    value = JSON.parse(sent);
  } catch {
    return { refused: invalid("Body is not valid JSON but content-type is set to 'application/json'") };
  }
  if (value === null && !isCreate) return { body: {} };
  if (!isObject(value))
    return { refused: refusal(call, [{ ...wrongType('object', value), path: [] }]), isRead: true };
  const issues = issuesOf(value, rules(call)[operation] ?? {});
  if (isCreate && value.tenant_id === undefined)
    issues.push({ code: 'invalid_type', message: 'Required', path: ['tenant_id'] });
  return issues.length > 0 ? { refused: refusal(call, issues), isRead: true } : { body: value };
}

function issuesOf(body: Readonly<Record<string, unknown>>, rulesOf: Readonly<Record<string, Rule>>): Issue[] {
  return Object.entries(rulesOf).flatMap(([name, rule]) => {
    const issue = body[name] === undefined ? undefined : rule(body[name]);
    return issue === undefined ? [] : [{ ...issue, path: [name] }];
  });
}

/** What is wrong stands beside the error on create, inside it on rotate; the documented server does not list it. */
function refusal({ ask, isServed }: Call, issues: readonly Issue[]): Reply {
  const isRotate = ask.operation === 'rotateApiKey';
  const error = {
    code: 'VALIDATION_ERROR',
    message: isRotate ? 'Validation failed' : 'Invalid request body',
  };
  const found = inAnyOrder(issues);
  if (!isServed) return { status: 400, body: { error } };
  return { status: 400, body: isRotate ? { error: { ...error, issues: found } } : { error, details: found } };
}
