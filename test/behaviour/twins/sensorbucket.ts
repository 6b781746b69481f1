import { createClock } from '@keyloom/mocks';
import { createTwin } from '@keyloom/mocks/sensorbucket';
import { type Asked, ask } from './ask.ts';

const now = Date.UTC(2026, 0, 1, 12, 30, 15, 120);
export const valid = {
  name: 'Device Beheerder',
  tenant_id: 19,
  permissions: ['READ_API_KEYS', 'WRITE_API_KEYS'],
};

export function start(seed = 1) {
  const twin = createTwin({ seed, clock: createClock(now) });
  const as = (secret: string, method: string, path: string, asked: Asked = {}) =>
    ask(twin, method, path, { ...asked, headers: { authorization: `Bearer ${secret}`, ...asked.headers } });
  const call = (method: string, path: string, asked?: Asked) => as(twin.credential, method, path, asked);
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    call('POST', '/api-keys', { body, headers });
  const create = async (more: object = {}) => {
    const { body } = await post({ ...valid, ...more });
    return { secret: String(body.api_key), id: idOf(body.api_key) };
  };
  return { twin, as, call, post, create };
}

export const idOf = (secret: string) => atob(secret).split(':')[0] ?? '';
export const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);
export const notFound = { message: 'API Key not found', code: 'ERR_API_KEY_NOT_FOUND' };
export const malformed = { message: 'Malformed JSON', code: 'MALFORMED_JSON' };
export const contentType = { message: 'Invalid content type', code: 'INVALID_CONTENT_TYPE' };
