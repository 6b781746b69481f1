import type { Operation, SecurityScheme } from '@keyloom/types';
import type { TwinOperation } from '../engine/document.ts';
import { insideOf } from '../engine/inside.ts';
import type { Twin } from '../engine/twin.ts';

/** What a page shows of a system: where it is, how one signs in, and a call to try for each operation. */
export function describeTwin(twin: Twin, url: string) {
  const { operations, security } = insideOf(twin).document;
  return {
    system: twin.system,
    url,
    credential: twin.credential,
    credentials: twin.credentials,
    headers: signInHeaders(security, twin),
    operations: Object.entries(operations).map(([name, operation]) => describe(name, operation)),
  };
}

function describe(name: string, operation: TwinOperation) {
  const { method, path, role, summary, secrets } = operation;
  const secretInput = Object.entries(operation.in).find(([, place]) => place.endsWith(':secret'))?.[0];
  return {
    name,
    method,
    path,
    role,
    summary,
    ...(secrets && { secrets }),
    ...(secretInput !== undefined && { secretInput }),
    example: exampleOf(operation),
  };
}

/** A request that the system understands. The id of a key is left as `{name}`: whose it shall be is the reader's. */
function exampleOf({ method, path, in: places, parameters, exampleCall }: TwinOperation) {
  const isKeyId = (name: string) => parameters.properties?.[name]?.['x-key-id'] === true;
  const value = (name: string) =>
    isKeyId(name) ? `{${name}}` : encodeURIComponent(String(exampleCall.parameters[name]));
  const query = Object.keys(exampleCall.parameters)
    .filter(name => isIn(places, name, 'query'))
    .map(name => `${name}=${value(name)}`);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
  const { body } = exampleCall;
  return {
    method,
    path: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
    ...(body !== undefined && { body }),
  };
}

const isIn = (places: Operation['in'], name: string, place: string) =>
  places[name]?.startsWith(place) === true;

/** The headers that sign in as the administrator, the usual way that a page can send. */
function signInHeaders(security: readonly SecurityScheme[], { credentials }: Twin): Record<string, string> {
  for (const scheme of security) {
    const credential = credentials[scheme.kind];
    if (credential === undefined || scheme.kind === 'cookie') continue;
    return scheme.kind === 'apiKey'
      ? { [scheme.header]: credential }
      : { authorization: `Bearer ${credential}` };
  }
  return {};
}
