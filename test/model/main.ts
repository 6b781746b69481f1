// Plays random sequences on the twins, a model of each system beside them: npm run model -- --help
import { runCommand } from '../command-line.ts';
import { subjects } from '../evidence/subjects.ts';
import { createProgress } from '../mutation/progress.ts';
import { help, readOptions } from './options.ts';
import { tableOf } from './report.ts';
import { tournament } from './tournament.ts';

const systems = subjects.map(({ system }) => system);

await runCommand('npm run model', main);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), systems);
  if (options === undefined) {
    console.log(help(systems));
    return 0;
  }
  const rows = await tournament(subjects, options, createProgress(process.stderr, 'disagreements'));
  console.log(options.isJson ? JSON.stringify(rows, null, 2) : tableOf(rows));
  return rows.some(({ disagreement }) => disagreement !== undefined) ? 1 : 0;
}
