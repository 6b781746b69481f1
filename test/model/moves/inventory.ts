import type { Twin, TwinSnapshot } from '@keyloom/mocks';
import { matchers as published } from '@keyloom/mocks/matchers';
import type { Play } from '../play.ts';
import { difference } from '../wire/difference.ts';
import { type Key, newestFirst } from '../world/key.ts';

/** What differs between the keys that twin and model hold, oldest first, whatever calls would show of them. */
export function inventoryProblem({ twin, world }: Play): string | undefined {
  const { keys } = twin.snapshot();
  const held = keys.map(essence);
  const wanted = [...world.keys].sort(newestFirst).reverse().map(known);
  const found = difference(held, wanted);
  return found === undefined ? undefined : `keys in the snapshot: ${found}`;
}

const essence = ({
  id,
  secret,
  createdAt,
  expiresAt,
  lastUsedAt,
  revokedAt,
  graceExpiresAt,
  replacedBy,
  delivered,
}: TwinSnapshot['keys'][number]) => ({
  id,
  secret,
  createdAt,
  expiresAt,
  lastUsedAt,
  revokedAt,
  graceExpiresAt,
  replacedBy,
  isOrphan: delivered === false,
});

const known = ({
  id,
  secret,
  createdAt,
  expiresAt,
  uses,
  revokedAt,
  graceEndsAt,
  successor,
  isGiven,
  isDelivered,
}: Key) => ({
  id,
  secret,
  createdAt,
  expiresAt,
  lastUsedAt: uses.at(-1),
  revokedAt,
  graceExpiresAt: graceEndsAt,
  replacedBy: successor?.id,
  isOrphan: !isGiven && !isDelivered,
});

/** Whether calls are counted by their operations, as often as the journal has them. */
export function receivedProblem({ twin, subject, system }: Play): string | undefined {
  const { matchers = published } = subject;
  for (const operation of Object.keys(system.places)) {
    const times = countOf(twin, operation);
    const exact = matchers.toHaveReceived.call(undefined, twin, operation, { times });
    const any = matchers.toHaveReceived.call(undefined, twin, operation);
    const more = matchers.toHaveReceived.call(undefined, twin, operation, { times: times + 1 });
    if (!exact.pass || any.pass !== times > 0 || more.pass) return `received: ${exact.message()}`;
  }
  return undefined;
}

const countOf = ({ journal }: Twin, operation: string) =>
  journal.entries.filter(entry => entry.operation === operation).length;
