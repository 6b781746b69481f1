import { isObject, listAt, type Place, type Reader } from './reader.ts';
import { type Arrived, parsed } from './request.ts';

/** A request made wrong in one way, and the way. */
type Wrong = readonly [request: Arrived, why: string];

/** The paired negatives of a right request: each must be refused. */
export function wrongRequests(request: Arrived, { operation }: Place, reader: Reader): readonly Wrong[] {
  const { headers, body, path } = request;
  const { authorization, cookie, 'x-api-key': apiKey, ...unsigned } = headers;
  const value = authorization ?? cookie ?? apiKey ?? '';
  const url = new URL(path, 'http://localhost');
  const wrong: Wrong[] = [
    [{ ...request, headers: unsigned }, 'without a credential'],
    [{ ...request, headers: { ...unsigned, authorization: 'Basic ZmFrZQ==' } }, 'with a Basic credential'],
    [
      { ...request, headers: { ...unsigned, 'x-secret-key': value } },
      'with the credential in another header',
    ],
    [{ ...request, method: 'PUT' }, 'with another method'],
    [{ ...request, path: `${url.pathname}/more/and/more${url.search}` }, 'with a longer path'],
    [
      { ...request, path: `${path}${url.search === '' ? '?' : '&'}unheard_of=1` },
      'with a parameter that does not exist',
    ],
  ];
  for (const name of new Set(url.searchParams.keys())) {
    const rest = new URL(url);
    rest.searchParams.delete(name);
    const without = { ...request, path: rest.pathname + rest.search };
    const parameter = listAt(operation, 'parameters')
      .map(reader.resolve)
      .find(each => each.name === name);
    if (parameter?.required === true) wrong.push([without, `without ${name}`]);
    const moved = JSON.stringify({ ...bodyOf(body), [name]: url.searchParams.get(name) });
    const inBody = { ...without, body: moved, headers: { ...headers, 'content-type': 'application/json' } };
    wrong.push([inBody, `with ${name} in the body`]);
  }
  if (body === '') {
    const given = { ...request, headers: { ...headers, 'content-type': 'application/json' } };
    if (operation.requestBody === undefined) wrong.push([{ ...given, body: '{}' }, 'with a body']);
    wrong.push([given, 'with a content type and no body']);
    return wrong;
  }
  const { 'content-type': _, ...untyped } = headers;
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])
    wrong.push([{ ...request, headers: { ...untyped, 'content-type': type } }, `as ${type}`]);
  wrong.push([{ ...request, headers: untyped }, 'without a content type']);
  wrong.push([{ ...request, body: body.slice(0, -1) }, 'with half a body']);
  for (const [name, inner] of Object.entries(bodyOf(body))) {
    const { [name]: __, ...others } = bodyOf(body);
    const moved = `${path}${url.search === '' ? '?' : '&'}${name}=${encodeURIComponent(String(inner))}`;
    wrong.push([{ ...request, body: JSON.stringify(others), path: moved }, `with ${name} in the query`]);
  }
  return wrong;
}

function bodyOf(body: string): Readonly<Record<string, unknown>> {
  const value = parsed(body);
  return isObject(value) ? value : {};
}
