import { availableParallelism } from 'node:os';
import { namesOf, readArguments, wholeNumberOf } from '../command-line.ts';
import { systemNames } from './classes/systems.ts';
import { type ClassName, classNames } from './mutant.ts';

/** What `npm run mutate -- …` takes. */
export interface Options {
  readonly isJson: boolean;
  readonly classes: readonly ClassName[];
  readonly systems: readonly string[] | undefined;
  /** Only mutants whose id has this in it. */
  readonly only: string | undefined;
  /** So many mutants of each class, drawn by the seed; all when left out. */
  readonly sample: number | undefined;
  readonly seed: number;
  readonly workers: number;
  /** Forgets what an earlier run of the same sources found. */
  readonly isFresh: boolean;
}

export const help = `Usage: npm run mutate -- [options]

Makes mistakes, one at a time, in the document, in what is generated, in the twins and in what clients are given, and shows
which of them the evidence under test/ notices. What is known of unchanged sources is kept: a run that was broken off goes on.

  --class NAME         ${classNames.join(', ')}; may be given several times [all]
  --system NAME        ${systemNames.join(', ')}; may be given several times [all]
  --only TEXT          mistakes with this in their id
  --sample N           so many of each class, drawn by the seed [all]
  --seed N             of the sample [1]
  --workers N          processes at work [${availableParallelism()}, one for each core]
  --fresh              forgets what is known
  --json               one JSON document instead of the table
  --help               this text

A run of whole classes writes test/mutation/results.json, which the README quotes.

Exit code: 0 all targets hold, 1 one is missed, 2 wrong use.`;

/**
 * @returns `undefined` where help is wanted.
 * @throws UsageError that says what to change.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const text = { type: 'string' } as const;
  const texts = { ...text, multiple: true } as const;
  const flag = { type: 'boolean' } as const;
  const values = readArguments(args, {
    class: texts,
    system: texts,
    only: text,
    sample: text,
    seed: text,
    workers: text,
    fresh: flag,
    json: flag,
    help: { ...flag, short: 'h' },
  });
  if (values.help === true) return undefined;
  return {
    isJson: values.json === true,
    classes: namesOf('class', values.class, classNames),
    systems: values.system && namesOf('system', values.system, systemNames),
    only: values.only,
    sample: values.sample === undefined ? undefined : wholeNumberOf('sample', values.sample, 1),
    seed: wholeNumberOf('seed', values.seed ?? '1', 0),
    workers: wholeNumberOf('workers', values.workers ?? String(availableParallelism()), 1),
    isFresh: values.fresh === true,
  };
}
