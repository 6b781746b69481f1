import type { Field } from '../notation/field.ts';
import { kindOf } from '../notation/kinds.ts';

/** What the comment above a field says of its values, beside its words. */
export interface Notes {
  readonly format: string | undefined;
  readonly unit: string | undefined;
  readonly default: string | undefined;
}

const units: Readonly<Record<string, string>> = {
  s: 'Unit: seconds.',
  ms: 'Unit: milliseconds.',
  min: 'Unit: minutes.',
  days: 'Unit: days.',
  'date-time': 'Format: date-time of RFC 3339.',
  'iso-utc-no-zone': 'Format: date-time of ISO 8601 in UTC, without a zone',
};

/** The notes of a comment. */
export function notesOf(words: string): Notes {
  return {
    format: /Format: (?!date-time of)(\S+)/.exec(words)?.[1],
    unit: Object.keys(units).find(unit => words.includes(units[unit] ?? '')),
    default: /@default (\S+)/.exec(words)?.[1],
  };
}

/** The notes that a field must have. */
export function wantedNotes({ types, flags }: Field): Notes {
  const kinds = types.map(kindOf).filter(kind => kind !== undefined);
  return {
    format: kinds.find(kind => kind.format)?.format,
    unit: kinds.find(kind => kind.unit)?.unit,
    default: flags.get('default')?.replaceAll('"', ''),
  };
}
