import { day, hour, inMilliseconds, lastInstant, minute, type Span } from './clock.ts';
import { createCredential, type GivenCredential } from './credential.ts';
import type { Schema, TwinOperation } from './document.ts';
import type { Rules, TwinState } from './rules.ts';
import { hasNumberIds, isNumberId, limits } from './snapshot-check.ts';
import type { KeyRecord } from './store.ts';

/** A key that is there before the test begins. Everything is optional: what is left out is as a new, living key has it. */
export interface GivenKey {
  /** What it is called, where the system's keys have names. @default a name of its own */
  readonly name?: string;
  /** Whose it is, by wire name, such as `{ tenant_id }`. @default an owner that all given keys share */
  readonly owner?: Readonly<Record<string, unknown>>;
  /** Further fields, by the name that the system takes them under when a key is created. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** When it expired; `true` for a minute ago. */
  readonly expired?: boolean | Date;
  /** When it expires, or did. Comes before `expired`. */
  readonly expiresAt?: Date;
  /** When it was revoked; `true` for a minute ago. */
  readonly revoked?: boolean | Date;
  /** Not used for that long; `true` for 91 days. */
  readonly dormant?: boolean | Span;
  /** When it was last used. Comes before `dormant`. @default never */
  readonly lastUsedAt?: Date;
  /** Rotated, with a successor, and still working for that long; `true` for an hour. */
  readonly inGrace?: boolean | Span;
  /** When it was made. @default now, or a day before the first thing that happened to it */
  readonly createdAt?: Date;
  /** Its id, in the system's own form. @default one that the twin makes */
  readonly id?: string;
  /** What it may do, where the system's keys have scopes or permissions. */
  readonly scopes?: readonly string[];
}

/** A key that was given. */
export interface GivenKeyHandle {
  /** Its id, as the client has it. */
  readonly id: string;
  /** What signs in with it. Fake. */
  readonly secret: string;
  /** What the system keeps of it, by wire name. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The key that took its place, for one in grace. */
  readonly successor?: GivenKeyHandle;
}

/**
 * What is there before a test begins, put straight into the twin, not over the wire.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/stratum';
 *
 * const stratum = createTwin();
 * const old = stratum.given.key({ name: 'old', dormant: { days: 200 } });
 * stratum.given.keys(1_000, index => ({ name: `key-${index}`, revoked: index % 2 === 0 }));
 * const session = stratum.given.credential({ kind: 'bearer' });
 * console.log(old.id, session);
 * ```
 */
export interface Given {
  /** One key; without options a living one. */
  key(options?: GivenKey): GivenKeyHandle;
  /** Many at once, the first one first. */
  keys(count: number, options?: GivenKey | ((index: number) => GivenKey)): GivenKeyHandle[];
  /** Another credential that signs in, besides the administrator's. */
  credential(options?: GivenCredential): string;
}

export function createGiven(twin: TwinState, rules: Rules): Given {
  const operations = Object.values(twin.document.operations);
  const creation = operations.find(({ role }) => role === 'create');
  const common = { ...defaultsOf(creation?.input), ...rules.given };
  const { scopesField = 'scopes' } = rules;
  const isNamed = creation?.in.name !== undefined;

  const key = (options: GivenKey = {}): GivenKeyHandle => {
    const sequence = twin.store.next();
    const fields: Record<string, unknown> = { ...common, ...options.owner };
    if (isNamed) fields.name = `given-${sequence}`;
    if (options.fields !== undefined) Object.assign(fields, options.fields);
    if (options.name !== undefined) fields.name = options.name;
    if (options.scopes !== undefined) fields[scopesField] = [...options.scopes];
    if (options.id !== undefined && hasNumberIds(twin.document) && !isNumberId(options.id))
      throw new TypeError(`A key of ${twin.document.system} has an id in digits, and not ${options.id}.`);
    const made = rules.newKey(sequence, twin, fields, options.id);
    const id = options.id ?? made.id;
    if (id === '' || id.length > limits.idLength)
      throw new TypeError(`An id of a key has 1 to ${limits.idLength} characters.`);
    if (twin.store.get(id) !== undefined) throw new TypeError(`There is a key ${id} already.`);
    const { inGrace, times } = lifeOf(options, twin.clock.now());
    const record = Object.assign(times, { id, secret: made.secret, sequence, fields });
    if (!inGrace) {
      if (record.revokedAt === undefined || rules.forgetsRevoked !== true)
        return handleOf(twin.store.add(record));
      const added = twin.store.add({ ...record, revokedAt: undefined });
      // How late its end shows counts from when it was revoked.
      twin.store.remove(id, record.revokedAt);
      return handleOf(added);
    }
    const successor = key({ owner: fields, name: `${fields.name ?? 'key'} (rotated)` });
    return { ...handleOf(twin.store.add({ ...record, replacedBy: successor.id })), successor };
  };

  return {
    key,
    keys(count, options = {}) {
      const handles: GivenKeyHandle[] = [];
      for (let index = 0; index < count; index++)
        handles.push(key(typeof options === 'function' ? options(index) : options));
      return handles;
    },
    credential: options => createCredential(twin, rules, options),
  };
}

const handleOf = ({ id, secret, fields }: KeyRecord): GivenKeyHandle => ({ id, secret, fields });

/** The documented defaults of an operation's input. */
function defaultsOf(input: TwinOperation['input']): Record<string, unknown> {
  const properties: readonly (readonly [string, Schema])[] = Object.entries(input?.properties ?? {});
  return Object.fromEntries(
    properties.flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])),
  );
}

const told: ReadonlySet<string> = new Set([
  'createdAt',
  'expired',
  'expiresAt',
  'revoked',
  'dormant',
  'lastUsedAt',
  'inGrace',
]);

function hasLived(options: GivenKey): boolean {
  for (const name in options) if (told.has(name)) return true;
  return false;
}

/** When what happened to a key. */
function lifeOf(options: GivenKey, nowMs: number) {
  // Many keys are mostly given without a life of their own.
  if (!hasLived(options)) return { inGrace: false, times: { createdAt: nowMs, updatedAt: nowMs } };
  const { dormant, inGrace } = options;
  const expiresAt = options.expiresAt?.getTime() ?? instantOf(options.expired, nowMs - minute);
  const revokedAt = instantOf(options.revoked, nowMs - minute);
  const sleptMs =
    dormant === true ? 91 * day : typeof dormant === 'object' ? inMilliseconds(dormant) : undefined;
  const lastUsedAt = options.lastUsedAt?.getTime() ?? (sleptMs === undefined ? undefined : nowMs - sleptMs);
  const graceMs = inGrace === true ? hour : typeof inGrace === 'object' ? inMilliseconds(inGrace) : undefined;
  const happened = [expiresAt, revokedAt, lastUsedAt].filter(at => at !== undefined && at < nowMs);
  const createdAt = options.createdAt?.getTime() ?? Math.min(nowMs, ...happened.map(at => Number(at) - day));
  const times = {
    createdAt,
    updatedAt: revokedAt ?? createdAt,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(revokedAt !== undefined && { revokedAt }),
    ...(lastUsedAt !== undefined && { lastUsedAt }),
    ...(graceMs !== undefined && { graceExpiresAt: nowMs + graceMs }),
  };
  for (const [name, time] of Object.entries(times)) {
    if (!(Math.abs(time) <= lastInstant)) throw new TypeError(`The ${name} of a given key is no valid time.`);
  }
  return { inGrace: graceMs !== undefined, times };
}

function instantOf(given: boolean | Date | undefined, usual: number): number | undefined {
  return given instanceof Date ? given.getTime() : given === true ? usual : undefined;
}
