/**
 * Bytes and import cost of each client against their budgets: `node scripts/check-sizes.ts`. Exits with 1 when one is
 * broken. Why a retry costs more than the 13 kB once planned: docs/decisions/007-bytes-of-a-client.md.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOf } from './bytes.ts';

const root = join(import.meta.dirname, '..');

/** Gzipped bytes, and CPU of an import as a multiple of an empty process's. */
const budgets = { first: 4_500, retried: 18_600, whole: 20_900, importRatio: 1.25 };

const clients = [
  ['stratum', 'Stratum', "createApiKey({ tenant_id: 't' })"],
  ['sensorbucket', 'SensorBucket', "createApiKey({ name: 'n', tenant_id: '1' })"],
  ['clerk', 'Clerk', "createApiKey({ name: 'n', subject: 's' })"],
  ['strait', 'Strait', "createApiKey({ name: 'n', project_id: 'p' })"],
  ['whylabs', 'WhyLabs', "createApiKey({ org_id: 'o', user_id: 'u' })"],
] as const;

const cpuOf = (code: string): number => {
  const script = `${code};const { user, system } = process.cpuUsage();process.stdout.write(String(user + system))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return Number(stdout);
};

/** The least of many runs, taken in turn: what else the machine does only adds. */
const importRatioOf = (folder: string): number => {
  const entry = pathToFileURL(join(root, 'packages', folder, 'dist/index.js')).href;
  const empty: number[] = [];
  const loaded: number[] = [];
  let ratio = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 60 && (run < 15 || ratio > budgets.importRatio); run++) {
    empty.push(cpuOf(''));
    loaded.push(cpuOf(`import ${JSON.stringify(entry)}`));
    ratio = Math.min(...loaded) / Math.min(...empty);
  }
  return ratio;
};

const problems: string[] = [];
const expect = (name: string, what: string, found: number, budget: number): void => {
  if (found > budget) problems.push(`${name}: ${what} is ${found}, the budget ${budget}`);
};

console.log('client          first load   with a retried failure   with everything   import CPU');
for (const [folder, name, call] of clients) {
  const code = `import { create${name} } from '@keyloom/${folder}'; console.log(await create${name}({ auth: 'x' }).${call});`;
  const { first, retried, whole } = await bytesOf(code, join(root, 'test'));
  const ratio = Number(importRatioOf(folder).toFixed(2));
  const bytes = [first, retried, whole].map((found, index) =>
    `${found} B`.padStart([12, 24, 18][index] ?? 0),
  );
  console.log(`${name.padEnd(14)}${bytes.join('')}${String(ratio).padStart(13)}`);
  expect(name, 'the first load', first, budgets.first);
  expect(name, 'the load of a page with one retried failure', retried, budgets.retried);
  expect(name, 'the whole', whole, budgets.whole);
  expect(name, 'the import', ratio, budgets.importRatio);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
