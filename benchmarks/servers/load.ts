/** Whose keys the load lists and makes. */
export const subject = 'user_000000000000000000000000001';

/** A body that every server accepts; Clerk's names are unique. */
export const newKey = (name: string) => JSON.stringify({ name, subject, scopes: ['read'] });
