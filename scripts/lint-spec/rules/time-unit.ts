import type { Schema } from '../document.ts';
import type { Rule } from '../engine.ts';
import { fieldOf, mayBe } from '../field.ts';

const TIME_NAME =
  /(_at|_time|_date|_days|_minutes|_seconds|_window_secs)$|(At|Time|Date|Days|Minutes|Seconds)$|^(created|days|seconds_.*)$|expir/;
const COUNTS = new Set(['s', 'ms', 'min', 'days']);

function mismatch(schema: Schema, unit: unknown): string | undefined {
  if (schema.format === 'date-time' && unit !== 'date-time') {
    return `format: date-time with x-time-unit: ${unit}. Write x-time-unit: date-time.`;
  }
  if (unit === 'date-time' && schema.format !== 'date-time') {
    return 'x-time-unit: date-time without its format. Add format: date-time.';
  }
  if (COUNTS.has(String(unit)) && !mayBe(schema, 'integer', 'number')) {
    return `x-time-unit: ${unit} counts, but the type is no number. Write type: integer or another unit.`;
  }
  if (unit === 'iso-utc-no-zone' && !mayBe(schema, 'string')) {
    return 'x-time-unit: iso-utc-no-zone is a text. Write type: string or another unit.';
  }
  return undefined;
}

/** No time and no duration without its unit: units differ per field, even inside one system. */
export const timeUnit: Rule = () => ({
  Schema(schema, context) {
    const field = fieldOf(schema, context);
    const unit = field.annotation('x-time-unit');
    const isTime =
      field.name !== undefined && TIME_NAME.test(field.name) && mayBe(schema, 'string', 'number', 'integer');
    if (unit === undefined && (isTime || schema.format === 'date-time')) {
      const what = field.name ?? 'The value';
      context.report({
        message: `${what} is a time without a unit. Add x-time-unit: s, ms, min, days, date-time or iso-utc-no-zone.`,
        location: context.location.key(),
      });
    }
    const message = unit === undefined ? undefined : mismatch(schema, unit);
    if (message) context.report({ message, location: context.location.key() });
  },
});
