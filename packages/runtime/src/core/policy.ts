import type { Role } from '@keyloom/types';
import { isOnce, isRemoval } from './role.ts';

const transient = [408, 425, 429, 500, 502, 503, 504];

/** Statuses after which a role may be tried again. A 429 was refused before anything happened. */
export const retryStatuses = (role: Role): number[] => (isOnce(role) ? [429] : transient);

/** Redirects that ask for the same request elsewhere: nothing has happened here. */
const moved = [301, 307, 308];

/** Statuses that do not tell whether the operation took effect: a 303 may well be the answer to one that did. */
export const isAmbiguous = (status: number): boolean =>
  status === 408 || status >= 500 || (status < 400 && !moved.includes(status));

/** Whether a status is a redirect. Browsers hide it when they do not follow: 0. */
export const isRedirect = (status: number): boolean => [0, 302, 303, ...moved].includes(status);

/** Whether a repeated attempt that finds nothing has its own first attempt to thank. */
export const mayBeGone = (role: Role, status: number | undefined): boolean =>
  isRemoval(role) && status === 404;

const neverLeft = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** Whether a platform's code says that the request certainly did not leave. Browsers have no such codes. */
export const hasNotLeft = (code: string | undefined): boolean => code !== undefined && neverLeft.test(code);
