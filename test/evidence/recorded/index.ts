import { createClock, type Dialect } from '@keyloom/mocks';
import { systems as scenarios } from '../../scenarios/systems.ts';
import type { Subject } from '../subject.ts';
import { type Exchange, recorder } from '../wire/exchange.ts';
import { clerk } from './clerk.ts';
import { sensorbucket } from './sensorbucket.ts';
import { strait } from './strait.ts';
import { stratum } from './stratum.ts';
import type { Conversation } from './talk.ts';
import { whylabs } from './whylabs.ts';

const conversations: Readonly<Record<string, Conversation>> = {
  Stratum: stratum,
  SensorBucket: sensorbucket,
  Clerk: clerk,
  Strait: strait,
  WhyLabs: whylabs,
};

const dialects: readonly Dialect[] = ['documented', 'served'];
const start = Date.UTC(2026, 0, 1, 12, 30, 15, 120);

/** What clients and scenarios say to the twins of a system, in both dialects; by default to the published ones. */
export async function recordedOf(system: string, subject?: Subject): Promise<readonly Exchange[]> {
  const found = scenarios.find(({ name }) => name === system);
  const hold = conversations[system];
  if (found === undefined || hold === undefined) throw new Error(`There is no system ${system}.`);
  const all: Exchange[] = [];
  for (const dialect of dialects) {
    const twin = (subject ?? found).createTwin({ dialect, clock: createClock(start) });
    const { exchanges, around } = recorder(system, dialect);
    await found.scenario({
      fetch: around(twin.fetch, false),
      baseUrl: twin.baseUrl,
      credential: twin.credential,
      advance: span => twin.clock.advance(span),
    });
    all.push(...exchanges, ...(await hold(dialect, subject)));
  }
  return all;
}

/** What clients say to the twins of a subject, in both dialects. */
export async function talkOf(subject: Subject): Promise<readonly Exchange[]> {
  const hold = conversations[subject.system];
  const all = await Promise.all(dialects.map(dialect => hold?.(dialect, subject) ?? []));
  return all.flat();
}
