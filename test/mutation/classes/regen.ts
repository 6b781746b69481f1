import type { Slice } from '../../../packages/generate/src/slice.ts';
import { DocumentError } from '../../../packages/generate/src/source.ts';
import { goldenOfStrict } from '../../golden/strict/strict.ts';
import type { Evidence, MutantClass, Trial } from '../mutant.ts';
import { consumerOf, typesChecker } from '../types/consumers.ts';
import { goldensOfTwinSource, goldensOfTypes } from './borrowed.ts';
import { document, mutants, mutated, sliceOf } from './document.ts';
import { evidenceOn, ofSystem } from './evidence-of-subject.ts';
import { differing, type Files, regenerate, regenerateStrict } from './regenerate.ts';
import { folderOf, strictOf, subjectOf, systemNames } from './systems.ts';
import { variantOf } from './variant-of.ts';

/** Evidence that was written by hand, on a system that was generated from a changed document. */
function evidenceOf(files: Files, slice: Slice): readonly Evidence[] {
  const system = slice.tag;
  const areTypes = [...files.keys()].some(path => /types|operations/.test(path));
  const isCode = [...files.keys()].some(path => !path.endsWith('types.gen.ts') && !path.includes('/types/'));
  const types: Evidence = {
    name: 'typed consumers',
    complaints: () =>
      (['models', 'client'] as const).flatMap(of => typesChecker().problemsOf(consumerOf(system, of), files)),
  };
  const variant = variantOf(files);
  const subject = { system, load: () => subjectOf(system, variant) };
  return [
    goldensOfTypes(system, files),
    goldensOfTwinSource(system, files, variant),
    ...(areTypes ? [types] : []),
    ...(isCode ? evidenceOn([subject], ofSystem) : []),
    { name: 'goldens of strict', complaints: () => strictComplaints(slice) },
  ];
}

/** The checks of whole answers are made only where nothing else has noticed anything: that takes its time. */
async function strictComplaints(slice: Slice): Promise<readonly string[]> {
  const files = differing(await regenerateStrict(slice));
  return files.size === 0 ? [] : goldenOfStrict(await strictOf(slice.tag, variantOf(files)));
}

/** The document is changed and all is generated anew: only what does not come from the document can notice the lie. */
export const regen: MutantClass = {
  name: 'regen',
  mutants: [...mutants.values()].map(({ id, family, system, at, what }) => ({
    id,
    family,
    system,
    place: at,
    what,
  })),
  async baseline() {
    const all = await Promise.all(
      systemNames.map(async system => {
        const slice = sliceOf(document, system);
        const files = new Map([...(await regenerate(slice)), ...(await regenerateStrict(slice))]);
        const stale = [...differing(files).keys()].map(path => `${path} is not what the generator makes`);
        return [{ name: 'generator', complaints: () => stale }, ...evidenceOf(files, slice)];
      }),
    );
    return all.flat();
  },
  async try(id): Promise<Trial> {
    const system = mutants.get(id)?.system ?? '';
    try {
      const slice = sliceOf(mutated(id), system);
      const files = differing(await regenerate(slice));
      const isSame = files.size === 0 && differing(await regenerateStrict(slice)).size === 0;
      return isSame ? { same: true } : { evidence: evidenceOf(files, slice) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // The generator's own word, or that of a tool that it uses.
      const reason = error instanceof DocumentError ? error.message : `${folderOf(system)}: ${error.message}`;
      return { killed: { by: 'generator', reason } };
    }
  },
};
