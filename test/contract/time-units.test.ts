import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Field {
  readonly name: string;
  readonly unit: string;
}

/** Every property and parameter of the document that is a time, wherever it stands. */
const timesIn = (value: unknown, found: Field[] = []): Field[] => {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, part] of Object.entries(value)) {
    const unit = part?.['x-time-unit'];
    // A parameter has its name inside, and says its unit again in its schema.
    if (typeof unit === 'string' && name !== 'schema')
      found.push({ name: typeof part.name === 'string' ? part.name : name, unit });
    timesIn(part, found);
  }
  return found;
};

const notes: Readonly<Record<string, string>> = {
  s: 'Unit: seconds.',
  ms: 'Unit: milliseconds.',
  min: 'Unit: minutes.',
  days: 'Unit: days.',
  'date-time': 'Format: date-time of RFC 3339.',
  'iso-utc-no-zone': 'append `Z` before you parse it.',
};

const prefixes = {
  stratum: 'Stratum',
  sensorbucket: 'SensorBucket',
  clerk: 'Clerk',
  strait: 'Strait',
  whylabs: 'WhyLabs',
};

test.each(Object.entries(prefixes))(
  '%s: every time says its unit where an editor shows it',
  (folder, prefix) => {
    const { components, paths } = parse(read('spec/openapi.yaml'));
    const own = (all: object) => Object.entries(all).filter(([name]) => name.startsWith(prefix));
    const operations = Object.values(paths as object)
      .flatMap(path => Object.values(path as object))
      .filter(operation => operation?.tags?.[0] === prefix)
      .map(({ parameters, requestBody }) => ({ parameters, requestBody }));
    const fields = timesIn([Object.fromEntries(own(components.schemas)), operations]);
    expect(fields.length).toBeGreaterThan(0);
    const types = read(`packages/${folder}/src/generated/types.gen.ts`);
    for (const { name, unit } of fields) {
      const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s+${name}\\??:`).exec(types)?.[1];
      expect(comment, `${prefix} ${name}`).toContain(notes[unit]);
    }
  },
);
