import type { Answer, Refusal } from '../engine/refusal.ts';
import { isRefusal } from '../engine/refusal.ts';
import { answerKey } from '../engine/roles/answers.ts';
import { verify } from '../engine/roles/read.ts';
import type { Call, Rules } from '../engine/rules.ts';

/** What verify answers for the secret of a revoked or expired key; both have been seen. An unknown secret is always 404. */
export type VerifyInvalid = '404' | '200-flags';

/** Finds the key of a secret; a dead one's is not found, or shown with its flags. */
export function verifyApiKey(call: Call, rules: Rules, invalid: VerifyInvalid): Answer | Refusal {
  const verified = verify(call, rules);
  if (!isRefusal(verified) || invalid === '404') return verified;
  const dead = call.twin.store.bySecret(String(call.input.secret));
  return dead === undefined ? verified : answerKey(dead, call, rules);
}
