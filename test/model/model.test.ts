import { describe, expect, test } from 'vitest';
import { subjects } from '../evidence/subjects.ts';
import { modelComplaints } from './index.ts';

describe.for(subjects)('$system does what its model does', subject => {
  test.for(['documented', 'served'] as const)('%s', { timeout: 120_000 }, async dialect => {
    expect(await modelComplaints(subject, { dialect, seed: 1, runs: 20, commands: 40 })).toEqual([]);
  });
});
