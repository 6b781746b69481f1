import type { Refusal } from './refusal.ts';
import type { Caller, Presented, Rules, TwinState } from './rules.ts';

/** A credential that signs in besides the administrator's. */
export interface GivenCredential {
  /** How it signs in. @default the system's usual way */
  readonly kind?: Presented['kind'];
  /** What it may do. @default everything */
  readonly scopes?: readonly string[];
  /** Whom it acts for, by wire name, such as `{ project_id }`. @default everybody */
  readonly owner?: Readonly<Record<string, unknown>>;
  /** Whether its time is over: it is refused as a bad credential is. */
  readonly expired?: boolean;
}

/** The same as a twin keeps it. */
export interface KnownCredential extends GivenCredential {
  readonly kind: Presented['kind'];
}

/** Makes a credential of the shape that the administrator's has, and returns its text. */
export function createCredential(twin: TwinState, rules: Rules, options: GivenCredential = {}): string {
  const { credentials } = rules;
  const usual = twin.document.security.map(({ kind }) => kind).find(kind => credentials[kind] !== undefined);
  const kind = options.kind ?? usual;
  const model = kind === undefined ? undefined : credentials[kind];
  if (kind === undefined || model === undefined) {
    const kinds = Object.keys(credentials).join(', ');
    throw new TypeError(`${twin.document.system} has no credentials of kind ${kind}. It has: ${kinds}.`);
  }
  const given = { ...options, kind };
  const count = twin.credentials.size + 1;
  const tail = String(count).padStart(3, '0');
  const value = rules.credential?.(given, count, twin) ?? model.slice(0, -tail.length) + tail;
  twin.credentials.set(value, given);
  return value;
}

/** Who signs in with a credential that a test gave; `undefined` when none of these is one. */
export function signInAsGiven(
  presented: readonly Presented[],
  { credentials }: TwinState,
  rules: Rules,
  name: string | undefined,
): Caller | Refusal | undefined {
  for (const { kind, value } of presented) {
    const known = credentials.get(value);
    if (known?.kind !== kind) continue;
    if (known.expired === true) return { cause: 'bad-credential', detail: kind };
    const { scopes, owner } = known;
    if (scopes !== undefined && rules.allows?.(scopes, name) === false) return { cause: 'forbidden' };
    return { ...(owner !== undefined && { owner }) };
  }
  return undefined;
}
