import type { KeyList } from './ordered-keys.ts';
import type { KnownSecrets } from './secret-search.ts';

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
  expiresAt?: number | undefined;
  lastUsedAt?: number;
  /** The uses before the last, where uses show late: the last one that shows, and those that do not yet. */
  earlierUses?: number[];
  revokedAt?: number | undefined;
  /** After a rotation with overlap: until when this key still works. */
  graceExpiresAt?: number | undefined;
  /** After a rotation: the id of the key that took this one's place. */
  replacedBy?: string;
  /** When it was removed; it may then still show, or work, for the lag that a test asked for. */
  removedAt?: number;
  /** Whether a client got the secret of a key that was made over the wire; not set for keys that a test gave. */
  delivered?: boolean;
}

/** A key before it is stored. */
export type NewKey = Omit<KeyRecord, 'removedAt'>;

/** What a store needs to know. */
export interface StoreOptions {
  /** Name of the field, or of the fields together, that say whose a key is. */
  readonly ownerField?: OwnerField | undefined;
  /** What no two keys have in common, as a text. */
  readonly uniqueBy?: ((fields: Readonly<Record<string, unknown>>) => string) | undefined;
  /** When something happens to a key by itself. */
  readonly dueAt?: ((key: KeyRecord) => number | undefined) | undefined;
  now(): number;
  /** For how long a removed key goes on to work and to be listed, in milliseconds. */
  readonly lag: { readonly list: number; readonly revoke: number };
}

/** The keys of one twin. */
export interface KeyStore {
  /** Next number of the sequence; every call counts. */
  next(): number;
  /** The last number that was given. */
  sequence: number;
  /** Stores a key, and gives it back as it is from now on. */
  add(key: NewKey): KeyRecord;
  get(id: string): KeyRecord | undefined;
  bySecret(secret: string): KeyRecord | undefined;
  remove(id: string, at?: number): void;
  /** A key, dead or alive, that has in common with these fields what no two keys may. */
  byUnique(fields: Readonly<Record<string, unknown>>): KeyRecord | undefined;
  /** Says that a key's fields were changed. */
  refresh(key: KeyRecord): void;
  /** Newest first; one owner's, or all. */
  keys(owner?: unknown): KeyList;
  /** Those that would be accepted now, newest first; one owner's, or all. */
  living(owner?: unknown): KeyList;
  /** How many were not revoked, the expired ones included; one owner's, or all. */
  unrevoked(owner?: unknown): number;
  /** The next key that something is due for by an instant; each comes once. */
  nextDue(nowMs: number): { readonly key: KeyRecord; readonly at: number } | undefined;
  /** Newest first. */
  newestFirst(): Iterable<KeyRecord>;
  /** All secrets ever made here. */
  readonly issued: KnownSecrets;
  clear(): void;
}

/** The field, or the fields together, that keys have in common which belong together. */
export type OwnerField = string | readonly string[];

/** Whose a key with these fields is, as a text; `undefined` when not all that say so are there. */
export function ownerOf(
  fields: Readonly<Record<string, unknown>>,
  names: OwnerField = [],
): string | undefined {
  if (typeof names === 'string') return fields[names] === undefined ? undefined : String(fields[names]);
  const values = names.map(name => fields[name]);
  return values.length === 0 || values.includes(undefined) ? undefined : values.map(String).join(' ');
}

/** Whether a key would still be accepted at an instant. */
export function isAlive(
  key: Pick<KeyRecord, 'revokedAt' | 'graceExpiresAt' | 'expiresAt'>,
  nowMs: number,
): boolean {
  return (
    key.revokedAt === undefined &&
    (key.graceExpiresAt === undefined || nowMs < key.graceExpiresAt) &&
    (key.expiresAt === undefined || nowMs < key.expiresAt)
  );
}
