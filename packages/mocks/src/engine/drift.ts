import type { TwinOperation } from './document.ts';
import type { Answer } from './refusal.ts';

type Entry = readonly [name: string, value: unknown];

/** An answer that has drifted away from the document. */
export function driftOf(answer: Answer, drift: string, operation: TwinOperation): Answer {
  if (answer.status >= 300) return answer;
  if (drift === 'wrong-status') return { ...answer, status: answer.status === 200 ? 202 : 200 };
  const { body } = answer;
  if (drift === 'extra-field') {
    return isObject(body) ? { ...answer, body: { ...body, field_of_tomorrow: true } } : answer;
  }
  const names = secretNames(operation);
  const rename = ([name, value]: Entry): Entry[] => {
    if (!names.has(name) || typeof value !== 'string') return [[name, value]];
    return drift === 'secret' ? [] : [[drift, value]];
  };
  return { ...answer, body: renamed(body, rename) };
}

function renamed(value: unknown, rename: (entry: Entry) => Entry[]): unknown {
  if (Array.isArray(value)) return value.map(item => renamed(item, rename));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(entry => rename(entry));
  return Object.fromEntries(entries.map(([name, inner]) => [name, renamed(inner, rename)]));
}

/** The names that an operation's answers have their secrets under, those of other servers included. */
function secretNames({ secrets = [], aliases = {} }: TwinOperation): ReadonlySet<string> {
  return new Set(secrets.flatMap(pointer => [pointer.split('/').at(-1) ?? '', ...(aliases[pointer] ?? [])]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
