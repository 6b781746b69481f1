import type { Dialect } from '@keyloom/mocks';
import type { Progress } from '../mutation/progress.ts';
import { type ModelFigures, type ModelSubject, modelComplaints } from './index.ts';
import type { Options } from './options.ts';

/** What came of one system in one dialect. */
export interface Row {
  readonly system: string;
  readonly dialect: Dialect;
  readonly sequences: number;
  readonly calls: number;
  /** How long it took, in milliseconds. */
  readonly tookMs: number;
  /** The shortest sequence that was found on which twin and model disagree. */
  readonly disagreement?: string;
}

/** Lets each of the subjects that are asked for play against its model, one after the other. */
export async function tournament(
  subjects: readonly ModelSubject[],
  {
    runs,
    commands,
    seed,
    systems,
    dialects,
  }: Pick<Options, 'runs' | 'commands' | 'seed' | 'systems' | 'dialects'>,
  watcher: Omit<Progress, 'say'>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const subject of subjects.filter(({ system }) => systems.includes(system))) {
    for (const dialect of dialects) {
      watcher.start(`${subject.system}, ${dialect}`, runs);
      const startedAt = performance.now();
      let figures: Pick<ModelFigures, 'sequences' | 'calls'> = { sequences: 0, calls: 0 };
      const [disagreement] = await modelComplaints(subject, {
        dialect,
        seed,
        runs,
        commands,
        progress(reached) {
          const { sequences, calls, isDisagreement } = reached;
          figures = { sequences, calls };
          watcher.step(!isDisagreement);
        },
      });
      watcher.end();
      const tookMs = performance.now() - startedAt;
      const { system } = subject;
      rows.push({ system, dialect, ...figures, tookMs, ...(disagreement !== undefined && { disagreement }) });
    }
  }
  return rows;
}
