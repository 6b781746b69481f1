import { parseArgs } from 'node:util';
import type { Dialect } from '@keyloom/mocks';

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

/** A call that cannot be meant. */
export class UsageError extends Error {}

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
  const values = valuesOf(args);
  if (values.help === true) return undefined;
  return {
    runs: numberOf('runs', values.runs ?? '250', 1),
    commands: numberOf('commands', values.commands ?? '40', 1),
    seed: numberOf('seed', values.seed ?? '1', 0),
    systems: oneOf('system', values.system, known),
    dialects: oneOf('dialect', values.dialect, dialects),
    isJson: values.json === true,
  };
}

function valuesOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const texts = { ...text, multiple: true } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        runs: text,
        commands: text,
        seed: text,
        system: texts,
        dialect: texts,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Those of the known names that are asked for, in any letter case; all when none is. */
function oneOf<Name extends string>(
  option: string,
  asked: readonly string[] | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (asked === undefined) return known;
  const wanted = asked.map(name => name.toLowerCase());
  const strange = wanted.find(name => !known.some(one => one.toLowerCase() === name));
  if (strange !== undefined) throw new UsageError(`--${option} ${strange}: there are ${known.join(', ')}`);
  return known.filter(name => wanted.includes(name.toLowerCase()));
}

function numberOf(option: string, given: string, least: number): number {
  const number = Number(given);
  if (!/^\d+$/.test(given) || number < least || number > 0x7fff_ffff)
    throw new UsageError(`--${option} ${given}: give a whole number from ${least} on`);
  return number;
}
