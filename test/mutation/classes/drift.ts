import { join } from 'node:path';
import { makeModels } from '../../../scripts/generate/models.ts';
import type { Json } from '../../evidence/json.ts';
import { recordedOf } from '../../evidence/recorded/index.ts';
import { wireComplaints } from '../../evidence/wire/complaints.ts';
import type { Exchange } from '../../evidence/wire/exchange.ts';
import { packages } from '../load/paths.ts';
import type { Evidence, MutantClass } from '../mutant.ts';
import { consumerOf, typesChecker } from '../types/consumers.ts';
import { goldensOfDocument } from './borrowed.ts';
import { document, mutants, mutated, sliceOf } from './document.ts';
import { folderOf, systemNames } from './systems.ts';

const recorded = new Map<string, Promise<readonly Exchange[]>>();

function exchangesOf(system: string): Promise<readonly Exchange[]> {
  const known = recorded.get(system) ?? recordedOf(system);
  recorded.set(system, known);
  return known;
}

/** Evidence on a document that nothing was generated from. */
function evidenceOn(changed: Json, system: string): readonly Evidence[] {
  return [
    {
      name: 'conversations',
      complaints: async () => wireComplaints(changed, system, await exchangesOf(system)),
    },
    {
      name: 'typed consumers',
      async complaints() {
        const text = await makeModels(sliceOf(changed, system), '// Of a changed document.');
        const path = join(packages, 'types/src/generated', `${folderOf(system)}.gen.ts`);
        return typesChecker().problemsOf(consumerOf(system, 'models'), new Map([[path, text]]));
      },
    },
    goldensOfDocument(changed, system),
  ];
}

/** The document is changed and nothing is generated anew: does anybody notice that it and the code disagree? */
export const drift: MutantClass = {
  name: 'drift',
  mutants: [...mutants.values()].map(({ id, family, system, at, what }) => ({
    id,
    family,
    system,
    place: at,
    what,
  })),
  baseline: async () => systemNames.flatMap(system => evidenceOn(document, system)),
  try: async id => ({ evidence: evidenceOn(mutated(id), mutants.get(id)?.system ?? '') }),
};
