import { createClock } from '@keyloom/mocks';
import { createTwin } from '@keyloom/mocks/stratum';

import { type Asked, ask } from './ask.ts';

export const now = Date.UTC(2026, 0, 1);
export const path = '/api/v1/api-keys';
export const tenant = '38400000-8cf0-11bd-b23e-10b96e4ef00d';
export const otherTenant = '38400000-8cf0-11bd-b23e-10b96e4ef00e';
export const unknown = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** A fresh Stratum twin with stopped time, and its administrator's calls. */
export function start(seed = 1) {
  const twin = createTwin({ seed, clock: createClock(now) });
  const call = (method: string, url: string, { headers, body }: Asked = {}) =>
    ask(twin, method, url, {
      headers: { 'x-api-key': twin.credential, ...headers },
      ...(body !== undefined && { body }),
    });
  const create = async (more: object = {}) =>
    (await call('POST', path, { body: { tenant_id: tenant, ...more } })).body;
  return { twin, call, create };
}

export const error = (code: string, message: string) => ({ error: { code, message } });
export const invalid = (message: string) => error('VALIDATION_ERROR', message);
export const notFound = error('NOT_FOUND', 'API key not found or already revoked');
