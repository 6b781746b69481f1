import { day, minute, second } from './clock.ts';
import { perValue } from './memo.ts';

/** Texts have years of four digits: what lies beyond is shown as the first, or the last, that has them. */
const firstWritten = Date.parse('0000-01-01T00:00:00Z');
const lastWritten = Date.parse('9999-12-31T23:59:59.999Z');

/** Writes an instant in the unit that the document names for a field (`x-time-unit`). */
export function writeTime(epochMs: number, unit: string | undefined): string | number {
  switch (unit) {
    case 'ms':
      return epochMs;
    case 's':
      return Math.floor(epochMs / second);
    case 'iso-utc-no-zone':
      return withoutZone(epochMs);
    default:
      return isoText(epochMs);
  }
}

// A list shows the same instants again and again.
const isoText = perValue((epochMs: number) =>
  new Date(Math.min(lastWritten, Math.max(firstWritten, epochMs))).toISOString(),
);
const withoutZone = perValue((epochMs: number) => withoutTrailingZeros(isoText(epochMs).slice(0, -1)));

/** Reads a time that a caller gave: an instant, or a span counted from now, whichever the unit means. */
export function readTime(value: string | number, unit: string | undefined, nowMs: number): number {
  switch (unit) {
    case 'ms':
      return Number(value);
    case 's':
      return nowMs + Math.round(Number(value) * second);
    case 'min':
      return nowMs + Number(value) * minute;
    case 'days':
      return nowMs + Number(value) * day;
    case 'iso-utc-no-zone':
      return Date.parse(`${value}Z`);
    default:
      return Date.parse(String(value));
  }
}

/** An instant as a UTC date-time whose seconds have no zeros at their end: `2026-11-22T16:31:53.68Z`. */
export function writeShortTime(epochMs: number): string {
  return `${writeTime(epochMs, 'iso-utc-no-zone')}Z`;
}

const withoutTrailingZeros = (text: string) => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
