import type { Dialect, Fault, FaultStep, GivenCredential, RateLimit } from '@keyloom/mocks';
import { hasEnded, type Key } from './key.ts';
import type { Counter } from './rate.ts';

/** A credential that a test gave. */
export interface Credential extends GivenCredential {
  readonly kind: 'apiKey' | 'bearer' | 'cookie';
  readonly value: string;
}

/** What a snapshot keeps. */
export interface State {
  keys: Key[];
  credentials: Credential[];
  made: number;
  /** Ids of requests that were seen. */
  readonly requestIds: Set<string>;
}

/** What of a system's behaviour the caller of `createTwin` chooses. */
export interface Switches {
  readonly verifyInvalid?: '404' | '200-flags';
  readonly maxLifetimeDays?: number;
  readonly environment?: 'test' | 'live';
  readonly lockOut?: boolean;
}

/** Where a walk over pages stands: after a key, or before all of them. */
export interface Cursor {
  readonly after?: { readonly createdAt: number; readonly made: number };
  readonly size: number;
}

/** Calls at once. */
export interface Race {
  /** By id, how often a key was rotated. */
  readonly rotations: Map<string, number>;
  /** By number, the keys that all calls signed in with before the first one did anything; none when each did all at once. */
  readonly signedIn: ReadonlySet<number>;
}

const nothingLate = { list: 0, lastUsed: 0, revoke: 0 };

/** All that the model knows. Plain data, so that it can be copied. */
export class World {
  readonly dialect: Dialect;
  readonly switches: Switches;
  /** The administrator's credentials. */
  readonly administrator: Readonly<Partial<Record<Credential['kind'], string>>>;
  clockMs: number;
  skewMs = 0;
  state: State = { keys: [], credentials: [], made: 0, requestIds: new Set() };
  lag = nothingLate;
  wasLate = false;
  quota: number | undefined = undefined;
  rateLimit: RateLimit | undefined = undefined;
  counters = new Map<string, Counter>();
  /** Uses that are known and not written down yet, by the number of the key, and since when they are collected. */
  waiting = { uses: new Map<number, number>(), sinceMs: 0 };
  /** Failures to sign in, and until when nobody may. */
  lockOut = { failures: [] as number[], until: 0 };
  faults: { next: FaultStep[]; always: FaultStep[]; plan: FaultStep[] } = { next: [], always: [], plan: [] };
  /** By the text that the twin gave. */
  readonly cursors = new Map<string, Cursor>();
  calls = 0;
  unhandled = 0;
  /** Whether there ever was a key that is replaced by itself. */
  hasRotations = false;
  /** Ids of questions whether a page may call, which are no calls. */
  preflightIds = new Set<string>();
  /** How many calls the system made by itself. */
  ownCalls = 0;
  /** Whether the answer that is compared was spoilt on its way, so that nobody reads a secret in it. */
  isSpoilt = false;
  /** While several calls are under way at once: what they have done to each other. */
  race: Race | undefined = undefined;

  constructor(
    dialect: Dialect,
    clockMs: number,
    administrator: World['administrator'],
    switches: Switches = {},
  ) {
    this.dialect = dialect;
    this.clockMs = clockMs;
    this.administrator = administrator;
    this.switches = switches;
  }

  get now(): number {
    return this.clockMs + this.skewMs;
  }

  get isServed(): boolean {
    return this.dialect === 'served';
  }

  get hasFaults(): boolean {
    return Object.values(this.faults).some(steps => steps.length > 0);
  }

  /** The keys that are not gone. */
  get keys(): readonly Key[] {
    return this.state.keys.filter(({ removedAt }) => removedAt === undefined);
  }

  find(id: string): Key | undefined {
    return this.keys.find(key => key.id === id);
  }

  /** The key of a secret; a key that is gone still has it while its end is late. */
  bySecret(secret: string): Key | undefined {
    const isStill = (key: Key) =>
      key.removedAt === undefined ||
      this.race?.signedIn.has(key.made) ||
      (!key.isForgotten && this.lag.revoke > 0 && key.removedAt + this.lag.revoke > this.now);
    return this.state.keys.find(key => key.secret === secret && isStill(key));
  }

