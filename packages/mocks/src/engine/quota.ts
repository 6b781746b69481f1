import type { Refusal } from './refusal.ts';
import type { Call, Rules } from './rules.ts';
import { ownerOf } from './store.ts';

/** Refuses a new key to an owner who has as many living ones as may be. */
export function overQuota(
  { operation, input, twin }: Call,
  { quota, ownerField }: Rules,
): Refusal | undefined {
  if (operation.role !== 'create') return undefined;
  const limit = twin.quota ?? quota ?? Number.POSITIVE_INFINITY;
  if (limit === Number.POSITIVE_INFINITY) return undefined;
  return twin.store.living(ownerOf(input, ownerField)).length >= limit ? { cause: 'quota' } : undefined;
}
