import { fakeText } from '../engine/fake.ts';
import { isRevoked } from '../engine/lag.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { Caller, TwinState } from '../engine/rules.ts';
import type { Uses } from './uses.ts';

/** The administrator's key. */
export const administrator = `FakeAdmin0.${fakeText(53, 'FAKE', 0)}`;

/** The scope of the system's own callers, whom alone the operations are for. */
export const systemScope = ':whylabs_system';

/** Who signs in with a key, the organization behind it cut off. A living key is used, whether it may call or not. */
export function signIn(credential: string, twin: TwinState, uses: Uses): Caller | Refusal {
  const token = credential.split(':')[0] ?? '';
  if (token === administrator) return {};
  const key = twin.store.get(token.split('.')[0] ?? '');
  const nowMs = twin.clock.now();
  const isOver = key?.expiresAt !== undefined && key.expiresAt <= nowMs;
  if (key?.secret.split(':')[0] !== token || isOver || isRevoked(key, twin)) return { cause: 'forbidden' };
  uses.note(key, nowMs);
  const { scopes, org_id } = key.fields;
  const hasRole = Array.isArray(scopes) && scopes.includes(systemScope);
  return hasRole ? { key, owner: { org_id } } : { cause: 'forbidden' };
}
