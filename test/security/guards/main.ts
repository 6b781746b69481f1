import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesOf, readArguments, runCommand } from '../../command-line.ts';
import { root } from '../../mutation/load/paths.ts';
import { applyPatch, type Patch } from '../../mutation/patch.ts';
import { guards } from './guards.ts';

const help = `Takes one guard at a time out of a copy of this repository, and runs the test of its threat, which must fail.

  npm run guards                                   every guard, about four minutes
  npm run guards -- --threat path-traversal        those of one threat; may be repeated

Ends with 0 when every test fails that must, 1 when one does not, 2 when it is called wrongly.`;

const threats = [...new Set(guards.map(guard => guard.system))];
/** What no test of a threat needs. */
const aside = ['.git', 'benchmarks'].map(name => join(root, name));

/** The repository as it stands, built; links between its packages stay inside the copy. */
const copyOf = async (): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'keyloom-guards-'));
  await cp(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: path => !aside.includes(path),
  });
  return copy;
};

/** What a program says at its end; undefined when it succeeds. */
const complaintOf = (folder: string, program: string, ...args: string[]): Promise<string | undefined> =>
  new Promise(resolve => {
    const options = {
      cwd: folder,
      timeout: 300_000,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    };
    execFile(program, args, options, (error, out, complaints) =>
      resolve(error ? `${out}${complaints}` : undefined),
    );
  });

/** What the test of a threat says when it fails; long ones are among the checks. */
const test = async (copy: string, threat: string): Promise<string | undefined> => {
  const files = await readdir(join(copy, 'test/security/threats'));
  const [file = threat] = files.filter(name => name.startsWith(`${threat}.`));
  const config = file.includes('.check.') ? 'vitest.check.config.ts' : 'vitest.config.ts';
  return complaintOf(
    join(copy, 'test'),
    'npx',
    'vitest',
    'run',
    '--config',
    config,
    `security/threats/${file}`,
  );
};

/** How many tests fail without the guard, all others being in place. */
const failuresWithout = async (copy: string, guard: Patch): Promise<number> => {
  const [name = ''] = guard.file.split('/');
  const source = join('packages', guard.file);
  const built = join('packages', name, 'dist');
  await writeFile(join(copy, source), applyPatch(await readFile(join(root, source), 'utf8'), guard));
  const unbuilt = await complaintOf(join(copy, 'packages', name), 'npx', 'tsup');
  if (unbuilt !== undefined) throw new Error(`${guard.id} does not build: ${unbuilt}`);
  const complaint = await test(copy, guard.system);
  // What was built goes back too, or the next guard of another package is judged without this one.
  for (const path of [source, built]) await cp(join(root, path), join(copy, path), { recursive: true });
  return Number(/Tests +(\d+) failed/.exec(complaint ?? '')?.[1] ?? 0);
};

const main = async (): Promise<number> => {
  const asked = readArguments(process.argv.slice(2), {
    threat: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  });
  if (asked.help) {
    console.log(help);
    return 0;
  }
  const chosen = namesOf('threat', asked.threat, threats);
  const copy = await copyOf();
  try {
    for (const threat of chosen) {
      const complaint = await test(copy, threat);
      if (complaint !== undefined) throw new Error(`${threat} fails with its guards in place: ${complaint}`);
    }
    let unnoticed = 0;
    for (const guard of guards.filter(({ system }) => chosen.includes(system))) {
      const failures = await failuresWithout(copy, guard);
      if (failures === 0) unnoticed++;
      console.log(
        `${failures === 0 ? 'NOT NOTICED' : `${failures} failed`}: ${guard.id}, ${guard.description}`,
      );
    }
    console.log(unnoticed === 0 ? 'Every guard is missed when it is gone.' : `${unnoticed} not noticed.`);
    return unnoticed === 0 ? 0 : 1;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};

await runCommand('npm run guards', main);
