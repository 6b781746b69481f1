import type { KeyRecord, NewKey } from './store.ts';

/** A key that tells its store when its life changes, however that is written down, so that the store's lists stay true. */
export class StoredKey implements KeyRecord {
  readonly id: string;
  readonly secret: string;
  readonly sequence: number;
  readonly fields: Record<string, unknown>;
  readonly createdAt: number;
  updatedAt: number;
  lastUsedAt?: number;
  earlierUses?: number[];
  replacedBy?: string;
  removedAt?: number;
  delivered?: boolean;
  /** Under what the store has it. */
  owner = '';
  unique = '';
  isLiving = false;
  isUnrevoked = false;
  readonly #changed: (key: StoredKey) => void;
  #revokedAt: number | undefined;
  #expiresAt: number | undefined;
  #graceExpiresAt: number | undefined;

  constructor(key: NewKey, changed: (key: StoredKey) => void) {
    this.id = key.id;
    this.secret = key.secret;
    this.sequence = key.sequence;
    this.fields = key.fields;
    this.createdAt = key.createdAt;
    this.updatedAt = key.updatedAt;
    if (key.lastUsedAt !== undefined) this.lastUsedAt = key.lastUsedAt;
    if (key.replacedBy !== undefined) this.replacedBy = key.replacedBy;
    if (key.delivered !== undefined) this.delivered = key.delivered;
    this.#revokedAt = key.revokedAt;
    this.#expiresAt = key.expiresAt;
    this.#graceExpiresAt = key.graceExpiresAt;
    this.#changed = changed;
  }

  get revokedAt(): number | undefined {
    return this.#revokedAt;
  }
  set revokedAt(at: number | undefined) {
    this.#revokedAt = at;
    this.#changed(this);
  }

  get expiresAt(): number | undefined {
    return this.#expiresAt;
  }
  set expiresAt(at: number | undefined) {
    this.#expiresAt = at;
    this.#changed(this);
  }

  get graceExpiresAt(): number | undefined {
    return this.#graceExpiresAt;
  }
  set graceExpiresAt(at: number | undefined) {
    this.#graceExpiresAt = at;
    this.#changed(this);
  }
}
