import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../behaviour/open.ts';
import { sealed } from '../behaviour/sealed.ts';
import { packages } from '../load/paths.ts';
import type { MutantClass } from '../mutant.ts';
import { applyPatch, type Patch } from '../patch.ts';
import { evidenceOn, ofTwin } from './evidence-of-subject.ts';
import { subjectOf, systemNames } from './systems.ts';
import { variantOf } from './variant-of.ts';

const patches = new Map<string, { readonly patch: Patch; readonly set: string }>([
  ...open.map(patch => [patch.id, { patch, set: 'open' }] as const),
  ...sealed.map(patch => [`sealed/${patch.id}`, { patch, set: 'sealed' }] as const),
]);

const subjectsOf = (texts: ReadonlyMap<string, string>, systems: readonly string[]) => {
  const variant = variantOf(texts);
  return systems.map(system => ({ system, load: () => subjectOf(system, variant) }));
};

/** The twins are broken in ways that their schemas allow: does anybody notice? */
export const behaviour: MutantClass = {
  name: 'behaviour',
  mutants: [...patches].map(([id, { patch, set }]) => ({
    id,
    family: set,
    system: patch.system,
    place: `packages/${patch.file}`,
    what: patch.description,
  })),
  baseline: async () => evidenceOn(subjectsOf(new Map(), systemNames), ofTwin),
  async try(id) {
    const { patch } = patches.get(id) ?? {};
    if (patch === undefined) throw new Error(`There is no mutant ${id}.`);
    const path = join(packages, patch.file);
    const texts = new Map([[path, applyPatch(readFileSync(path, 'utf8'), patch)]]);
    const systems = patch.system === 'engine' ? systemNames : [patch.system];
    return { evidence: evidenceOn(subjectsOf(texts, systems), ofTwin) };
  },
};
