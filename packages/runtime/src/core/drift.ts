import type { DriftEvent } from '../client/client-config.ts';
import type { Task } from './task.ts';

/** Notes a tolerance that was applied. */
export const drifted = (task: Task, kind: DriftEvent['kind'], detail: string): void => {
  task.drift ??= [];
  task.drift.push([kind, detail]);
};

/** Tells the `drift` observer of the tolerances that were applied. */
export const tellDrift = ({ context, name, settings, drift = [] }: Task): void => {
  for (const [kind, detail] of drift) {
    // Whatever an observer does, it cannot cost the caller an answer that may hold a one-time secret.
    (async () => settings.drift?.({ system: context.system, operation: name, kind, detail }))().catch(
      () => {},
    );
  }
};
