import type { Dialect } from '@keyloom/mocks';
import { namesOf, readArguments, wholeNumberOf } from '../command-line.ts';

/** What is played with; a type would let a name be forgotten. */
const dialects = ['documented', 'served'] as const satisfies readonly Dialect[];

/** What `npm run model -- …` takes. */
export interface Options {
  readonly runs: number;
  readonly commands: number;
  readonly seed: number;
  readonly systems: readonly string[];
  readonly dialects: readonly Dialect[];
  readonly isJson: boolean;
}

export const help = (systems: readonly string[]): string => `Usage: npm run model -- [options]

Plays random sequences of calls, clock, faults, limits and snapshots on the twins, and holds each answer against a small
model of the system, which is written by hand from its contract. The first disagreement is made short and printed.

  --system NAME        ${systems.join(', ')}; may be given several times [all]
  --dialect WHICH      documented, served; may be given several times [both]
  --runs N             sequences for each system and dialect [250]
  --commands N         moves in a sequence [40]
  --seed N             of the first sequence; the next has the next seed [1]
  --json               one JSON document instead of the table
  --help               this text

A sequence is played again by its seed: --seed SEED --runs 1.

Exit code: 0 no disagreement, 1 at least one, 2 wrong use.`;

/**
 * @returns `undefined` where help is wanted.
 * @throws UsageError that says what to change.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const texts = { ...text, multiple: true } as const;
  const flag = { type: 'boolean' } as const;
  const values = readArguments(args, {
    runs: text,
    commands: text,
    seed: text,
    system: texts,
    dialect: texts,
    json: flag,
    help: { ...flag, short: 'h' },
  });
  if (values.help === true) return undefined;
  return {
    runs: wholeNumberOf('runs', values.runs ?? '250', 1),
    commands: wholeNumberOf('commands', values.commands ?? '40', 1),
    seed: wholeNumberOf('seed', values.seed ?? '1', 0),
    systems: namesOf('system', values.system, known),
    dialects: namesOf('dialect', values.dialect, dialects),
    isJson: values.json === true,
  };
}
