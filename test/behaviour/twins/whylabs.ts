import { createClock } from '@keyloom/mocks';
import { createTwin, type TwinOptions } from '@keyloom/mocks/whylabs';
import { type Asked, ask } from './ask.ts';

export const now = Date.UTC(2026, 0, 1, 12, 30, 15, 120);
export const path = '/v0/organizations/org-123/api-key';

/** A fresh WhyLabs twin with stopped time, and its administrator's calls. */
export function start(seed = 1, options: TwinOptions = {}) {
  const twin = createTwin({ seed, clock: createClock(now), ...options });
  const as = (secret: string, method: string, url: string, { headers }: Asked = {}) =>
    ask(twin, method, url, { headers: { 'x-api-key': secret, ...headers } });
  const call = (method: string, url: string, asked?: Asked) => as(twin.credential, method, url, asked);
  const create = async (query = 'user_id=user-123') => (await call('POST', `${path}?${query}`)).body;
  const revoke = (keyId: string, userId = 'user-123') =>
    call('DELETE', `${path}?user_id=${userId}&key_id=${keyId}`);
  return { twin, as, call, create, revoke };
}

export const framework = (href: string, error: object) => ({
  message: 'Bad Request',
  _links: { self: { href, templated: false } },
  _embedded: { errors: [error] },
});
