import type { Row } from './tournament.ts';

const headings = ['system', 'dialect', 'sequences', 'calls', 'calls/s', ''];

/** One line for each system and dialect, and below them the disagreements. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cellsOf)];
  const widths = headings.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)));
  const table = lines.map(line =>
    line
      .map((cell, at) => aligned(cell, at, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const found = rows.flatMap(({ disagreement }) => (disagreement === undefined ? [] : ['', disagreement]));
  return [...table, ...found].join('\n');
}

const cellsOf = ({ system, dialect, sequences, calls, tookMs, disagreement }: Row) => [
  system,
  dialect,
  String(sequences),
  String(calls),
  String(Math.round((calls / tookMs) * 1000)),
  disagreement === undefined ? 'agree' : 'DISAGREE',
];

/** Numbers stand at the right. */
const aligned = (cell: string, at: number, width: number) =>
  at >= 2 && at <= 4 ? cell.padStart(width) : cell.padEnd(width);
