/** Median, least and greatest of the rounds of one measurement. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One line of a table: a name and a figure for each column. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, Spread>>;
}

/** What a figure must keep to. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  /** `≤`, `≥` or `=` the limit. */
  readonly must: '≤' | '≥' | '=';
  readonly limit: number;
}

/** What one benchmark found. */
export interface Finding {
  /** What the figures mean, for a table's first cell. */
  readonly title?: string;
  readonly rows: readonly Row[];
  readonly budgets: readonly Budget[];
}

/** How thorough a run is. */
export interface Effort {
  /** Short and rough: to see whether a benchmark works. */
  readonly quick: boolean;
  /** Says what is being done; a run of minutes must not be silent. */
  progress(text: string): void;
}

/** One measurement with its peers. */
export interface Benchmark {
  /** What the figures mean, in one sentence. */
  readonly title: string;
  run(effort: Effort): Promise<Finding>;
}

/** Whether a figure keeps to its budget. */
export function holds({ measured, must, limit }: Budget): boolean {
  if (must === '=') return measured === limit;
  return must === '≤' ? measured <= limit : measured >= limit;
}
