import { insideOf } from '../engine/inside.ts';
import type { JournalEntry } from '../engine/journal.ts';
import type { Twin } from '../engine/twin.ts';
import { isLike } from './is-like.ts';
import { textOf } from './text-of.ts';
import type { ReceivedMatch } from './types.ts';

/** What vitest and jest take for the result of a matcher. */
interface Verdict {
  readonly pass: boolean;
  message(): string;
}

/** What vitest and jest give a matcher besides its values. */
interface Context {
  readonly equals?: (a: unknown, b: unknown) => boolean;
}

/**
 * Assertions about twins, for `expect.extend` of vitest and jest. Types: `import '@keyloom/mocks/vitest'`, or `/jest`.
 *
 * @example
 * ```ts
 * import { matchers } from '@keyloom/mocks/matchers';
 * import '@keyloom/mocks/vitest';
 * import { createTwin } from '@keyloom/mocks/clerk';
 * import { expect } from 'vitest';
 *
 * expect.extend(matchers);
 * const clerk = createTwin();
 * expect(clerk).toHaveActiveKeys(0);
 * expect(clerk).toHaveNoOrphans();
 * expect(clerk).not.toHaveReceived('createApiKey', { status: 200, request: { name: 'ci' } });
 * expect(clerk).toLeakNoSecrets('a log', { of: 'anything' });
 * ```
 */
export const matchers = {
  toHaveActiveKeys(twin: Twin, count: number): Verdict {
    const keys = insideOf(twin).activeKeys();
    const ids = keys.slice(0, 10).map(({ id }) => id);
    const more = keys.length > ids.length ? [`and ${keys.length - ids.length} more`] : [];
    return {
      pass: keys.length === count,
      message: () =>
        `${twin.system} has ${keysOf(keys.length)} that would be accepted now, expected ${count}${listOf([...ids, ...more])}`,
    };
  },

  toHaveNoOrphans(twin: Twin): Verdict {
    const orphans = insideOf(twin).orphans();
    const ids = orphans.map(({ id }) => id);
    return {
      pass: orphans.length === 0,
      message: () =>
        orphans.length === 0
          ? `${twin.system} has no living key whose secret reached nobody, expected one`
          : `${twin.system} has ${keysOf(orphans.length)} still alive whose secret reached no client${listOf(ids)}`,
    };
  },

  toHaveReceived(
    this: Context | undefined,
    twin: Twin,
    operation: string,
    { times, ...match }: ReceivedMatch = {},
  ): Verdict {
    const { operations } = insideOf(twin).document;
    // Else `not.toHaveReceived` of a name that is misspelt would always pass.
    if (!Object.hasOwn(operations, operation)) {
      const names = Object.keys(operations).join(', ');
      throw new TypeError(`${twin.system} has no operation ${operation}. There are: ${names}.`);
    }
    const equals = this?.equals ?? Object.is;
    const calls = twin.journal.entries.filter(entry => entry.operation === operation);
    const found = calls.filter(entry => isLike(entry, match, equals));
    const wanted = times === undefined ? 'at least one' : String(times);
    const like = Object.keys(match).length === 0 ? '' : ` like ${JSON.stringify(match)}`;
    return {
      pass: times === undefined ? found.length > 0 : found.length === times,
      message: () =>
        `${twin.system} received ${found.length} calls of ${operation}${like}, expected ${wanted}${listOf(
          (calls.length > 0 ? calls : twin.journal.entries).slice(-5).map(describe),
        )}`,
    };
  },

  toLeakNoSecrets(twin: Twin, ...values: readonly unknown[]): Verdict {
    const inside = insideOf(twin);
    const places = [
      ...values.map((value, at) => [`value ${at + 1}`, value] as const),
      ['the journal', twin.journal.entries],
    ] as const;
    const leaks = places.flatMap(([place, value]) =>
      inside.leaksIn(textOf(value)).map(id => `the secret of key ${id} in ${place}`),
    );
    return {
      pass: leaks.length === 0,
      message: () =>
        leaks.length === 0
          ? `no secret of ${twin.system} is in what was given, expected one`
          : `secrets of ${twin.system} leaked${listOf(leaks)}`,
    };
  },
};

const keysOf = (count: number) => `${count} ${count === 1 ? 'key' : 'keys'}`;
const listOf = (lines: readonly string[]) =>
  lines.length === 0 ? '.' : `:\n${lines.map(line => `  ${line}`).join('\n')}`;

function describe({ operation, method, path, status, fault, request }: JournalEntry): string {
  const what = [
    operation ?? `${method} ${path}`,
    status ?? 'no answer',
    ...(fault === undefined ? [] : [`fault ${fault}`]),
  ];
  return `${what.join(', ')}${request === undefined ? '' : `, ${JSON.stringify(request)}`}`;
}
