import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SystemTable } from '@keyloom/types';
import { type RuntimeSubject, runtimeComplaints } from '../../evidence/client/index.ts';
import { type RowMutant, rowMutants } from '../client/rows.ts';
import { runtime } from '../client/runtime/index.ts';
import { packages } from '../load/paths.ts';
import type { Evidence, MutantClass, Trial } from '../mutant.ts';
import { applyPatch, type Patch } from '../patch.ts';
import { evidenceOn, ofClient } from './evidence-of-subject.ts';
import { folderOf, subjectOf, systemNames } from './systems.ts';
import { variantOf } from './variant-of.ts';

const rows: readonly RowMutant[] = (await Promise.all(systemNames.map(tableOf))).flatMap(rowMutants);
const patches = new Map<string, Patch>(runtime.map(patch => [patch.id, patch]));

async function tableOf(system: string): Promise<SystemTable> {
  const { table }: { readonly table: SystemTable } = await import(`@keyloom/${folderOf(system)}/operations`);
  return table;
}

/** Evidence on the clients of some systems, and on the runtime below them. */
function evidenceOf(texts: ReadonlyMap<string, string>, systems: readonly string[]): readonly Evidence[] {
  const variant = variantOf(texts);
  return [
    ...(systems.length === 1
      ? []
      : [
          {
            name: 'runtime checks',
            complaints: async () => {
              const entry = (name: string) => variant.load(`@keyloom/runtime${name}`);
              const [runtime, strict, telemetry] = await Promise.all(
                ['', '/strict', '/opentelemetry'].map(entry),
              );
              // The parse boundary of what was loaded by name: the sources are type-checked on their own.
              return runtimeComplaints({ runtime, strict, telemetry } as unknown as RuntimeSubject);
            },
          },
        ]),
    ...evidenceOn(
      systems.map(system => ({ system, load: () => subjectOf(system, variant) })),
      ofClient,
    ),
  ];
}

function rowText(table: SystemTable): string {
  return `export const table = ${JSON.stringify(table)};`;
}

/** The runtime and the clients' operation tables are broken: does anybody notice? */
export const client: MutantClass = {
  name: 'client',
  mutants: [
    ...runtime.map(({ id, system, file, description }) => ({
      id,
      family: file.split('/').slice(2, -1).join('/') || 'top',
      system,
      place: `packages/${file}`,
      what: description,
    })),
    ...rows.map(({ id, system, operation, what }) => ({
      id,
      family: 'table row',
      system,
      place: `${system} ${operation}`,
      what,
    })),
  ],
  baseline: async () => evidenceOf(new Map(), systemNames),
  async try(id): Promise<Trial> {
    const patch = patches.get(id);
    if (patch !== undefined) {
      const path = join(packages, patch.file);
      return {
        evidence: evidenceOf(new Map([[path, applyPatch(readFileSync(path, 'utf8'), patch)]]), systemNames),
      };
    }
    const row = rows.find(mutant => mutant.id === id);
    if (row === undefined) throw new Error(`There is no mutant ${id}.`);
    const path = join(packages, folderOf(row.system), 'src/generated/operations.gen.ts');
    return { evidence: evidenceOf(new Map([[path, rowText(row.table)]]), [row.system]) };
  },
};
