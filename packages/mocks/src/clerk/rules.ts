import { lastInstant } from '../engine/clock.ts';
import { fakeText } from '../engine/fake.ts';
import type { Refusal } from '../engine/refusal.ts';
import { addressedKey, answerKey } from '../engine/roles/answers.ts';
import { revoke } from '../engine/roles/change.ts';
import { expiryOf } from '../engine/roles/create.ts';
import type { Call, Handler, Rules } from '../engine/rules.ts';
import { complete, refuse } from './refuse.ts';
import { type VerifyInvalid, verifyApiKey } from './verify.ts';

/** What of Clerk's behaviour a test chooses. */
export interface ClerkRuleOptions {
  /**
   * How verify answers the secret of a revoked or expired key: 404, or 200 with `revoked` or `expired` set. The vendor
   * does not document it, and reports differ, so a client should be tried with both. @default '404'
   */
  readonly verifyInvalid?: VerifyInvalid;
}

/** What is Clerk's own. */
export function clerkRules({ verifyInvalid = '404' }: ClerkRuleOptions = {}): Rules {
  /** Revokes a key. Once more changes nothing, neither the time nor the reason. */
  const revokeApiKey: Handler = call => {
    const key = addressedKey(call);
    return key?.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);
  };

  const rules: Rules = {
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
    complete,
    check: call => outsideSubject(call) ?? endlessLife(call) ?? duplicateName(call),
    ownerField: ['subject', 'type'],
    uniqueBy: ({ subject, name }) => `${subject}:${name}`,
    quota: Number.POSITIVE_INFINITY,
    given: { subject: 'user_000000000000000000000000000', type: 'api_key', scopes: [] },
    listsLiving: ({ input }) => input.include_invalid !== 'true',
    filter: ({ input: { query } }) =>
      query === undefined || query === ''
        ? undefined
        : key => lowerCase(key.fields.name).includes(lowerCase(query)),
    handlers: { revokeApiKey, verifyApiKey: call => verifyApiKey(call, rules, verifyInvalid) },
    servedStatus: { createApiKey: 201 },
  };
  return rules;
}

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

/** A life that ends beyond what a date can hold. */
function endlessLife(call: Call): Refusal | undefined {
  const end = expiryOf(call) ?? 0;
  if (end <= lastInstant) return undefined;
  const name = 'seconds_until_expiration';
  const message = 'it ends too late';
  return { cause: 'invalid', issues: [{ place: 'body', name, keyword: 'maximum', message, params: {} }] };
}

/** One subject has each name once; a revoked key still has its name, a deleted one does not. */
function duplicateName({ name, input, twin }: Call): Refusal | undefined {
  const isTaken = name === 'createApiKey' && twin.store.byUnique(input) !== undefined;
  return isTaken ? { cause: 'conflict' } : undefined;
}

const hex = (value: number) => value.toString(16).padStart(16, '0');
const lowerCase = (value: unknown) => String(value ?? '').toLowerCase();
