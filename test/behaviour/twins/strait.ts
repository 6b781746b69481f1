import { createClock } from '@keyloom/mocks';
import { createTwin, type StraitTwinOptions } from '@keyloom/mocks/strait';
import { expect } from 'vitest';
import { type Answered, type Asked, ask } from './ask.ts';

const now = Date.UTC(2026, 0, 1, 12, 30, 15, 120);
export const path = '/v1/api-keys';
export const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function start(seed = 1, options: StraitTwinOptions = {}) {
  const twin = createTwin({ seed, clock: createClock(now), ...options });
  const as = (secret: string, method: string, url: string, asked: Asked = {}) =>
    ask(twin, method, url, { ...asked, headers: { authorization: `Bearer ${secret}`, ...asked.headers } });
  const call = (method: string, url: string, asked?: Asked) => as(twin.credential, method, url, asked);
  const post = (body: unknown, headers: Record<string, string> = {}) => call('POST', path, { body, headers });
  const create = async (more: object = {}) =>
    (await post({ project_id: 'proj_1', name: 'ci', ...more })).body;
  const list = async (project = 'proj_1') => (await call('GET', `${path}?project_id=${project}`)).body;
  const rotate = (id: string, body: unknown = {}) => call('POST', `${path}/${id}/rotate`, { body });
  return { twin, as, call, post, create, list, rotate };
}

export const refusal = ({ status, body }: Answered) => [status, body];
export const refused = (status: number, error: unknown) => [
  status,
  { error, request_id: expect.stringMatching(/./) },
];
export const invalid = (...details: string[]) => ({
  code: 'validation_error',
  message: 'validation failed',
  details,
});
