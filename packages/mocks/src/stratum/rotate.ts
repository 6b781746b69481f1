import type { Answer, Refusal } from '../engine/refusal.ts';
import { addressedKey, answerKey, notFound } from '../engine/roles/answers.ts';
import { addKey } from '../engine/roles/create.ts';
import type { Call, Rules } from '../engine/rules.ts';
import type { KeyRecord } from '../engine/store.ts';

/** How many of the calls that race to rotate one key get a replacement. */
const winners = 2;

interface Race {
  /** Number of the last request that had come in when the first one won. */
  readonly lastArrival: number;
  wins: number;
}

const races = new WeakMap<KeyRecord, Race>();

/** Replaces a key at once. The new one keeps tenant and name, and nothing else. */
export function rotate(call: Call, rules: Rules): Answer | Refusal {
  const isServed = call.twin.dialect === 'served';
  const { owner } = call.caller;
  const old = addressedKey(call);
  const isTheirs = owner === undefined || old?.fields.tenant_id === owner.tenant_id;
  if (old === undefined || !isTheirs) return isServed && owner === undefined ? failed : notFound;
  if (old.revokedAt !== undefined && !(isServed && winsRace(old, call))) return isServed ? failed : notFound;
  const name = call.input.name ?? `${old.fields.name ?? 'key'} (rotated)`;
  const key = addKey(call, rules, { tenant_id: old.fields.tenant_id, name });
  if (old.revokedAt === undefined) races.set(old, { lastArrival: call.twin.requestCount, wins: 1 });
  old.revokedAt = call.nowMs;
  old.replacedBy = key.id;
  return answerKey(key, call, rules, true);
}

/** The server looks before it locks: of calls that come in before the first one is done, one more finds the key alive. */
function winsRace(old: KeyRecord, { arrival }: Call): boolean {
  const race = races.get(old);
  if (race === undefined || arrival > race.lastArrival || race.wins >= winners) return false;
  race.wins++;
  return true;
}

const failed: Refusal = { cause: 'internal' };
