import type { Dialect } from '@keyloom/mocks';
import { probesOf } from '../document/probes.ts';
import { answerOf } from '../notation/answer.ts';
import type { Facts } from '../notation/contract.ts';
import { systems } from '../systems.ts';
import { asRead } from './as-read.ts';

/** Looks at an answer as clients read it; gives something when it is refused. */
type Check = (
  answer: { readonly operation: string; readonly status: number; readonly body: unknown },
  tell: () => void,
) => unknown;

/** What is published as `@keyloom/<system>/strict`. */
export interface StrictSubject {
  readonly system: string;
  /** Lets the published shape pass, and the real server's. */
  readonly strict: Check;
  readonly documentedOnly: Check;
}

/** Gives a system's strict checks every probe of its answers: what is right passes, what is wrong is refused. */
export function goldenOfStrict({ system, strict, documentedOnly }: StrictSubject): readonly string[] {
  const facts = systems.find(each => each.system === system);
  if (facts === undefined) return [`${system} has no goldens`];
  const complaints: string[] = [];
  for (const { operation, status, type, dialect } of answersOf(facts)) {
    const passes = (check: Check, body: unknown) =>
      check({ operation, status, body }, () => {}) === undefined;
    for (const { value, isRight, why } of probesOf(type, {
      facts: asRead(facts),
      dialect,
      direction: 'answer',
    })) {
      const isPublished = passes(documentedOnly, value);
      // What the published shape lets through passes with the real server's as well.
      const isTaken =
        dialect === 'documented' ? isPublished : passes(strict, value) && (isRight || !isPublished);
      if (isTaken === isRight) continue;
      complaints.push(`${operation} ${status} (${dialect}): ${isRight ? 'refuses' : 'lets through:'} ${why}`);
    }
  }
  return complaints;
}

interface AnswerCase {
  readonly operation: string;
  readonly status: number;
  readonly type: string;
  readonly dialect: Dialect;
}

/** The bodies of all successes, by dialect. */
function answersOf({ operations }: Facts): readonly AnswerCase[] {
  return Object.entries(operations).flatMap(([operation, { answers }]) =>
    Object.entries(answers).flatMap(([code, line]): readonly AnswerCase[] => {
      const { media, isServedOnly } = answerOf(line);
      const [{ type, servedAs } = { type: undefined, servedAs: undefined }] = media;
      const status = Number(code);
      if (!(status < 300)) return [];
      const served = servedAs ?? type;
      return [
        ...(type === undefined || isServedOnly
          ? []
          : [{ operation, status, type, dialect: 'documented' } as const]),
        ...(served === undefined ? [] : [{ operation, status, type: served, dialect: 'served' } as const]),
      ];
    }),
  );
}
