import { perValue } from './memo.ts';

/** What a field of a key tells, whatever a system calls it. */
export type Fact =
  | 'createdAt'
  | 'updatedAt'
  | 'expiresAt'
  | 'lastUsedAt'
  | 'revokedAt'
  | 'revoked'
  | 'expired';

const facts: Readonly<Record<string, Fact>> = {
  created: 'createdAt',
  creation: 'createdAt',
  updated: 'updatedAt',
  expires: 'expiresAt',
  expiration: 'expiresAt',
  lastused: 'lastUsedAt',
  revoked: 'revokedAt',
};

/** One spelling for `org_id`, `orgId` and `orgID`. */
export const plainName = perValue((name: string) => name.replace(/[_-]/g, '').toLowerCase());

/** The fact behind a field of an answer, read from its name: `created_at`, `creationTime` and `created` are one. */
export function factOf(name: string, isBoolean: boolean): Fact | undefined {
  const plain = plainName(name);
  if (isBoolean) return plain === 'revoked' || plain === 'expired' ? plain : undefined;
  return facts[plain.replace(/(at|time|date)$/, '')];
}

/** Whether an input sets a key's expiry: `expires_in_days`, `seconds_until_expiration`, `expiration_time`, `ttl`. */
export function isExpiryInput(name: string): boolean {
  return /expir|ttl|lifetime/.test(plainName(name));
}
