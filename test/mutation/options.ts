import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type ClassName, classNames } from './mutant.ts';

/** What `npm run mutate -- …` takes. */
export interface Options {
  readonly json: boolean;
  readonly classes: readonly ClassName[];
  readonly systems: readonly string[] | undefined;
  /** Only mutants whose id has this in it. */
  readonly only: string | undefined;
  /** So many mutants of each class, drawn by the seed; all when left out. */
  readonly sample: number | undefined;
  readonly seed: number;
  readonly workers: number;
  /** Forgets what an earlier run of the same sources found. */
  readonly fresh: boolean;
}

/** @throws Error that says what may be given. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      class: { type: 'string', multiple: true },
      system: { type: 'string', multiple: true },
      only: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: String(Math.max(1, availableParallelism())) },
      fresh: { type: 'boolean', default: false },
    },
  });
  const classes = values.class ?? [...classNames];
  const unknown = classes.find(name => !classNames.some(known => known === name));
  if (unknown !== undefined) throw new Error(`--class ${unknown}: there are ${classNames.join(', ')}`);
  return {
    json: values.json,
    classes: classNames.filter(name => classes.includes(name)),
    systems: values.system?.map(system => system.toLowerCase()),
    only: values.only,
    sample: values.sample === undefined ? undefined : numberOf('sample', values.sample),
    seed: numberOf('seed', values.seed),
    workers: numberOf('workers', values.workers),
    fresh: values.fresh,
  };
}

function numberOf(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} ${text}: give a whole number`);
  return Number(text);
}
