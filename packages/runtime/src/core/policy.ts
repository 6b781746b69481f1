import type { Role } from '@keyloom/types';

const transient = [408, 413, 429, 500, 502, 503, 504];

/** Roles that must not run twice: a repeat could mint a second key or overwrite a later change. */
export const isOnce = (role: Role): boolean => role === 'create' || role === 'rotate' || role === 'update';

/** Roles whose repeat may find the key gone already. */
export const isRemoval = (role: Role): boolean => role === 'revoke' || role === 'delete';

/** Statuses after which a role may be tried again. A 429 was refused before anything happened. */
export const retryStatuses = (role: Role): number[] => (isOnce(role) ? [429] : transient);

/** Statuses that do not tell whether the operation took effect. */
export const isAmbiguous = (status: number): boolean => status === 408 || status >= 500;

const neverLeft = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** Whether a platform's code says that the request certainly did not leave. Browsers have no such codes. */
export const hasNotLeft = (code: string | undefined): boolean => code !== undefined && neverLeft.test(code);
