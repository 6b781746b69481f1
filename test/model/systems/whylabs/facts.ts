import type { Place } from '../../wire/ask.ts';
import { urlOf } from '../../wire/ask.ts';
import { Hole, textLike } from '../../wire/hole.ts';
import { isPreflight } from '../../world/cors.ts';
import { newRequestId, uuid } from '../../world/fresh.ts';
import type { Call, Reply } from '../system-model.ts';

const path = '/v0/organizations/{org_id}/api-key';

export const places = {
  createApiKey: { method: 'POST', path },
  getApiKey: { method: 'GET', path: `${path}/{key_id}` },
  listApiKeys: { method: 'GET', path },
  revokeApiKey: { method: 'DELETE', path },
} as const satisfies Record<string, Place>;

export const organizations = ['org-123', 'org-456'] as const;
export const unknownOrganization = 'org-unknown';
export const users = ['user-123', 'user-456'] as const;

export const scopes: readonly string[] = [
  ':account_administrator',
  ':administrator',
  ':authenticated',
  ':secure_container',
  ':user',
  ':write_data',
  ':write_notification',
  ':read_notification',
  ':write_resource',
  ':read_resource',
  ':whylabs_administrator',
  ':whylabs_system',
];

export const freeKeys = 25;
export const idForm = /^[A-Za-z0-9]{10}$/;

/** The id, a dot, 53 characters, and the organization; it begins with the id of the same answer. */
export const secretForm = (organization: string): RegExp =>
  new RegExp(`^[A-Za-z0-9]{10}\\.[A-Za-z0-9]{53}:${organization}$`);

/** The id of a request: the caller's own, or a new one, the same in headers and body. */
export function requestIdOf({ ask, world }: Call): unknown {
  const seen = isPreflight(ask) ? world.preflightIds : world.state.requestIds;
  return ask.headers['x-request-id'] ?? newRequestId(world, uuid, seen);
}

/** What the service refuses. `requestId` is what the answer's header has. */
export function service(call: Call, status: number, type: string, message: string): Reply {
  const requestId = requestIdOf(call);
  return { status, body: { message, requestId, type }, headers: { 'x-request-id': requestId } };
}

/** What the framework below the service refuses. */
export function framework({ ask }: Call, status: number, message: string, error: object): Reply {
  const self = { href: urlOf(ask, ''), templated: false };
  const [path_ = '', query] = self.href.split('?');
  const sameQuery = query === undefined ? self : { ...self, href: sameUrl(path_, query) };
  return { status, body: { message, _links: { self: sameQuery }, _embedded: { errors: [error] } } };
}

/** A query may be encoded in several ways. */
function sameUrl(path_: string, query: string): Hole {
  const wanted = String(new URLSearchParams(query));
  return new Hole(`the address ${path_}?${query}`, value => {
    const [given, asked = ''] = String(value).split('?');
    return given === path_ && String(new URLSearchParams(asked)) === wanted;
  });
}

export const missing = (call: Call, name: string): Reply =>
  framework(call, 400, 'Bad Request', {
    message: `Required QueryValue [${name}] not specified`,
    path: `/${name}`,
  });

export const notConverted = (call: Call, name: string, value: string): Reply =>
  framework(call, 400, 'Bad Request', {
    message: textLike(
      new RegExp(`^Failed to convert argument \\[${name}\\] for value \\[${value}\\] due to: .`),
    ),
    path: `/${name}`,
  });
