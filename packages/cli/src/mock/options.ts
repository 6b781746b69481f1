import { InvalidArgumentError } from 'commander';

/** The systems that there are twins of, by their names on the command line. */
export const systems = ['stratum', 'sensorbucket', 'clerk', 'strait', 'whylabs'] as const;

export type SystemName = (typeof systems)[number];

/** What `keyloom mock` was told. */
export interface MockOptions {
  readonly system?: readonly SystemName[];
  readonly port: number;
  readonly host: string;
  readonly prefix?: boolean;
  readonly dialect: 'documented' | 'served';
  readonly seed: number;
  readonly clock?: Date;
  readonly state?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Reads `clerk,strait` and adds it to what was named before. */
export function readSystems(text: string, before: readonly SystemName[] = []): readonly SystemName[] {
  const named = text.split(',').map(name => {
    const system = systems.find(known => known === name.trim().toLowerCase());
    if (system === undefined) throw new InvalidArgumentError(`There are: ${systems.join(', ')}.`);
    return system;
  });
  return [...new Set([...before, ...named])];
}

/** Reads a whole number within bounds. */
export function readWhole(least: number, most: number): (text: string) => number {
  return text => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Reads an instant: a date, a date-time with its zone, or epoch milliseconds. */
export function readInstant(text: string): Date {
  const isDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const date = isDate ? new Date(text) : new Date(/^\d+$/.test(text) ? Number(text) : Number.NaN);
  if (!Number.isNaN(date.getTime())) return date;
  throw new InvalidArgumentError(
    'It must be a date, a date-time with a zone such as 2030-01-01T00:00:00Z, or epoch milliseconds.',
  );
}
