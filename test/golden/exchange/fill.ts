import type { Conversation, Named } from './exchange.ts';
import { patterns } from './patterns.ts';

/** `<name>` or `<kind>`, with `:n` only its first characters. */
const hole = /<([a-z][\w-]*)(?::(\d+))?>/gi;

/** Values by name: what a twin made up so far, else the samples. */
export type Values = ReadonlyMap<string, string>;

/** Puts values in place of the holes of a text. */
export function fill(
  text: string,
  { named }: Pick<Conversation, 'named'>,
  values: Values = new Map(),
): string {
  return text.replace(hole, (whole, name: string, length?: string) => {
    const value = values.get(name) ?? named.get(name)?.sample ?? patterns[name]?.sample;
    if (value === undefined) throw new TypeError(`${whole} is neither a name nor a kind.`);
    return length === undefined ? value : value.slice(0, Number(length));
  });
}

/** The expression that a text with holes stands for; holes whose values are known match these alone. */
export function expressionOf(text: string, named: ReadonlyMap<string, Named>, values: Values): RegExp {
  const groups = new Set<string>();
  const source = text.split(/(<[a-z][\w-]*(?::\d+)?>)/gi).map(part => {
    const [, name, length] = /^<([a-z][\w-]*)(?::(\d+))?>$/i.exec(part) ?? [];
    if (name === undefined) return literally(part);
    const known = values.get(name);
    if (known !== undefined) return literally(length === undefined ? known : known.slice(0, Number(length)));
    const shape = patterns[named.get(name)?.kind ?? name]?.shape.source ?? literally(part);
    if (!named.has(name)) return `(?:${shape})`;
    if (groups.has(name)) return `\\k<${name}>`;
    groups.add(name);
    return `(?<${name}>${shape})`;
  });
  return new RegExp(`^${source.join('')}$`, 's');
}

const literally = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
