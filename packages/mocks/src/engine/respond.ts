import type { OperationValidators, Validate } from './document.ts';
import { writeBoth } from './json.ts';
import type { Answer } from './refusal.ts';
import type { Match } from './router.ts';
import type { Rules, TwinState } from './rules.ts';
import { TwinError } from './twin-error.ts';

/** An answer as it is sent. */
export interface Written {
  readonly status: number;
  /** `null` where there is no body. */
  readonly text: string | null;
  /** The same before it was written; its 64-bit integers as plain numbers. */
  readonly plain?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const withoutBody: readonly number[] = [204, 205, 304];

let lastDate = { second: Number.NaN, text: '' };

/** An instant as a header has it; the answers of one second share it. */
function dateOf(nowMs: number): string {
  const second = Math.floor(nowMs / 1_000);
  if (second !== lastDate.second) lastDate = { second, text: new Date(nowMs).toUTCString() };
  return lastDate.text;
}

/** Writes an answer. */
export function writeAnswer(
  { twin, rules }: { readonly twin: TwinState; readonly rules: Rules },
  { status, body, type, headers }: Answer,
  more?: Readonly<Record<string, string>>,
): Written {
  const served = twin.dialect === 'served' ? rules.servedContentType : undefined;
  const isPlainJson = type === undefined || type === 'application/json';
  const contentType = isPlainJson ? (served ?? rules.contentType ?? 'application/json') : type;
  const isText = typeof body === 'string' && !isJson(contentType);
  const isEmpty = body === undefined || withoutBody.includes(status);
  const json = isEmpty || isText ? undefined : writeBoth(body);
  const text = isText && !isEmpty ? body : json === undefined ? null : (rules.json?.(json.text) ?? json.text);
  const all: Record<string, string> = {};
  if (text !== null) all['content-type'] = contentType;
  all.date = dateOf(twin.clock.now());
  return { status, text, plain: json?.plain, headers: Object.assign(all, more, headers) };
}

/** Holds an answer against the document: a twin sends nothing that its system does not declare. */
export function assertDeclared(
  { document, dialect }: TwinState,
  validators: Readonly<Record<string, OperationValidators>>,
  { name }: Match,
  { status, text, plain, headers }: Written,
): void {
  const declared = validators[name]?.responses;
  const forStatus = declared?.[status] ?? declared?.default;
  if (forStatus === undefined) {
    throw new TwinError(`${document.system} ${name} does not declare status ${status}.`);
  }
  if (text === null || !isJson(headers['content-type'] ?? '')) return;
  const validate = forStatus[dialect];
  // What is valid before it is written is valid after; of what is not, the text alone counts.
  if (validate === undefined || (plain !== undefined && validate(plain))) return;
  assertValid(validate, JSON.parse(text), `${document.system} ${name} ${status}`);
}

const isJson = (type: string) => type.includes('json');

function assertValid(validate: Validate, value: unknown, what: string): void {
  if (validate(value)) return;
  const [issue] = validate.errors ?? [];
  throw new TwinError(
    `${what}: ${issue?.instancePath || '/'} ${issue?.message} (${JSON.stringify(issue?.params)}). Not the call is wrong, but the twin: its rules, or what its document says of this field.`,
  );
}
