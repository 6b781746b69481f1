import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ClassName, Verdict } from './mutant.ts';

/** What a worker is asked: to try a mutant, or, without one, whether the evidence finds nothing on what is not mutated. */
export interface Asked {
  readonly class: ClassName;
  readonly id?: string | undefined;
}

export type Told =
  | { readonly verdict: Verdict; readonly memory: number }
  | { readonly complaints: readonly string[] }
  | { readonly error: string };

/** How long one mutant may take: what loops for ever is not judged. */
const patienceMs = 120_000;
/** Variants of modules stay for as long as their process does. */
const maxMemory = 1_500 * 1024 * 1024;

/** Processes that try mutants, one for each core. */
export interface Pool {
  baseline(name: ClassName): Promise<readonly string[]>;
  tryAll(asked: readonly Asked[], told: (verdict: Verdict) => void): Promise<void>;
  close(): void;
}

export function createPool(size: number): Pool {
  const workers: (ChildProcess | undefined)[] = Array.from({ length: Math.max(1, size) }, () => undefined);

  function workerAt(index: number): ChildProcess {
    const worker =
      workers[index] ??
      fork(join(import.meta.dirname, 'worker.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    workers[index] = worker;
    return worker;
  }
  function end(index: number): void {
    workers[index]?.kill('SIGKILL');
    workers[index] = undefined;
  }

  /** Asks one worker one thing; one that dies or is too slow is replaced. */
  function ask(index: number, asked: Asked): Promise<Told | 'too slow' | 'died'> {
    const worker = workerAt(index);
    return new Promise(resolve => {
      const finish = (told: Told | 'too slow' | 'died') => {
        clearTimeout(timer);
        worker.off('message', heard);
        worker.off('exit', died);
        if (typeof told === 'string') end(index);
        resolve(told);
      };
      const heard = (told: Told) => finish(told);
      const died = () => finish('died');
      // A baseline loads everything first.
      const timer = setTimeout(
        () => finish('too slow'),
        asked.id === undefined ? 5 * patienceMs : patienceMs,
      );
      worker.on('message', heard);
      worker.on('exit', died);
      worker.send(asked);
    });
  }

  async function tryOne(index: number, { class: name, id = '' }: Asked): Promise<Verdict> {
    const startedAt = performance.now();
    const told = await ask(index, { class: name, id });
    if (typeof told === 'object' && 'verdict' in told) {
      if (told.memory > maxMemory) end(index);
      return told.verdict;
    }
    const reason =
      typeof told === 'string'
        ? `the process ${told === 'died' ? 'died' : 'did not come to an end'}`
        : JSON.stringify(told);
    return { class: name, id, outcome: 'invalid', reason, ms: Math.round(performance.now() - startedAt) };
  }

  return {
    async baseline(name) {
      const told = await ask(0, { class: name });
      if (typeof told === 'object' && 'complaints' in told) return told.complaints;
      return [typeof told === 'object' && 'error' in told ? told.error : `${name}: ${String(told)}`];
    },
    async tryAll(asked, told) {
      const queue = [...asked];
      const work = async (index: number) => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift())
          told(await tryOne(index, next));
      };
      await Promise.all(workers.map((_, index) => work(index)));
    },
    close() {
      for (const index of workers.keys()) end(index);
    },
  };
}
