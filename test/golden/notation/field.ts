import type { FieldLine } from './contract.ts';

/** Lowest and highest value, or length; infinite where there is none. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** Whether `low` itself is out. */
  readonly isOpen: boolean;
}

/** A field as its line says. */
export interface Field {
  readonly place: string | undefined;
  /** Kinds and models, any of which will do. */
  readonly types: readonly string[];
  readonly isRequired: boolean;
  readonly range: Range;
  readonly flags: ReadonlyMap<string, string>;
  readonly words: string | undefined;
}

const whole: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, isOpen: false };
const known = new Map<FieldLine, Field>();

/** Reads a field's line. */
export function fieldOf(line: FieldLine): Field {
  const found = known.get(line) ?? parse(line);
  known.set(line, found);
  return found;
}

function parse(line: FieldLine): Field {
  const [notation = '', words] = line.split(' // ');
  const tokens = notation.trim().split(/\s+/);
  const place = tokens[0] === 'path' || tokens[0] === 'query' ? tokens.shift() : undefined;
  const type = tokens.shift() ?? '';
  const range = tokens.map(rangeOf).find(found => found !== undefined) ?? whole;
  const flags = tokens.filter(token => rangeOf(token) === undefined).map(flagOf);
  const isRequired = type.endsWith('!');
  const types = (isRequired ? type.slice(0, -1) : type).split('|');
  return { place, types, isRequired, range, flags: new Map(flags), words };
}

function flagOf(token: string): [name: string, value: string] {
  const [name = '', ...value] = token.split('=');
  return [name, value.join('=')];
}

function rangeOf(token: string): Range | undefined {
  const [, low = '', high = ''] = /^(\d*)\.\.(\d*)$/.exec(token) ?? [];
  if (token.includes('..'))
    return { ...whole, ...(low && { low: Number(low) }), ...(high && { high: Number(high) }) };
  return token.startsWith('>') ? { ...whole, low: Number(token.slice(1)), isOpen: true } : undefined;
}

/** The type of a list's items: `text+integer[]` holds texts and integers. */
export const itemOf = (list: string): string => list.slice(0, -2).replaceAll('+', '|');