  /** Whether a key's end by revocation has come to where keys are accepted. */
  isRevoked({ made, revokedAt, removedAt }: Key): boolean {
    if (this.race?.signedIn.has(made)) return false;
    const endedAt = revokedAt ?? removedAt;
    return endedAt !== undefined && (this.lag.revoke === 0 || endedAt + this.lag.revoke <= this.now);
  }

  isAccepted(key: Key): boolean {
    return !this.isRevoked(key) && !hasEnded(key, this.now);
  }

  add(key: Partial<Key> & Pick<Key, 'fields'>): Key {
    const made: Key = {
      id: '',
      secret: '',
      made: ++this.state.made,
      createdAt: this.now,
      updatedAt: this.now,
      uses: [],
      isGiven: false,
      isDelivered: false,
      ...key,
    };
    this.state.keys.push(made);
    return made;
  }

  remove(key: Key, at = this.now): void {
    key.removedAt = at;
    key.isForgotten = this.lag.list === 0 && this.lag.revoke === 0;
  }

  revoke(key: Key): void {
    key.revokedAt = this.now;
    key.updatedAt = this.now;
  }

  /** The last use that is old enough to be shown. */
  shownUse({ uses }: Key): number | undefined {
    return uses.findLast(at => this.lag.lastUsed === 0 || at + this.lag.lastUsed <= this.now);
  }

  /** The keys as lists show them: what was created, revoked or removed just now shows late. */
  get listed(): Key[] {
    const { list } = this.lag;
    const isLate = (at: number) => list > 0 && at > this.now - list;
    return this.state.keys.flatMap(key => {
      const { removedAt, revokedAt, isGiven, isForgotten } = key;
      if (!isGiven && isLate(key.createdAt)) return [];
      if (removedAt !== undefined && (isForgotten || !isLate(removedAt))) return [];
      return [revokedAt === undefined || !isLate(revokedAt) ? key : { ...key, revokedAt: undefined }];
    });
  }

  /** Whether anything happened so lately that a lag could hide it. */
  get isBusy(): boolean {
    return this.state.keys.some(({ createdAt, updatedAt, removedAt = 0, revokedAt = 0, uses }) =>
      [createdAt, updatedAt, removedAt, revokedAt, ...uses].some(at => at > this.now - 60_000),
    );
  }

  copy(): World {
    const copy = new World(this.dialect, this.clockMs, this.administrator, this.switches);
    return Object.assign(copy, structuredClone({ ...this }));
  }

  /** Uses before the last are no part of it. */
  snapshot(): State {
    const state = structuredClone({ ...this.state, keys: [...this.keys] });
    for (const key of state.keys) key.uses.splice(0, key.uses.length - 1);
    return state;
  }

  /** Uses that were not written down are lost. */
  restore(state: State): void {
    this.waiting = { uses: new Map(), sinceMs: 0 };
    this.state = structuredClone(state);
  }

  reset(): void {
    this.state = { keys: [], credentials: [], made: 0, requestIds: new Set() };
    this.skewMs = 0;
    this.lag = nothingLate;
    this.wasLate = false;
    this.quota = undefined;
    this.limit(undefined);
    this.faults = { next: [], always: [], plan: [] };
    this.waiting = { uses: new Map(), sinceMs: 0 };
    this.lockOut = { failures: [], until: 0 };
    this.calls = 0;
    this.unhandled = 0;
    this.ownCalls = 0;
    this.preflightIds = new Set();
  }

  limit(limit: RateLimit | undefined): void {
    this.rateLimit = limit;
    this.counters.clear();
  }

  /** The fault that the next call of an operation meets. */
  takeFault(operation: string): Fault | undefined {
    const { next, plan, always } = this.faults;
    const index = next.findIndex(step => step.operation === operation);
    if (index >= 0) return next.splice(index, 1)[0]?.fault;
    if (plan[0]?.operation === operation) return plan.shift()?.fault;
    return always.findLast(step => step.operation === operation)?.fault;
  }
}
