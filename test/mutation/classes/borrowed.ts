import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../evidence/json.ts';
import { root } from '../load/paths.ts';
import type { Evidence } from '../mutant.ts';
import type { SubjectEvidence } from './evidence-of-subject.ts';

const has = (path: string) => existsSync(join(root, 'test', path));
type Found = Record<string, (...given: unknown[]) => Promise<readonly string[]>>;
const load = (path: string): Promise<Found> => import(join(root, 'test', path));

export const goldenOfDocument = (document: Json, system: string): readonly Evidence[] =>
  has('golden/document/document.ts')
    ? [
        {
          name: 'goldens',
          complaints: async () =>
            (await load('golden/document/document.ts')).goldenOfDocument?.(document, [system]) ?? [],
        },
      ]
    : [];

export const goldens = (of: 'twin' | 'client'): readonly SubjectEvidence[] =>
  has(`golden/${of}/${of}.ts`)
    ? [
        {
          name: `goldens of ${of}`,
          complaints: async subject =>
            (await load(`golden/${of}/${of}.ts`))[of === 'twin' ? 'goldenOfTwin' : 'goldenOfClient']?.(
              subject,
            ) ?? [],
        },
      ]
    : [];

const play = (seed: number, runs: number): SubjectEvidence => ({
  name: 'model',
  async complaints(subject) {
    for (const dialect of ['documented', 'served']) {
      const found =
        (await (
          await load('model/index.ts')
        ).modelComplaints?.(subject, { dialect, seed, runs, commands: 40, shrinkMs: 0 })) ?? [];
      if (found.length > 0) return found;
    }
    return [];
  },
});

export const model: readonly SubjectEvidence[] = has('model/index.ts') ? [play(1, 10), play(101, 60)] : [];
