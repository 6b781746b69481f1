import { answers } from './answers.ts';
import { attempts } from './attempts.ts';
import { credentials } from './credentials.ts';
import { extras } from './extras.ts';
import { failures } from './failures.ts';
import { input } from './input.ts';
import { type Check, kitOf, type RuntimeSubject } from './kit.ts';
import { lists } from './lists.ts';
import { options } from './options.ts';
import { repeats } from './repeats.ts';

export type { RuntimeSubject } from './kit.ts';

/** All that must hold of the runtime, by groups. */
export const checks: readonly Check[] = [
  ...input,
  ...credentials,
  ...answers,
  ...failures,
  ...attempts,
  ...repeats,
  ...lists,
  ...options,
  ...extras,
];

const patienceMs = 15_000;

/** What is wrong with a runtime. Most checks run side by side, so that their waits do not add up. */
export async function runtimeComplaints(subject: RuntimeSubject): Promise<readonly string[]> {
  const kit = kitOf(subject);
  const take = async ({ name, run }: Check): Promise<readonly string[]> => {
    try {
      await inTime(run(kit));
      return [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  };
  const found = (await Promise.all(checks.filter(({ isAlone }) => isAlone !== true).map(take))).flat();
  for (const check of checks) if (check.isAlone === true) found.push(...(await take(check)));
  return found;
}

async function inTime(run: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not come to an end')), patienceMs);
  });
  try {
    await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}
