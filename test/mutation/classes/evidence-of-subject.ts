import { createClock } from '@keyloom/mocks';
import { recordedOf, talkOf } from '../../evidence/recorded/index.ts';
import type { Subject } from '../../evidence/subject.ts';
import { wireComplaints } from '../../evidence/wire/complaints.ts';
import { systems as scenarios } from '../../scenarios/systems.ts';
import type { Evidence } from '../mutant.ts';
import { goldensOfClient, goldensOfTwin, model } from './borrowed.ts';
import { document } from './document.ts';

/** Evidence that is taken of one subject. */
export interface SubjectEvidence {
  readonly name: string;
  complaints(subject: Subject): Promise<readonly string[]>;
}

/** A twin whose document is true: what it says is held against that as well. */
export const ofTwin: readonly SubjectEvidence[] = [
  { name: 'scenarios', complaints: scenarioComplaints },
  { name: 'conversations', complaints: wireComplaintsOf },
  goldensOfTwin,
  ...model,
];

/** A client beside a twin that is as it must be. */
export const ofClient: readonly SubjectEvidence[] = [
  goldensOfClient,
  { name: 'conversations', complaints: wireComplaintsOf },
];

/** Twin and client together, where nothing says whether their document is true. */
export const ofSystem: readonly SubjectEvidence[] = [
  { name: 'scenarios', complaints: scenarioComplaints },
  goldensOfTwin,
  goldensOfClient,
  {
    name: 'conversations',
    async complaints(subject) {
      await talkOf(subject);
      return [];
    },
  },
];

/** Each kind of evidence on all subjects before the next kind, which costs more. */
export function evidenceOn(
  subjects: readonly { readonly system: string; load(): Promise<Subject> }[],
  kinds: readonly SubjectEvidence[],
): readonly Evidence[] {
  const loaded = new Map<string, Promise<Subject>>();
  const load = (system: string, make: () => Promise<Subject>) => {
    const known = loaded.get(system) ?? make();
    loaded.set(system, known);
    return known;
  };
  return kinds.flatMap(({ name, complaints }) =>
    subjects.map(subject => ({
      name,
      complaints: async () => complaints(await load(subject.system, subject.load)),
    })),
  );
}

async function wireComplaintsOf(subject: Subject): Promise<readonly string[]> {
  return wireComplaints(document, subject.system, await recordedOf(subject.system, subject));
}

const start = Date.UTC(2026, 0, 1, 12, 30, 15, 120);

/** A scenario throws at the first status that it does not expect. */
async function scenarioComplaints({ system, createTwin }: Subject): Promise<readonly string[]> {
  const scenario = scenarios.find(({ name }) => name === system)?.scenario;
  if (scenario === undefined) return [`there is no scenario of ${system}`];
  for (const dialect of ['documented', 'served'] as const) {
    const twin = createTwin({ dialect, clock: createClock(start) });
    const { fetch, baseUrl, credential } = twin;
    await scenario({ fetch, baseUrl, credential, advance: span => twin.clock.advance(span) });
  }
  return [];
}
