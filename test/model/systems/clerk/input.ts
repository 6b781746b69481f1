import { inAnyOrder, isObject } from '../../wire/difference.ts';
import { textLike } from '../../wire/hole.ts';
import type { Call, Reply } from '../system-model.ts';
import { failed, pathIdForm, says, subjectForm, userForm } from './facts.ts';

/** A constraint that a value breaks: a pattern has words of the vendor's own, others are the twin's. */
type Break = 'pattern' | 'other';
type Rule = (value: unknown) => readonly Break[];

const ok: readonly Break[] = [];
const other: readonly Break[] = ['other'];
const all = (...breaks: readonly (false | Break)[]) => breaks.filter(one => one !== false);

const text =
  (rule: (value: string) => readonly Break[] = () => ok): Rule =>
  value =>
    typeof value === 'string' ? rule(value) : other;
const orNull =
  (rule: Rule): Rule =>
  value =>
    value === null ? ok : rule(value);
const like = (form: RegExp): Rule => text(value => all(!form.test(value) && 'pattern'));

const anything: Rule = () => ok;
const description = orNull(text(value => all(value.length > 255 && 'other')));
const lifetime = orNull(value => (typeof value === 'number' && value > 0 ? ok : other));
/** Each item that is no text is a fault of its own. */
const texts: Rule = value =>
  Array.isArray(value) ? value.flatMap(item => (typeof item === 'string' ? ok : other)) : other;
const nameForm = /^(\S(.*\S)?)?$/;

interface Schema {
  readonly required?: readonly string[];
  readonly fields: Readonly<Record<string, Rule>>;
}

const bodies: Readonly<Record<string, Schema>> = {
  createApiKey: {
    required: ['name', 'subject'],
    fields: {
      type: text(value => all(value.length < 3 && 'other', value.length > 25 && 'other')),
      name: text(value => all(value.length < 3 && 'other', !nameForm.test(value) && 'pattern')),
      description,
      subject: like(subjectForm),
      claims: anything,
      scopes: texts,
      created_by: orNull(like(userForm)),
      seconds_until_expiration: lifetime,
    },
  },
  updateApiKey: {
    fields: {
      claims: anything,
      scopes: texts,
      description,
      subject: like(subjectForm),
      seconds_until_expiration: lifetime,
    },
  },
  revokeApiKey: { fields: { revocation_reason: orNull(text()) } },
  verifyApiKey: { required: ['secret'], fields: { secret: text() } },
};

const number =
  (least: number, most: number): Rule =>
  value =>
    typeof value === 'string' &&
    /^\d+(\.0+)?$|^-\d+$/.test(value) &&
    Number(value) >= least &&
    Number(value) <= most
      ? ok
      : other;

const listQuery: Schema = {
  required: ['subject'],
  fields: {
    subject: like(subjectForm),
    type: text(value => all(value.length < 3 && 'other')),
    include_invalid: value => (value === 'true' || value === 'false' ? ok : other),
    limit: number(1, 100),
    offset: number(0, Number.MAX_SAFE_INTEGER),
  },
};

/** What a call asks for, all of it valid; or its refusal. */
export type Read = { readonly input: Readonly<Record<string, unknown>> } | { readonly refused: Reply };

/** Reads path, query and body. */
export function readInput(call: Call): Read {
  const { operation, params, query } = call.ask;
  const issues: unknown[] = [];
  const note = (place: string, found: readonly (readonly [string, Break])[]) => {
    issues.push(...found.map(([name, broken]) => issue(call, place, name, broken)));
  };
  if (params.api_key_id !== undefined && !pathIdForm.test(params.api_key_id))
    note('url_parameter', [['api_key_id', 'pattern']]);
  const asked: Record<string, unknown> = {};
  for (const [name, value] of query) asked[name] ??= value;
  if (operation === 'getApiKeys') note('query_parameter', breaksOf(asked, listQuery, false));
  const schema = bodies[operation];
  const body = schema === undefined ? { value: {} } : bodyOf(call);
  if ('refused' in body) return body;
  if (schema !== undefined)
    note('body', isObject(body.value) ? breaksOf(body.value, schema, true) : [['', 'other']]);
  // Only the real server has room for a SCIM subject in its answers.
  const isOutside = !call.isServed && isObject(body.value) && String(body.value.subject).startsWith('scim_');
  if (issues.length === 0 && isOutside) note('body', [['subject', 'pattern']]);
  // Nor has any a life that ends beyond what a date can hold.
  const { seconds_until_expiration: seconds } = Object(body.value);
  if (issues.length === 0 && typeof seconds === 'number' && seconds * 1000 + call.world.now > 8.64e15)
    note('body', [['seconds_until_expiration', 'other']]);
  if (issues.length > 0) return { refused: failed(call, 400, inAnyOrder(issues)) };
  return { input: operation === 'getApiKeys' ? asked : { ...Object(body.value) } };
}

function breaksOf(given: object, { required = [], fields }: Schema, isClosed: boolean): [string, Break][] {
  const broken = Object.entries(given).flatMap(([name, value]) => {
    const rule = fields[name];
    if (rule === undefined) return isClosed ? [[name, 'other'] as [string, Break]] : [];
    return rule(value).map(one => [name, one] as [string, Break]);
  });
  const missing = required.filter(name => !Object.hasOwn(given, name));
  return [...broken, ...missing.map(name => [name, 'other'] as [string, Break])];
}

/** One entry for each broken constraint; the real server names the field once more. */
function issue({ isServed }: Call, place: string, name: string, broken: Break) {
  const where = name === '' ? place : `${place}.${name}`;
  return {
    message: 'Bad Request',
    long_message:
      broken === 'pattern'
        ? `Invalid '${where}': Failed regex check`
        : textLike(new RegExp(`^Invalid '${where}': .`)),
    code: 'bad_request',
    ...(isServed && name !== '' && { meta: { param_name: name } }),
  };
}

function bodyOf(call: Call): { readonly value: unknown } | { readonly refused: Reply } {
  const { text = '', headers } = call.ask;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const refused = { refused: says.badBody(call) };
  if (text === '' || Buffer.byteLength(text) > 1024 * 1024 || type !== 'application/json') return refused;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refused;
  }
}
