import { createClock, type Dialect } from '@keyloom/mocks';
import { createTwin } from '@keyloom/mocks/stratum';
import { expect } from 'vitest';
import { type Answered, type Asked, ask } from '../ask.ts';
import { now, path, tenant } from '../stratum.ts';

/** A Stratum twin that answers as the real server does, unless it shall otherwise, and ways to call it. */
export function start(seed = 1, dialect: Dialect = 'served') {
  const twin = createTwin({ seed, dialect, clock: createClock(now) });
  const as = (headers: Readonly<Record<string, string>>, method: string, url: string, asked: Asked = {}) =>
    ask(twin, method, url, { ...asked, headers: { ...headers, ...asked.headers } });
  const call = (method: string, url: string, asked?: Asked) =>
    as({ 'x-api-key': twin.credential }, method, url, asked);
  const create = async (more: object = {}) =>
    (await call('POST', path, { body: { tenant_id: tenant, ...more } })).body;
  /** Calls with a scoped key that may do everything within a tenant. */
  const scopedTo = (owner: string) => {
    const { secret } = twin.given.key({ owner: { tenant_id: owner }, scopes: ['read', 'write', 'admin'] });
    return (method: string, url: string, asked?: Asked) => as({ 'x-api-key': secret }, method, url, asked);
  };
  return { twin, as, call, create, scopedTo };
}

export const internal = {
  error: { code: 'INTERNAL_SERVER_ERROR', message: 'An unexpected error occurred' },
};
export const ids = (body: readonly { id: string }[]) => body.map(({ id }) => id);

export const json = 'application/json; charset=utf-8';

/** Status, body and content type are those of the row. */
export function expectRefusal(answer: Answered, status: number, body: unknown, type = json) {
  expect([answer.status, answer.body]).toEqual([status, body]);
  expect(answer.headers.get('content-type')).toBe(type);
}
