import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guards } from '../security/guards/guards.ts';
import { open } from './behaviour/open.ts';
import { sealed } from './behaviour/sealed.ts';
import { document, mutants } from './classes/document.ts';
import { runtime } from './client/runtime/index.ts';
import { documentMutants } from './document/mutants.ts';
import { packages } from './load/paths.ts';
import { applyPatch } from './patch.ts';

test('every mistake that was written by hand still finds its place in the sources', () => {
  const patches = [...open, ...sealed, ...runtime, ...guards];
  const moved = patches.flatMap(patch => {
    try {
      const source = readFileSync(join(packages, patch.file), 'utf8');
      return applyPatch(source, patch) === source ? [`${patch.id} changes nothing`] : [];
    } catch (error) {
      return [String(error)];
    }
  });
  expect(moved).toEqual([]);
  for (const set of [open, sealed, runtime, guards])
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
});

test('every change of the document changes it, and only the copy', () => {
  const all = documentMutants(document);
  const before = JSON.stringify(document);
  expect(all.length).toBeGreaterThan(4_000);
  expect(mutants.size).toBe(all.length);
  const same = all.filter(({ apply }) => {
    const copy = structuredClone(document);
    apply(copy);
    return JSON.stringify(copy) === before;
  });
  expect(same.map(({ id }) => id)).toEqual([]);
  expect(JSON.stringify(document)).toBe(before);
}, 120_000);
