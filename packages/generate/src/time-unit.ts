const notes: Readonly<Record<string, string>> = {
  s: 'Unit: seconds.',
  ms: 'Unit: milliseconds.',
  min: 'Unit: minutes.',
  days: 'Unit: days.',
  'date-time': 'Format: date-time of RFC 3339.',
  'iso-utc-no-zone': 'Format: date-time of ISO 8601 in UTC, without a zone: append `Z` before you parse it.',
};

/** A description followed by the unit of the time that it describes, for a comment. */
export function withTimeUnit<Text>(description: Text, unit: unknown): Text | string {
  const note = typeof unit === 'string' ? notes[unit] : undefined;
  return note === undefined ? description : [description, note].filter(Boolean).join('\n\n');
}
