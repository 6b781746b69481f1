import type { Role } from '@keyloom/types';

/** Roles that must not run twice: a repeat could mint a second key or overwrite a later change. */
export const isOnce = (role: Role): boolean => /^(create|rotate|update)$/.test(role);

/** Roles whose repeat may find the key gone already. */
export const isRemoval = (role: Role): boolean => /^(revoke|delete)$/.test(role);
