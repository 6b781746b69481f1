/** A key as a twin keeps it. Times are epoch milliseconds. */
export interface KeyRecord {
  readonly id: string;
  /** Kept to recognise the key, and shown again only where a system really does so. */
  readonly secret: string;
  /** Counts creations: the order of keys that were made in the same millisecond. */
  readonly sequence: number;
  /** What the caller gave and the system keeps, by the input's wire name. */
  readonly fields: Record<string, unknown>;
  readonly createdAt: number;
  updatedAt: number;
  expiresAt?: number;
  lastUsedAt?: number;
  revokedAt?: number;
  /** After a rotation with overlap: until when this key still works. */
  graceExpiresAt?: number;
  /** After a rotation: the id of the key that took this one's place. */
  replacedBy?: string;
}

/** The keys of one twin. */
export interface KeyStore {
  /** Next number of the sequence; every call counts. */
  next(): number;
  add(key: KeyRecord): void;
  get(id: string): KeyRecord | undefined;
  bySecret(secret: string): KeyRecord | undefined;
  remove(id: string): void;
  /** Newest first. */
  newestFirst(): Iterable<KeyRecord>;
  clear(): void;
}

export function createStore(): KeyStore {
  const byId = new Map<string, KeyRecord>();
  const secrets = new Map<string, KeyRecord>();
  let order: KeyRecord[] = [];
  let sequence = 0;
  return {
    next: () => ++sequence,
    add(key) {
      byId.set(key.id, key);
      secrets.set(key.secret, key);
      order.push(key);
    },
    get: id => byId.get(id),
    bySecret: secret => secrets.get(secret),
    remove(id) {
      const key = byId.get(id);
      if (key === undefined) return;
      byId.delete(id);
      secrets.delete(key.secret);
      order = order.filter(other => other !== key);
    },
    *newestFirst() {
      for (let index = order.length - 1; index >= 0; index--) {
        const key = order[index];
        if (key !== undefined) yield key;
      }
    },
    clear() {
      byId.clear();
      secrets.clear();
      order = [];
      sequence = 0;
    },
  };
}

/** Whether a key would still be accepted at an instant. */
export function isAlive(key: KeyRecord, nowMs: number): boolean {
  return (
    key.revokedAt === undefined &&
    (key.graceExpiresAt === undefined || nowMs < key.graceExpiresAt) &&
    (key.expiresAt === undefined || nowMs < key.expiresAt)
  );
}
