import { DocumentError } from '../../../packages/generate/src/source.ts';
import type { Evidence, MutantClass, Trial } from '../mutant.ts';
import { consumerOf, typesChecker } from '../types/consumers.ts';
import { document, mutants, mutated, sliceOf } from './document.ts';
import { evidenceOn, ofSystem } from './evidence-of-subject.ts';
import { differing, type Files, regenerate } from './regenerate.ts';
import { folderOf, subjectOf, systemNames } from './systems.ts';
import { variantOf } from './variant-of.ts';

/** Evidence that was written by hand, on a system that was generated from a changed document. */
function evidenceOf(files: Files, system: string): readonly Evidence[] {
  const areTypes = [...files.keys()].some(path => /types|operations/.test(path));
  const isCode = [...files.keys()].some(path => !path.endsWith('types.gen.ts') && !path.includes('/types/'));
  const types: Evidence = {
    name: 'typed consumers',
    complaints: () =>
      (['models', 'client'] as const).flatMap(of => typesChecker().problemsOf(consumerOf(system, of), files)),
  };
  const subject = { system, load: () => subjectOf(system, variantOf(files)) };
  return [...(areTypes ? [types] : []), ...(isCode ? evidenceOn([subject], ofSystem) : [])];
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
        const files = await regenerate(sliceOf(document, system));
        const stale = [...differing(files).keys()].map(path => `${path} is not what the generator makes`);
        return [{ name: 'generator', complaints: () => stale }, ...evidenceOf(files, system)];
      }),
    );
    return all.flat();
  },
  async try(id): Promise<Trial> {
    const system = mutants.get(id)?.system ?? '';
    try {
      const files = differing(await regenerate(sliceOf(mutated(id), system)));
      return files.size === 0 ? { same: true } : { evidence: evidenceOf(files, system) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // The generator's own word, or that of a tool that it uses.
      const reason = error instanceof DocumentError ? error.message : `${folderOf(system)}: ${error.message}`;
      return { killed: { by: 'generator', reason } };
    }
  },
};
