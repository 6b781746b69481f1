import type { Dialect } from '@keyloom/mocks';
import type { Seen } from './door.ts';
import { operationOf } from './operation-of.ts';
import { isOptional } from './optional.ts';
import { differencesOf, together, wordsOf } from './shape.ts';
import type { Subject } from './subjects.ts';

/** One step as each dialect has it, and as it was seen. */
export interface Row {
  readonly step: string;
  readonly method: string;
  readonly path: string;
  readonly documented: Seen | undefined;
  readonly served: Seen | undefined;
  /** `undefined` where the conversation never came to it. */
  readonly seen: Seen | undefined;
  /** How what was seen differs from each dialect; nothing where it is the same. */
  readonly differences: Readonly<Record<Dialect, readonly string[]>>;
  readonly verdict: Verdict;
}

export type Verdict = 'the same' | 'as documented' | 'as served' | 'drift' | 'not sent' | 'not reached';

/** The dialect that counts; in `either`, each step may be as any of the two has it. */
export type Wanted = Dialect | 'either';

export type Story = readonly Seen[];

/** Lays what was seen beside what the twins answer. */
export function compare(
  subject: Subject,
  { documented, served }: Readonly<Record<Dialect, Story>>,
  seen: Story,
  wanted: Wanted,
): readonly Row[] {
  const reached = new Set(seen.map(({ step }) => step));
  // What only the other dialect has, such as further pages, nobody need come to.
  const missed = (wanted === 'served' ? served : documented).filter(
    ({ step }) => !reached.has(step) && (wanted !== 'either' || served.some(at => at.step === step)),
  );
  const rowIn = (step: string, at?: Seen) =>
    rowOf(subject, stepIn(documented, step), stepIn(served, step), at);
  return [...seen.map(at => rowIn(at.step, at)), ...missed.map(({ step }) => rowIn(step))];
}

/** How many pages there are, and which is the last, is the server's affair: a page is held against all of a twin's. */
function stepIn(story: Story, step: string): Seen | undefined {
  const stemOf = (name: string) => name.replace(/\d+$/, '');
  const [first, ...others] = story.filter(at => stemOf(at.step) === stemOf(step));
  return first && { ...first, shape: others.reduce((shape, at) => together(shape, at.shape), first.shape) };
}

function rowOf(
  subject: Subject,
  documented: Seen | undefined,
  served: Seen | undefined,
  seen: Seen | undefined,
): Row {
  const { step = '', method = '', path = '' } = seen ?? documented ?? served ?? {};
  const differences = {
    documented: between(subject, 'documented', documented, seen),
    served: between(subject, 'served', served, seen),
  };
  return { step, method, path, documented, served, seen, differences, verdict: verdictOf(differences, seen) };
}

function between(
  { name: system, table }: Subject,
  dialect: Dialect,
  expected: Seen | undefined,
  seen: Seen | undefined,
): readonly string[] {
  if (expected === undefined) return ['there is no such step'];
  if (seen === undefined) return [];
  if (seen.note !== undefined) return [seen.note];
  const { status } = seen;
  // Another status has another body.
  if (status !== expected.status) return [`status ${status}, not ${expected.status}`];
  const [type, expectedType] = [seen.contentType, expected.contentType].map(plain);
  const contentType = type === expectedType ? [] : [`content type ${type}, not ${expectedType}`];
  const operation = operationOf(table, { ...seen, body: '' }).name;
  const answer = { system, operation, status, dialect };
  const shape = differencesOf(expected.shape, seen.shape).filter(
    ({ isPresence, place }) => !(isPresence && isOptional(answer, place)),
  );
  return [...contentType, ...shape.map(wordsOf)];
}

const plain = (contentType: string | null) => contentType?.toLowerCase().replaceAll(' ', '') ?? 'none';

function verdictOf({ documented, served }: Row['differences'], seen: Seen | undefined): Verdict {
  if (seen === undefined) return 'not reached';
  if (seen.note?.startsWith('not sent')) return 'not sent';
  const isDocumented = documented.length === 0;
  const isServed = served.length === 0;
  if (isDocumented) return isServed ? 'the same' : 'as documented';
  return isServed ? 'as served' : 'drift';
}

/** Whether a row is as the wanted dialect has it; what was not sent is neither. */
export function isDrift({ verdict, differences }: Row, wanted: Wanted): boolean {
  if (verdict === 'not sent') return false;
  if (verdict === 'drift' || verdict === 'not reached') return true;
  return wanted !== 'either' && differences[wanted].length > 0;
}
