import { type DocumentedOperation, isObject, resolve } from '../contract/support/document.ts';

/** A request as it goes out. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A request that is wrong in one way, and the way. */
export type Wrong = readonly [why: string, request: Sent];

type Json = Readonly<Record<string, unknown>>;

/** A value of another type, by the first type that a schema has. */
const strange: Readonly<Record<string, unknown>> = {
  string: { a: 1 },
  integer: 'many',
  number: 'many',
  boolean: 'perhaps',
  array: 'one',
  object: 'one',
};

/** Who does not get in, whatever is asked. */
export function wrongCallers({ headers, ...request }: Sent): readonly Wrong[] {
  const { authorization, cookie, 'x-api-key': apiKey, ...unsigned } = headers;
  const as = (more: Json): Sent => ({ ...request, headers: { ...unsigned, ...more } as Sent['headers'] });
  return [
    ['no credential', as({})],
    ['an unknown token', as({ authorization: 'Bearer wrong' })],
    ['an unknown key', as({ 'x-api-key': 'wrong' })],
    ['a password', as({ authorization: `Basic ${btoa('admin:admin')}` })],
    ['the credential in another header', as({ 'x-secret': authorization ?? cookie ?? apiKey ?? '' })],
  ];
}

/** Bodies that no server can read. */
export function unreadable(request: Sent): readonly Wrong[] {
  const { body } = request;
  if (body === undefined) return [];
  return [
    ['half a body', { ...request, body: body.slice(0, -1) }],
    ['a body of words', { ...request, body: 'name=ci' }],
    ['a list for a body', { ...request, body: '[]' }],
  ];
}

/** What the document demands of a request, left out or of another kind. */
export function undocumented(request: Sent, { operation }: DocumentedOperation): readonly Wrong[] {
  return [...wrongParameters(request, operation), ...wrongFields(request, operation)];
}

function wrongParameters(request: Sent, { parameters = [] }: DocumentedOperation['operation']): Wrong[] {
  return parameters.flatMap(given => {
    const { name, in: place, required, schema } = resolve<Json>(given);
    if (place !== 'query' || typeof name !== 'string') return [];
    const without = new URL(request.url);
    const { search } = without;
    without.searchParams.delete(name);
    const left: Wrong[] =
      required === true && without.search !== search
        ? [[`no ${name}`, { ...request, url: without.href }]]
        : [];
    return [...left, ...wrongTexts(resolve<Json>(schema)).map(text => withQuery(request, name, text))];
  });
}

function withQuery(request: Sent, name: string, text: string): Wrong {
  const url = new URL(request.url);
  url.searchParams.set(name, text);
  return [`${name}=${text}`, { ...request, url: url.href }];
}

function wrongTexts({ type, minimum, maximum }: Json): readonly string[] {
  if (![type].flat().some(each => each === 'integer' || each === 'number')) return [];
  return [
    'many',
    ...(typeof minimum === 'number' ? [String(minimum - 1)] : []),
    ...(typeof maximum === 'number' ? [String(maximum + 1)] : []),
  ];
}

function wrongFields(request: Sent, { requestBody }: DocumentedOperation['operation']): Wrong[] {
  const body: unknown = request.body === undefined ? undefined : parsed(request.body);
  const media = resolve<Json | undefined>(requestBody)?.content;
  if (!isObject(body) || !isObject(media)) return [];
  const { properties, required = [] } = resolve<Json>(resolve<Json>(Object.values(media)[0]).schema);
  const say = (fields: Json): Sent => ({ ...request, body: JSON.stringify(fields) });
  return Object.entries(isObject(properties) ? properties : {}).flatMap(([name, given]) => {
    const schema = resolve<Json>(given);
    const type = String([schema.type].flat()[0]);
    const { [name]: _, ...others } = body;
    const wrong: Wrong[] = [];
    // Null is what some servers take for left out.
    if (Array.isArray(required) && required.includes(name) && name in body)
      wrong.push([`no ${name}`, say(others)], [`${name} is null`, say({ ...body, [name]: null })]);
    if (type in strange) wrong.push([`${name} is no ${type}`, say({ ...body, [name]: strange[type] })]);
    return wrong;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
