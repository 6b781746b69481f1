import { styleText } from 'node:util';
import { type Budget, type Finding, holds, type Spread } from './benchmark.ts';

/** Prints the table of a benchmark and what became of its budgets. */
export function print(name: string, title: string, { rows, budgets }: Finding): void {
  console.log(`\n${styleText('bold', name)}  ${title}`);
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const width = Math.max(...rows.map(row => row.name.length));
  console.log(
    styleText('dim', `${''.padEnd(width)}  ${columns.map(column => column.padStart(24)).join('')}`),
  );
  for (const row of rows) {
    const cells = columns.map(column => textOf(row.figures[column]).padStart(24));
    console.log(`${row.name.padEnd(width)}  ${cells.join('')}`);
  }
  for (const budget of budgets) console.log(verdictOf(budget));
}

/** One budget in a line: measured, allowed, and whether it holds. */
export function verdictOf(budget: Budget): string {
  const { what, measured, must, limit } = budget;
  const verdict = holds(budget) ? styleText('green', 'holds') : styleText('red', 'FAILS');
  return `${verdict}  ${what}: ${measured} (${must} ${limit})`;
}

function textOf(figure: Spread | undefined): string {
  if (figure === undefined) return '';
  const { median, min, max } = figure;
  return min === max ? String(median) : `${median} (${min} to ${max})`;
}
