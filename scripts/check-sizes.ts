/**
 * Bytes and import cost of each client against their budgets: `node scripts/check-sizes.ts`. Bundles one client with one
 * call as an application would (esbuild, minified, es2022, gzip), and exits with 1 when a budget is broken.
 *
 * Why the whole of it is over the 13 kB once planned, and an import over 1.15 times an empty process: docs/decisions/007-bytes-of-a-client.md.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** Gzipped bytes, and CPU of an import as a multiple of an empty process's. */
const budgets = { first: 4_500, retried: 19_000, whole: 23_000, importRatio: 1.4 };

const clients = [
  ['stratum', 'Stratum', "createApiKey({ tenant_id: 't' })"],
  ['sensorbucket', 'SensorBucket', "createApiKey({ name: 'n', tenant_id: '1' })"],
  ['clerk', 'Clerk', "createApiKey({ name: 'n', subject: 's' })"],
  ['strait', 'Strait', "createApiKey({ name: 'n', project_id: 'p' })"],
  ['whylabs', 'WhyLabs', "createApiKey({ org_id: 'o', user_id: 'u' })"],
] as const;

/** Leaves out what is loaded later by its own request, apart from what is named. */
const withoutLater = (but?: RegExp): Plugin => ({
  name: 'without-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' && !but?.test(path) ? { path, external: true } : null,
    ),
});

const bytesOf = async (contents: string, plugins: Plugin[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'test') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    write: false,
    plugins,
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
};

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
  const first = await bytesOf(code, [withoutLater()]);
  const retried = await bytesOf(code, [withoutLater(/^(?:\.\/failures\.js|ky)$/)]);
  const whole = await bytesOf(code, []);
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
