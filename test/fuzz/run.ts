import type { Dialect } from '@keyloom/mocks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operations } from '../contract/support/document.ts';
import { fuzzOf } from './session.ts';
import { step } from './step.ts';
import type { Subject } from './subject.ts';
import { clerk } from './subjects/clerk.ts';
import { sensorbucket } from './subjects/sensorbucket.ts';
import { strait } from './subjects/strait.ts';
import { stratum } from './subjects/stratum.ts';
import { whylabs } from './subjects/whylabs.ts';

const subjects: readonly Subject[] = [stratum, sensorbucket, clerk, strait, whylabs];
const dialects: readonly Dialect[] = ['documented', 'served'];
const cases = subjects.flatMap(subject => dialects.map(dialect => ({ name: subject.tag, subject, dialect })));
const stepsPerSession = 30;
const sessionsPerRound = 50;
/** Enough to make a failing session readable, and within a test's time. */
const maxShrinkingMs = 12_000;

/**
 * Sends so many requests, shared among all systems and dialects. `KEYLOOM_FUZZ_SEED` chooses others; a failure prints the
 * seed, and the shortest session that still fails.
 */
export function fuzz(requests: number): void {
  const seed = Number(process.env.KEYLOOM_FUZZ_SEED ?? 1);
  const share = Math.ceil(requests / cases.length);

  describe(`fuzz with seed ${seed}`, () => {
    test.for(cases)(`${share} requests to $name, $dialect`, async ({ subject, dialect, name }) => {
      const { run, requests: sent, met } = fuzzOf(subject, dialect);
      const sessions = fc.array(step, { minLength: 1, maxLength: 2 * stepsPerSession, size: 'max' });
      for (let round = 0; sent() < share; round += 1) {
        const needed = Math.ceil((share - sent()) / stepsPerSession / 1.2);
        const numRuns = Math.max(1, Math.min(needed, sessionsPerRound));
        const parameters = { seed: seed + round, numRuns, interruptAfterTimeLimit: maxShrinkingMs };
        await fc.assert(fc.asyncProperty(sessions, run), parameters);
      }
      // Requests that are all refused would prove nothing.
      const succeeded = operations.filter(
        operation =>
          operation.tag === name && [200, 201, 204].some(status => met.has(`${operation.name} ${status}`)),
      );
      expect(succeeded).toHaveLength(operations.filter(({ tag }) => tag === name).length);
      console.log(`${name}, ${dialect}: ${sent()} requests with seed ${seed}`);
    });
  });
}
