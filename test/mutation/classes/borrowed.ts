import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TwinDefinition } from '@keyloom/mocks';
import type { Json } from '../../evidence/json.ts';
import { goldenOfClient } from '../../golden/client/client.ts';
import { goldenOfDocument } from '../../golden/document/document.ts';
import { goldenOfSource } from '../../golden/source/source.ts';
import { goldenOfTwin } from '../../golden/twin/twin.ts';
import { goldenOfTypes } from '../../golden/types/types.ts';
import { goldenOfValidators, type Validators } from '../../golden/validators/validators.ts';
import { modelComplaints } from '../../model/index.ts';
import { packages } from '../load/paths.ts';
import type { Variant } from '../load/variants.ts';
import type { Evidence } from '../mutant.ts';
import type { SubjectEvidence } from './evidence-of-subject.ts';
import type { Files } from './regenerate.ts';
import { folderOf } from './systems.ts';

export const goldensOfDocument = (document: Json, system: string): Evidence => ({
  name: 'goldens',
  complaints: () => goldenOfDocument(document, [system]),
});

export const goldensOfTwin: SubjectEvidence = { name: 'goldens of twin', complaints: goldenOfTwin };
export const goldensOfClient: SubjectEvidence = { name: 'goldens of client', complaints: goldenOfClient };

export const goldensOfTypes = (system: string, files: Files): Evidence => ({
  name: 'goldens of types',
  complaints() {
    const text = files.get(join(packages, 'types/src/generated', `${folderOf(system)}.gen.ts`));
    return text === undefined ? [] : goldenOfTypes(system, text);
  },
});

/** A twin's validators, and the document that it has, where they are generated otherwise. */
export const goldensOfTwinSource = (system: string, files: Files, { load }: Variant): Evidence => ({
  name: 'goldens of generated code',
  async complaints() {
    const loaded = async (name: string) => {
      const path = join(packages, 'mocks/src/generated', `${folderOf(system)}${name}`);
      return files.has(path) ? await load(pathToFileURL(path).href) : {};
    };
    const { validators } = await loaded('-validators.gen.js');
    const { document } = await loaded('.gen.ts');
    // The parse boundary of what was loaded by name.
    return [
      ...(validators === undefined ? [] : goldenOfValidators(system, validators as Validators)),
      ...(document === undefined ? [] : goldenOfSource(document as TwinDefinition['document'])),
    ];
  },
});

const play = (seed: number, runs: number): SubjectEvidence => ({
  name: 'model',
  async complaints(subject) {
    for (const dialect of ['documented', 'served'] as const) {
      const found = await modelComplaints(subject, { dialect, seed, runs, commands: 40, shrinkMs: 0 });
      if (found.length > 0) return found;
    }
    return [];
  },
});

/** A few random sequences, and then many: most mistakes show at once. */
export const model: readonly SubjectEvidence[] = [play(1, 10), play(101, 60)];
