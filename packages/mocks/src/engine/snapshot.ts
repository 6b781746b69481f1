import type { KnownCredential } from './credential.ts';
import type { TwinState } from './rules.ts';
import { checkSnapshot, snapshotVersion } from './snapshot-check.ts';
import type { KeyRecord } from './store.ts';

/** A key in a snapshot. Times are epoch milliseconds. */
export interface KeySnapshot {
  readonly id: string;
  readonly secret: string;
  readonly sequence: number;
  /** By wire name; an integer that JSON cannot hold exactly is `{ "$integer": "…" }`, and a name in `$` has one more. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number;
  readonly lastUsedAt?: number;
  readonly revokedAt?: number;
  readonly graceExpiresAt?: number;
  readonly replacedBy?: string;
  readonly delivered?: boolean;
}

/**
 * A twin's keys and given credentials as plain JSON. It holds their (fake) secrets, so that a twin that is restored from it
 * still recognises them. Faults, limits, the journal and the clock are no part of it.
 */
export interface TwinSnapshot {
  readonly version: typeof snapshotVersion;
  readonly system: string;
  readonly seed: number;
  /** Number of the last key that was made. */
  readonly sequence: number;
  readonly requestCount: number;
  /** Oldest first. */
  readonly keys: readonly KeySnapshot[];
  readonly credentials: readonly (KnownCredential & { readonly value: string })[];
}

const times = ['expiresAt', 'lastUsedAt', 'revokedAt', 'graceExpiresAt', 'replacedBy', 'delivered'] as const;

export function takeSnapshot({ document, seed, store, requestCount, credentials }: TwinState): TwinSnapshot {
  const keys = [...store.newestFirst()].filter(key => key.removedAt === undefined).reverse();
  return {
    version: snapshotVersion,
    system: document.system,
    seed,
    sequence: store.sequence,
    requestCount,
    keys: keys.map(toSnapshot),
    credentials: [...credentials].map(([value, credential]) => ({ ...credential, value })),
  };
}

/** Puts a snapshot in place of what a twin holds; nothing changes when it is refused. */
export function restoreSnapshot(twin: TwinState, given: unknown): void {
  const { seed, sequence, requestCount, keys, credentials } = checkSnapshot(given, twin.document);
  twin.store.clear();
  for (const { fields, ...key } of keys) {
    twin.store.add({ ...key, fields: Object.fromEntries(entriesOf(fields, readValue)) });
  }
  twin.store.sequence = sequence;
  twin.seed = seed;
  twin.requestCount = requestCount;
  twin.credentials.clear();
  for (const { value, ...credential } of credentials) twin.credentials.set(value, credential);
}

function toSnapshot(key: KeyRecord): KeySnapshot {
  const { id, secret, sequence, createdAt, updatedAt } = key;
  const happened = times.flatMap(name => (key[name] === undefined ? [] : [[name, key[name]]]));
  const fields = Object.fromEntries(entriesOf(key.fields, writeValue));
  return { id, secret, sequence, fields, createdAt, updatedAt, ...Object.fromEntries(happened) };
}

const entriesOf = (fields: object, change: (value: unknown) => unknown) =>
  Object.entries(fields).map(([name, value]) => [name, change(value)] as const);

function writeValue(value: unknown): unknown {
  if (typeof value === 'bigint') return { $integer: String(value) };
  if (Array.isArray(value)) return value.map(writeValue);
  if (typeof value !== 'object' || value === null) return value;
  const entries = entriesOf(value, writeValue);
  return Object.fromEntries(entries.map(([name, inner]) => [name.replace(/^\$/, '$$$$'), inner]));
}

function readValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readValue);
  if (typeof value !== 'object' || value === null) return value;
  const entries = entriesOf(value, readValue);
  const [first, ...others] = entries;
  if (first?.[0] === '$integer' && others.length === 0) return BigInt(String(first[1]));
  return Object.fromEntries(entries.map(([name, inner]) => [name.replace(/^\$\$/, '$$'), inner]));
}
