import type { Issue, Refusal } from '../engine/refusal.ts';

/** Longest life and longest interval: further days leave the calendar. */
export const maxDays = 36_500;

/** A field that breaks one of the server's rules, in the words of its validation. */
export function failed(field: string, rule: string): Issue {
  const message = `${field}: failed on '${rule}'`;
  return { place: 'body', name: field, keyword: 'validate', message, params: {} };
}

export const invalid = (detail: string): Refusal => ({ cause: 'invalid', detail });

/** The refusal of some broken fields; nothing when none is. */
export function fieldsRefused(issues: readonly Issue[]): Refusal | undefined {
  return issues.length > 0 ? { cause: 'invalid', issues } : undefined;
}
