import type { Answer } from '../engine/refusal.ts';
import type { Rules } from '../engine/rules.ts';
import { isAlive } from '../engine/store.ts';

/** The real server's own way to look a key up, by any method: whose the bearer's key is. To meet an expired one deletes it. */
export const answerBeside: NonNullable<Rules['answerBeside']> = (
  { headers },
  pathname,
  { dialect, store, clock },
) => {
  if (dialect === 'documented' || pathname !== '/api-keys/authenticate') return undefined;
  const authorization = headers.get('authorization') ?? '';
  if (authorization === '') return refused('Authorization header must be set');
  const secret = authorization.replace(/^Bearer\s+/i, '');
  if (!isReadable(secret)) return refused('Invalid input');
  const key = store.bySecret(secret);
  if (key !== undefined && !isAlive(key, clock.now())) store.remove(key.id);
  if (key === undefined || !isAlive(key, clock.now())) return { status: 401, body: {} };
  const { tenant_id, permissions } = key.fields;
  const exp = key.expiresAt === undefined ? undefined : Math.floor(key.expiresAt / 1000);
  return {
    status: 200,
    body: { extra: { tid: tenant_id, perms: permissions, ...(exp !== undefined && { exp }) } },
  };
};

/** Whether a text is base64 of an id and what follows it. */
function isReadable(secret: string): boolean {
  try {
    return /^\d+:./.test(atob(secret));
  } catch {
    return false;
  }
}

const refused = (message: string): Answer => ({ status: 400, body: { message } });
