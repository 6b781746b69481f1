import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isObject } from '../json.ts';
import { recordedOf } from '../recorded/index.ts';
import { wireComplaints } from './complaints.ts';

const parsed: unknown = parse(readFileSync(new URL('../../../spec/openapi.yaml', import.meta.url), 'utf8'));
const document = isObject(parsed) ? parsed : {};

test.for(['Stratum', 'SensorBucket', 'Clerk', 'Strait', 'WhyLabs'])(
  '%s: what is said is as documented, and all that is documented is said',
  async system => {
    const recorded = await recordedOf(system);
    expect(recorded.length).toBeGreaterThan(100);
    expect(wireComplaints(document, system, recorded)).toEqual([]);
  },
);
