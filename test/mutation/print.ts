import { styleText } from 'node:util';
import { equivalents } from './equivalents.ts';
import { type ClassSummary, type Count, type Survivor, scoreOf } from './summary.ts';

const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
const cell = ({ killed, survived, invalid }: Count) => `${killed}/${killed + survived + invalid}`;

/** Prints what a run found: a table for each class, who noticed what, and everything that nobody did. */
export function print(summaries: readonly ClassSummary[], seconds: number): void {
  for (const summary of summaries) printClass(summary);
  console.log(`\n${Math.round(seconds)} s`);
}

function printClass(summary: ClassSummary): void {
  const {
    class: name,
    total,
    target,
    meetsTarget,
    families,
    by,
    survivors,
    invalid,
    wrongEquivalents,
  } = summary;
  const verdict = meetsTarget ? styleText('green', 'holds') : styleText('red', 'MISSED');
  console.log(
    `\n${styleText('bold', name)}  ${total.killed} of ${total.killed + total.survived + total.invalid} killed, ` +
      `${percent(scoreOf(total))} (target ${percent(target)}: ${verdict}); ` +
      `${total.survived} survived, ${total.equivalent} equivalent, ${total.invalid} invalid`,
  );
  for (const line of tableOf(families)) console.log(line);
  const first = Object.entries(by).sort(([, a], [, b]) => b - a);
  console.log(
    styleText('dim', `noticed first by: ${first.map(([who, count]) => `${who} ${count}`).join(', ')}`),
  );
  list('survived', survivors);
  list('invalid', invalid);
  for (const id of wrongEquivalents) console.log(styleText('red', `called equivalent, and noticed: ${id}`));
  for (const { ids, why } of equivalents.filter(({ classes }) => classes.includes(name)))
    console.log(styleText('dim', `equivalent: ${ids.join(', ')}: ${why}`));
}

function list(title: string, mutants: readonly Survivor[]): void {
  if (mutants.length > 0) console.log(styleText('yellow', `${title}:`));
  for (const { id, place, what, reason } of mutants)
    console.log(
      `  ${id}${id.includes(place) ? '' : `  ${place}`}  ${what}${reason === undefined ? '' : ` (${reason})`}`,
    );
}

/** Families down, systems across: killed of those that are not equivalent. */
export function tableOf(families: ClassSummary['families']): readonly string[] {
  const systems = [...new Set(Object.values(families).flatMap(row => Object.keys(row)))];
  const sums = Object.values(families).map(row => sumOf(Object.values(row)));
  const rows = Object.entries(families).map(([family, row], index) => [
    family,
    ...systems.map(system => (row[system] === undefined ? '' : cell(row[system]))),
    cell(sums[index] ?? sumOf([])),
  ]);
  const lines = [['', ...systems, 'all'], ...rows];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? [];
  return lines.map(line =>
    line
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart((widths[column] ?? 0) + 2),
      )
      .join(''),
  );
}

export function sumOf(counts: readonly Count[]): Count {
  const sum: Count = { killed: 0, survived: 0, equivalent: 0, invalid: 0 };
  for (const { killed, survived, equivalent, invalid } of counts) {
    sum.killed += killed;
    sum.survived += survived;
    sum.equivalent += equivalent;
    sum.invalid += invalid;
  }
  return sum;
}
