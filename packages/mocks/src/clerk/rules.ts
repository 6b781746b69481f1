import { fakeText } from '../engine/fake.ts';
import type { Refusal } from '../engine/refusal.ts';
import { addressedKey, answerKey } from '../engine/roles/answers.ts';
import { revoke } from '../engine/roles/change.ts';
import type { Call, Handler, Rules } from '../engine/rules.ts';
import { isAlive } from '../engine/store.ts';
import { refuse } from './refuse.ts';

/** Revokes a key. Once more changes nothing, neither the time nor the reason. */
const revokeApiKey: Handler = call => {
  const key = addressedKey(call);
  return key?.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);
};

/** What is Clerk's own. */
export const rules: Rules = {
  credentials: { bearer: 'sk_test_fake-admin_fake-admin' },
  newKey: (sequence, { seed }) => ({
    id: `ak_${hex(seed)}${hex(sequence)}`,
    secret: `ak_${fakeText(32, 'fake-key_', seed * 1_000_000 + sequence)}`,
  }),
  // The official JavaScript client leaves the version out of its paths.
  alsoAt: [''],
  normalize: ({ api_key_id: id, ...input }) => ({
    ...input,
    ...(id !== undefined && { api_key_id: String(id).replace(/^api_key_/, 'ak_') }),
  }),
  refuse,
  check: call => outsideSubject(call) ?? duplicateName(call),
  isListed(key, { input, nowMs }) {
    const isWanted = input.include_invalid === 'true' || isAlive(key, nowMs);
    return isWanted && lowerCase(key.fields.name).includes(lowerCase(input.query));
  },
  handlers: { revokeApiKey },
};

/** A SCIM subject may be asked for, but the documented answer has no room for it: the key is not made. */
function outsideSubject({ operation, input, twin }: Call): Refusal | undefined {
  const isWritten = operation.in.subject === 'body';
  if (!isWritten || twin.dialect === 'served' || !lowerCase(input.subject).startsWith('scim_'))
    return undefined;
  return {
    cause: 'invalid',
    issues: [{ place: 'body', name: 'subject', keyword: 'pattern', message: '', params: {} }],
  };
}

/** One subject has each name once; a revoked key still has its name, a deleted one does not. */
function duplicateName({ name, input, twin }: Call): Refusal | undefined {
  if (name !== 'createApiKey') return undefined;
  for (const { fields } of twin.store.newestFirst()) {
    if (fields.subject === input.subject && fields.name === input.name) return { cause: 'conflict' };
  }
  return undefined;
}

const hex = (value: number) => value.toString(16).padStart(16, '0');
const lowerCase = (value: unknown) => String(value ?? '').toLowerCase();
