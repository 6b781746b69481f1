import type { Noted } from '../exchange.ts';
import type { SystemModel } from '../systems/system-model.ts';
import { type Ask, type Came, urlOf } from '../wire/ask.ts';
import { isObject } from '../wire/difference.ts';
import type { World } from './world.ts';

const redacted = '[redacted]';
const shownHeaders = /^(accept|content-type|origin|user-agent|x-request-id|[a-z-]*api-version)$/;

/** The journal's entry for a call, as it must be: all of it, and no secret. */
export function journalEntry(
  ask: Ask,
  came: Came | undefined,
  noted: Noted,
  world: World,
  { secretNames, bases }: SystemModel,
): Record<string, unknown> {
  const { isRead, ...told } = noted;
  const url = new URL(urlOf(ask, bases(world.dialect)[ask.base] ?? ''));
  const hide = hiding(world, secretNames);
  const asked = url.searchParams;
  const { text = '' } = ask;
  const sent = isRead && Buffer.byteLength(text) <= 1024 * 1024 ? hide.body(text) : undefined;
  const answered = came === undefined ? undefined : hide.body(came.text);
  return {
    ...told,
    method: ask.method,
    path: hide.text(url.pathname),
    query: Object.fromEntries(
      [...new Set(asked.keys())].map(name => {
        const [first, ...others] = asked.getAll(name).map(value => hide.text(value));
        return [name, others.length === 0 ? first : [first, ...others]];
      }),
    ),
    headers: Object.fromEntries(
      Object.entries({ ...bareText(ask), ...ask.headers })
        .filter(([name]) => shownHeaders.test(name))
        .map(([name, value]) => [name, hide.text(value)]),
    ),
    ...(ask.operation !== '' && { operation: ask.operation }),
    ...(came !== undefined && { status: came.status }),
    ...(sent !== undefined && { request: sent }),
    ...(answered !== undefined && { response: answered }),
  };
}

/** What platforms say of a text that is sent without a content type. */
const bareText = ({ text }: Ask) => text !== undefined && { 'content-type': 'text/plain;charset=UTF-8' };

export function hiding({ state, administrator }: World, names: readonly string[]) {
  const secrets = new Set([
    ...state.keys.map(({ secret }) => secret),
    ...Object.values(administrator),
    ...state.credentials.map(({ value }) => value),
  ]);
  secrets.delete('');
  const lengths = [...secrets].map(({ length }) => length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const text = (given: string) => {
    if (given.length < shortest) return given;
    const plain = decoded(given);
    if (secrets.has(plain)) return redacted;
    if (plain.length <= shortest || (shortest === longest && plain.length === shortest)) return given;
    let shown = plain;
    for (const secret of secrets) if (shown.includes(secret)) shown = shown.replaceAll(secret, redacted);
    return shown === plain ? given : shown;
  };
  const value = (given: unknown): unknown => {
    if (typeof given === 'string') return text(given);
    if (Array.isArray(given)) return given.map(value);
    if (!isObject(given)) return given;
    return Object.fromEntries(
      Object.entries(given).map(([name, inner]) => {
        const isMarked = names.includes(name) && inner !== null && typeof inner !== 'object';
        return [text(name), isMarked ? redacted : value(inner)];
      }),
    );
  };
  return {
    text,
    body(given: string): unknown {
      if (given === '') return undefined;
      try {
        return value(JSON.parse(given));
      } catch {
        return `[${given.length} characters that are not JSON]`;
      }
    },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
