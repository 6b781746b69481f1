import { Command, Option } from 'commander';
import { type MockOptions, readInstant, readSystems, readWhole, systems } from './options.ts';
import { runMock } from './run.ts';

const examples = `
Examples:
  keyloom mock                                  all five systems on http://127.0.0.1:4010
  keyloom mock --system clerk,strait --port 0   two of them, on any free port
  keyloom mock --json                           one JSON line with URLs and credentials, then quiet
  keyloom mock --clock 2030-01-01 --seed 7      the same bytes at each run
  keyloom mock --state keys.json                what was made is there again at the next start

The page is at /, the control API for tests of any language below /__keyloom/, its
OpenAPI document at /__keyloom/openapi.yaml, a health path at /__keyloom/health.

SIGINT and SIGTERM stop the twins and save the state; another one later ends at once.
Exit codes: 0 stopped, 1 failed, 2 wrong usage, 3 state file refused.`;

/** `keyloom mock`: the twins over HTTP. */
export function createMockCommand(): Command {
  return new Command('mock')
    .summary('serve stateful twins of the systems over HTTP')
    .description('Serves stateful twins of the key APIs over HTTP, for tests in any language.')
    .addOption(
      new Option('--system <names>', `which systems, repeated or with commas: ${systems.join(', ')}`)
        .argParser(readSystems)
        .default(undefined, 'all'),
    )
    .addOption(
      new Option('--port <number>', 'one port for all systems; 0 is any')
        .argParser(readWhole(0, 65_535))
        .default(4010),
    )
    .option('--host <address>', 'where to listen; others than loopback let other machines in', '127.0.0.1')
    .option('--prefix', 'put each system below its name: /clerk, /strait, …')
    .addOption(
      new Option('--dialect <name>', 'the published shapes, or what the real servers send')
        .choices(['documented', 'served'])
        .default('documented'),
    )
    .addOption(
      new Option('--seed <number>', 'part of every id and secret').argParser(readWhole(0, 65_535)).default(1),
    )
    .addOption(new Option('--clock <instant>', 'where the time stands still').argParser(readInstant))
    .option('--state <file>', 'restored at the start, saved at the end')
    .option('--json', 'one JSON line on standard output once the twins listen')
    .option('--verbose', 'one line for each request')
    .addHelpText('after', examples)
    .action((options: MockOptions) => runMock(options));
}
