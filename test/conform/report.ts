import type { Dialect } from '@keyloom/mocks';
import type { Left } from './clear-up.ts';
import { isDrift, type Row, type Wanted } from './compare.ts';
import type { Seen } from './door.ts';

/** A finished run. */
export interface Outcome {
  readonly system: string;
  readonly baseUrl: string;
  readonly run: string;
  readonly dialect: Wanted;
  readonly rows: readonly Row[];
  readonly left: Left;
  /** Why the conversation was not finished. */
  readonly brokenOff?: string;
}

const headings = ['step', 'documented', 'served', 'seen', ''];

/** The drift table: one line a step, and below those that drift, how. */
export function tableOf({ rows, dialect, brokenOff }: Outcome): string {
  if (brokenOff !== undefined && rows.every(({ seen }) => seen === undefined)) return brokenOff;
  const lines = rows.map(row => [
    row.step,
    cellOf(row.documented),
    cellOf(row.served),
    cellOf(row.seen),
    row.verdict,
  ]);
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...lines.map(line => line[at]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const body = rows.flatMap((row, at) => [lineOf(lines[at] ?? []), ...reasonsOf(row, dialect)]);
  return [
    lineOf(headings),
    ...body,
    ...(brokenOff === undefined ? [] : ['', `Broken off: ${brokenOff}`]),
  ].join('\n');
}

function cellOf(seen: Seen | undefined): string {
  if (seen === undefined) return '-';
  if (seen.note !== undefined) return seen.note.replace(/:.*/s, '');
  return `${seen.status} ${seen.contentType?.replace('application/', '') ?? ''}`.trim();
}

function reasonsOf(row: Row, dialect: Wanted): readonly string[] {
  const { differences, verdict, seen } = row;
  if (seen?.note !== undefined) return [`    ${seen.note}`];
  if (verdict === 'not reached' || !isDrift(row, dialect)) return [];
  const { documented, served } = differences;
  if (documented.join() === served.join()) return documented.map(difference => `    ${difference}`);
  const wanted = (['documented', 'served'] as const).filter(each => dialect === 'either' || dialect === each);
  return wanted.flatMap(each => differences[each].map(difference => `    from ${each}: ${difference}`));
}

/** How many steps are the same, and what is left. */
export function summaryOf({ rows, left, run, system, dialect }: Outcome): readonly string[] {
  if (rows.every(({ seen }) => seen === undefined)) return ['Nothing was made.'];
  const sent = rows.filter(({ verdict }) => verdict !== 'not sent');
  const as = (each: Dialect) =>
    sent.filter(({ differences, seen }) => seen !== undefined && differences[each].length === 0).length;
  const drifts = rows.filter(row => isDrift(row, dialect)).length;
  const unsent = rows.length - sent.length;
  return [
    `${sent.length} steps: ${as('documented')} as documented, ${as('served')} as served, ${drifts} drifting (${dialect})`,
    ...(unsent > 0 ? [`skipped: ${unsent} steps that were not sent, for the reasons above`] : []),
    ...leftoversOf(left, run, system),
  ];
}

/** What is left, in lines, and how to remove it. */
export function leftoversOf(
  { removed, alive, listed, doubt }: Left,
  run: string,
  system: string,
): readonly string[] {
  const clear = `npm run conform -- --system ${system} --base-url … --clear ${run}`;
  return [
    `${removed} keys of this run were still there and have been removed; ${alive.length} could not be`,
    ...(listed > 0 ? [`${listed} revoked keys of this run stay in lists: ${system} forgets none`] : []),
    ...alive.map(({ id, why }) => `left: ${id} (${why})`),
    ...(doubt === undefined ? [] : [`left: perhaps more, since ${doubt}`]),
    ...(alive.length > 0 || doubt !== undefined
      ? [`remove them with: ${clear}, or by hand: their names begin with keyloom-conform-${run}-`]
      : []),
  ];
}

/** Takes secrets and the control characters of foreign servers out of what is printed. */
export function printable(text: string, secrets: Iterable<string>): string {
  const hidden = [...secrets].filter(secret => secret.length > 3).sort((a, b) => b.length - a.length);
  const shown = hidden.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
  return shown.replaceAll(
    /[^\P{C}\n]/gu,
    at => `\\u${(at.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
