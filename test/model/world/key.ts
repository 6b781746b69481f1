export type Fields = Readonly<Record<string, unknown>>;

/** A key as the model knows it. Times are epoch milliseconds; empty texts are not known yet. */
export interface Key {
  id: string;
  secret: string;
  /** Counts creations. */
  made: number;
  /** What was asked for, by the names of the request. */
  fields: Fields;
  readonly createdAt: number;
  updatedAt: number;
  expiresAt?: number | undefined;
  revokedAt?: number | undefined;
  graceEndsAt?: number | undefined;
  successor?: Key | undefined;
  /** Gone for good, but for what lag lets show. */
  removedAt?: number | undefined;
  /** Whether it was removed while nothing was late, and so at once. */
  isForgotten?: boolean;
  /** When it was used, oldest first. */
  uses: number[];
  /** Whether a test gave it, and nobody made it over the wire. */
  readonly isGiven: boolean;
  /** Whether what happens to it by itself has happened. */
  isSettled?: boolean;
  /** What calls that tell of it are signed with, where that was shown. */
  hookSecret?: string | undefined;
  /** Whether a client got its secret. */
  isDelivered: boolean;
}

/** Newest first; of keys of one instant the one that was made last. */
export const newestFirst = (a: Key, b: Key): number => b.createdAt - a.createdAt || b.made - a.made;

/** Whether a key's time has come to its end at an instant. */
export function hasEnded({ expiresAt, graceEndsAt }: Key, nowMs: number): boolean {
  return [expiresAt, graceEndsAt].some(end => end !== undefined && end <= nowMs);
}

/** Whether it would still be accepted. */
export const isLiving = (key: Key, nowMs: number): boolean =>
  key.revokedAt === undefined && key.removedAt === undefined && !hasEnded(key, nowMs);
