import { createClock } from '@keyloom/mocks';
import { type ClerkTwinOptions, createTwin } from '@keyloom/mocks/clerk';
import { expect } from 'vitest';
import { type Asked, ask } from './ask.ts';

export const now = Date.UTC(2026, 0, 1);
export const subject = 'user_000000000000000000000000001';
export const other = 'org_000000000000000000000000002';
export const unknown = 'ak_ffffffffffffffffffffffffffffffff';

/** A fresh Clerk twin with stopped time, and its administrator's calls. */
export function start(seed = 1, options: ClerkTwinOptions = {}) {
  const twin = createTwin({ seed, clock: createClock(now), ...options });
  const authorization = `Bearer ${twin.credential}`;
  const call = (method: string, path: string, { headers, body }: Asked = {}) =>
    ask(twin, method, path, { headers: { authorization, ...headers }, ...(body !== undefined && { body }) });
  const create = async (more: object = {}) =>
    (await call('POST', '/api_keys', { body: { name: 'key', subject, ...more } })).body;
  return { twin, call, create };
}

export const badRequest = (long_message: string) => ({
  errors: [{ message: 'Bad Request', long_message: `Invalid ${long_message}`, code: 'bad_request' }],
});
export const invalidKey = {
  errors: [
    {
      message: 'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
      long_message: expect.any(String),
      code: 'clerk_key_invalid',
    },
  ],
};
export const clerkErrors = {
  errors: [{ message: expect.any(String), long_message: expect.any(String), code: expect.any(String) }],
};
