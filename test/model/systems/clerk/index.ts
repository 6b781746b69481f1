import { bearerOf, givenOf, isAdministrator, presentedBy } from '../sign-in.ts';
import type { Call, SystemModel } from '../system-model.ts';
import { answers } from './answers.ts';
import { ask, callers, census } from './asks.ts';
import { idForm, places, says, secretForm, subjects } from './facts.ts';

/** Only the instance's secret key signs in, never one of the keys. */
function signIn(call: Call) {
  const presented = presentedBy(['bearer', bearerOf(call.ask, false)]);
  const given = givenOf(call.world, presented);
  if (given !== undefined) return given.expired === true ? says.badKey(call) : { owner: given.owner };
  return presented.some(one => isAdministrator(call.world, one)) ? {} : says.badKey(call);
}

/** What the document shows for a status, and for those that one operation has or has not; others are unexpected. */
const exampleOf: Readonly<Record<string, keyof typeof says>> = {
  400: 'badBody',
  401: 'badKey',
  'createApiKey 403': 'quota',
  'createApiKey 404': 'other',
  404: 'notFound',
  'createApiKey 409': 'taken',
  429: 'tooMany',
};

export const clerk: SystemModel = {
  name: 'Clerk',
  places,
  bases: () => ['https://api.clerk.com/v1', 'https://api.clerk.com'],
  contentType: () => 'application/json',
  secretNames: ['secret'],
  callers,
  reads: ['createApiKey', 'updateApiKey', 'revokeApiKey', 'verifyApiKey'],
  hasQuota: true,
  signIn,
  answers,
  stray: (call, what) => (what === 'method' ? says.noMethod(call) : says.noPath(call)),
  tooMany: (call, { secondsLeft }) => ({
    ...says.tooMany(call),
    headers: { 'retry-after': String(secondsLeft) },
  }),
  example: (operation, status, call) => ({
    ...says[exampleOf[`${operation} ${status}`] ?? exampleOf[status] ?? 'other'](call),
    status,
    // Every 429 says how long to wait; one that is ordered without more, not at all.
    ...(status === 429 && { headers: { 'retry-after': '0' } }),
  }),
  servedCors: undefined,
  ask,
  census,
  ownIds: { fit: [`ak_${'0f'.repeat(16)}`, `ak_${'0e'.repeat(16)}`] },
  isSound: ({ id, secret }) => idForm.test(id) && secretForm.test(secret) && secret !== id,
  gift(pick) {
    const subject = pick.of([undefined, ...subjects]);
    const more = pick.once(3)
      ? { description: 'given', claims: { given: [1] }, created_by: subjects[0] }
      : {};
    const scopes = pick.of([undefined, ['read']]);
    const type = pick.once(6) ? { type: 'robot' } : {};
    return {
      ...(subject && { owner: { subject, ...type } }),
      fields: more,
      ...(scopes && { scopes }),
      known: {
        subject: `user_${'0'.repeat(27)}`,
        type: 'api_key',
        ...(subject && { subject, ...type }),
        ...more,
        scopes: scopes ?? [],
      },
    };
  },
};
