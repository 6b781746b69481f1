// Holds a server, or any mock of one, against the twins: npm run conform -- --help
import { randomBytes } from 'node:crypto';
import { runCommand } from '../command-line.ts';
import { isDrift } from './compare.ts';
import { clearOnly, conform, type Finished, rehearse, runOf } from './conform.ts';
import { help, type Options, readOptions } from './options.ts';
import { leftoversOf, printable, summaryOf, tableOf } from './report.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130);
    console.error('Stopping; removing the keys of this run. Once more leaves them.');
    stop.abort();
  });
}

const control = { signal: stop.signal, tell: (text: string) => console.error(printable(text, [])) };

await runCommand('npm run conform', main);

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === undefined) {
    console.log(help);
    return 0;
  }
  if (options.isDry) return showPlan(options);
  const { clear = randomBytes(4).toString('hex') } = options;
  const run = runOf(clear);
  if (options.clear !== undefined) {
    const left = await clearOnly(options, run, control);
    print(leftoversOf(left, run.name, options.system).join('\n'), [options.credential]);
    return left.alive.length > 0 || left.doubt !== undefined ? 4 : 0;
  }
  const finished = await conform(options, run, control);
  const { secrets, ...outcome } = finished;
  if (options.isJson) print(JSON.stringify(outcome, null, 2), secrets);
  else print([tableOf(outcome), '', ...summaryOf(outcome)].join('\n'), secrets);
  return exitCodeOf(finished);
}

async function showPlan(options: Options): Promise<number> {
  const { documented, owners } = await rehearse(options, runOf('00000000'));
  const roles = [...owners].map(([role, value]) => `  --owner ${role}=${value}`);
  const lines = documented.map(({ step, method, path, note = '' }) =>
    `${step}\n    ${method} ${path} ${note}`.trimEnd(),
  );
  if (options.isJson)
    print(JSON.stringify({ owners: Object.fromEntries(owners), steps: documented }, null, 2), []);
  else
    print(
      ['Would make keys for', ...roles, '', 'and would send, ids as a twin gives them:', '', ...lines].join(
        '\n',
      ),
      [],
    );
  return 0;
}

function exitCodeOf({ rows, left, brokenOff, dialect }: Finished): number {
  if (left.alive.length > 0 || left.doubt !== undefined) return 4;
  if (stop.signal.aborted) return 130;
  if (brokenOff !== undefined) return 3;
  return rows.some(row => isDrift(row, dialect)) ? 1 : 0;
}

function print(text: string, secrets: Iterable<string>): void {
  console.log(printable(text, secrets));
}
