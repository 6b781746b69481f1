import type { Ask, Came } from '../wire/ask.ts';
import { urlOf } from '../wire/ask.ts';
import type { World } from '../world/world.ts';

/** A call and its answer in one line; secrets and ids by the number of their key. */
export function askLine(ask: Ask, came: Came | undefined, world: World): string {
  const { 'content-type': type, ...headers } = ask.headers;
  const parts = [
    ask.operation || 'no operation:',
    ask.method,
    urlOf(ask, ''),
    JSON.stringify(headers),
    ...(ask.text === undefined ? [] : [type ?? 'no type', ask.text.slice(0, 300)]),
    '->',
    came === undefined ? 'nothing' : `${came.status} ${came.text.slice(0, 300)}`,
  ];
  return named(parts.join(' '), world);
}

function named(line: string, { state, administrator }: World): string {
  const names = [
    ...state.keys.flatMap(({ id, secret, made }) => [
      [secret, `<secret ${made}>`],
      [id, `<key ${made}>`],
    ]),
    ...Object.values(administrator).map(value => [value, '<administrator>']),
  ];
  return names.reduce((text, [value = '', name = '']) => (value ? text.replaceAll(value, name) : text), line);
}
