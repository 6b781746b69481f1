import fc from 'fast-check';
import type { ModelOptions, ModelSubject } from './index.ts';
import { type Move, play } from './play.ts';
import { shrink } from './shrink.ts';
import { systemModels } from './systems/index.ts';

/** How many choices a move has. */
const choices = 24;
/** Of the twins. */
const seeds = [undefined, 1, 7, 0xabc] as const;

interface Trial {
  readonly problem?: string;
  readonly steps: readonly string[];
  readonly calls: number;
}

/** The first disagreement of a subject with the model, as a text; nothing when there is none. */
export async function search(subject: ModelSubject, options: ModelOptions): Promise<string | undefined> {
  const { dialect, seed, runs, commands, shrinkMs = 2000, progress } = options;
  const system = systemModels[subject.system];
  if (system === undefined) return `there is no model of ${subject.system}`;
  const move = fc.array(fc.nat({ max: 0xffff }), { minLength: choices, maxLength: choices });
  const sequence = fc.array(move, { minLength: commands, maxLength: commands });
  let calls = 0;

  for (let run = 0; run < runs; run++) {
    const [moves = []] = fc.sample(sequence, { seed: seed + run, numRuns: 1, unbiased: true });
    const found = await trial(moves);
    calls += found.calls;
    progress?.({ sequences: run + 1, calls, isDisagreement: found.problem !== undefined });
    if (found.problem === undefined) continue;
    const fails = async (shorter: readonly Move[]) => (await trial(shorter)).problem !== undefined;
    const { problem, steps } = await trial(await shrink(moves, fails, performance.now() + shrinkMs));
    const lines = steps.map((step, index) => `  ${index + 1}. ${step}`);
    return [`${subject.system}, ${dialect}, seed ${seed + run}: ${problem}`, ...lines].join('\n');
  }
  return undefined;

  /** A sequence; some are played twice more, as what is the same must be the same, and what is not, not. */
  async function trial(moves: readonly Move[]): Promise<Trial> {
    const [, , , , ownSeed = 0, isTwice = 0] = moves[0] ?? [];
    const own = seeds[ownSeed % seeds.length];
    const first = await playOn(own);
    const { steps } = first;
    const { length } = first.sent;
    if (first.problem !== undefined || isTwice % 10 !== 9) return { ...first, calls: length };
    const again = await playOn(own ?? 1);
    const other = await playOn(1234);
    const differs = again.sent.findIndex((text, index) => text !== first.sent[index]);
    const shared = other.made.find(text => first.made.includes(text));
    return {
      steps,
      calls: 3 * length,
      ...(shared !== undefined && { problem: `a twin with another seed made ${shared} too` }),
      ...(differs >= 0 && {
        problem: `a twin with the same seed sent another answer to call ${differs + 1}`,
      }),
    };

    // The parse boundary of the loop above: a system without a model has returned.
    function playOn(twinSeed: number | undefined) {
      return play(subject, system as NonNullable<typeof system>, { dialect, seed: twinSeed }, moves);
    }
  }
}
