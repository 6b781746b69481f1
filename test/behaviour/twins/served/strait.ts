import type { StraitTwinOptions } from '@keyloom/mocks/strait';
import { expect } from 'vitest';
import { type Answered, ask } from '../ask.ts';
import { path, start } from '../strait.ts';

/** The least that the current server makes a key of. */
export const complete = { scopes: ['*'], expires_in_days: 30 };

/** A twin of the current server, with keys that it accepts. */
export function startServed(options: StraitTwinOptions = {}) {
  const all = start(1, { dialect: 'served', ...options });
  const make = (more: object = {}) => all.create({ ...complete, ...more });
  const page = async (query = 'project_id=proj_1') => (await all.call('GET', `${path}?${query}`)).body;
  const revoke = (id: string) => all.call('DELETE', `${path}/${id}`);
  const bare = (method: string, url: string, headers: Record<string, string>) =>
    ask(all.twin, method, url, { headers });
  return { ...all, make, page, revoke, bare };
}

/** An error of the current server: always an object. */
export const object = (status: number, code: string, message: string, details?: readonly string[]) => [
  status,
  { error: { code, message, ...(details && { details }) }, request_id: expect.stringMatching(/./) },
];
export const namesOf = (keys: readonly { readonly name: string }[]) => keys.map(({ name }) => name);
export const statusOf = ({ status }: Answered) => status;
