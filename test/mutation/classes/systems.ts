import type { Subject } from '../../evidence/subject.ts';
import type { StrictSubject } from '../../golden/strict/strict.ts';
import type { Variant } from '../load/variants.ts';

/** The tags of the document. */
export const systemNames = ['Stratum', 'SensorBucket', 'Clerk', 'Strait', 'WhyLabs'] as const;

export const folderOf = (system: string): string => system.toLowerCase();

/** A system's twin and client out of a variant of the sources. */
export async function subjectOf(system: string, { load }: Variant): Promise<Subject> {
  const name = folderOf(system);
  const [twin, client, { matchers }] = await Promise.all([
    load(`@keyloom/mocks/${name}`),
    load(`@keyloom/${name}`),
    load('@keyloom/mocks/matchers'),
  ]);
  // The parse boundary of what was loaded by name: the sources are type-checked on their own.
  return {
    system,
    createTwin: twin.createTwin as Subject['createTwin'],
    createClient: client[`create${system}`] as Subject['createClient'],
    matchers: matchers as NonNullable<Subject['matchers']>,
  };
}

/** A system's strict checks out of a variant of the sources. */
export async function strictOf(system: string, { load }: Variant): Promise<StrictSubject> {
  const { strict, documentedOnly } = await load(`@keyloom/${folderOf(system)}/strict`);
  return {
    system,
    strict: strict as StrictSubject['strict'],
    documentedOnly: documentedOnly as StrictSubject['documentedOnly'],
  };
}
