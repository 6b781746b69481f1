import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { findRegularExpressions } from './regular-expressions.ts';
import type { Slow } from './slow-inputs.ts';

// Texts on which a regular expression takes quadratic or exponential time: a small request, or answer, that stops a process.

/** The slow ones, and why nobody from outside can give them a long text. */
const harmless: Readonly<Record<string, string>> = {
  '/=+$/': 'the end of what the twin itself has just encoded',
  '/\\/+$/': 'the end of a base URL, which the program gives',
  '/\\/?\\{.*$/': 'a path template of the document',
  '/\\{([^}]+)\\}/g': 'a path template of the document',
  '/(\\.\\d*?)0+$/': 'a time that the twin itself has just written',
};
/** The format `url` of ajv's formats, which come as a whole; no schema of ours has it. */
const unusedUrl = String.raw`/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?`;

interface Probed extends Omit<Slow, 'attack'> {
  readonly attack: Slow['attack'] | undefined;
}

/** Feeds expressions with hostile texts, on a thread that can be ended: some would take longer than the universe has. */
async function probe(
  all: readonly Pick<Slow, 'source' | 'flags'>[],
  patienceMs: number,
): Promise<readonly Probed[]> {
  const worker = new Worker(new URL('slow-inputs.ts', import.meta.url), { workerData: all });
  const probed: Probed[] = [];
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, patienceMs);
    worker.on('message', (message: Probed) => {
      timer.refresh();
      probed.push(message);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  await worker.terminate();
  const stuck = all[probed.length];
  if (stuck === undefined) return probed;
  const rest = await probe(all.slice(probed.length + 1), patienceMs);
  return [...probed, { ...stuck, attack: ['', 'without an end', ''] }, ...rest];
}

const shown = ({ source, flags }: Pick<Slow, 'source' | 'flags'>) => `/${source}/${flags}`;

test('no regular expression of the packages is slow on a hostile text', async () => {
  const all = findRegularExpressions();
  expect(all.length).toBeGreaterThan(80);
  const slow = (await probe(all, 30_000)).filter(({ attack }) => attack !== undefined);
  const files = new Map(all.map(each => [shown(each), each.file]));
  const found = slow.filter(
    each => !Object.hasOwn(harmless, shown(each)) && !shown(each).startsWith(unusedUrl),
  );
  expect(found.map(each => [files.get(shown(each)), shown(each), each.attack])).toEqual([]);
});

test('no reason is given for an expression that is no more', () => {
  const all = findRegularExpressions().map(shown);
  expect(Object.keys(harmless).filter(each => !all.includes(each))).toEqual([]);
});

test('the probe finds what is slow', async () => {
  const known = [
    '(a+)+$',
    '^(a|a)*$',
    '^(\\w+\\s?)*$',
    '=+$',
    '(\\.\\d*?)0+$',
    '\\{([^}]+)\\}',
    '^https?:\\/\\/(?:\\S+(?::\\S*)?@)?x$',
    '\\s+$',
    '[a-z]+@[a-z]+\\.',
    '^(.*a){12}$',
    '^[\\w-]+\\n([\\t -~]+)*$',
  ];
  const probed = await probe(
    known.map(source => ({ source, flags: '' })),
    5_000,
  );
  expect(probed.filter(({ attack }) => attack === undefined)).toEqual([]);
  expect(probed).toHaveLength(known.length);
});
