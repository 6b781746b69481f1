import { createClock, type Dialect } from '@keyloom/mocks';
import { createTwin } from '@keyloom/mocks/sensorbucket';
import { type Asked, ask } from '../ask.ts';
import { idOf, valid } from '../sensorbucket.ts';

export const now = Date.UTC(2026, 0, 1, 12, 30, 15, 120);
export const keys = '/api-keys';

/** A SensorBucket twin that answers as the real server does, and ways to call it. */
export function start(dialect: Dialect = 'served', seed = 1) {
  const twin = createTwin({ seed, dialect, clock: createClock(now) });
  const as = (secret: string, method: string, path: string, asked: Asked = {}) =>
    ask(twin, method, path, { ...asked, headers: { authorization: `Bearer ${secret}`, ...asked.headers } });
  const call = (method: string, path: string, asked?: Asked) => as(twin.credential, method, path, asked);
  const post = (body: unknown, headers: Record<string, string> = {}) => call('POST', keys, { body, headers });
  const create = async (more: object = {}) => {
    const { body } = await post({ ...valid, ...more });
    return { secret: String(body.api_key), id: idOf(body.api_key) };
  };
  return { twin, as, call, post, create };
}
