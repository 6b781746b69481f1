import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hintFor } from './hints.ts';
import type { Problem } from './problem.ts';

const CLI = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/** The part of `redocly lint --format=json` that is read here. */
interface Report {
  readonly problems: ReadonlyArray<{
    readonly ruleId: string;
    readonly message: string;
    readonly suggest?: readonly string[];
    readonly location: ReadonlyArray<{ start?: { line: number; col: number } }>;
  }>;
}

function toProblem(
  file: string,
  { ruleId, message, suggest = [], location }: Report['problems'][number],
): Problem {
  const { line, col } = location[0]?.start ?? { line: 1, col: 1 };
  const sentence = /[.?!]$/.test(message.trim()) ? message.trim() : `${message.trim()}.`;
  const guess = suggest.length > 0 ? `Did you mean ${suggest.slice(0, 3).join(', ')}?` : '';
  return {
    file,
    line,
    column: col,
    rule: ruleId.replace(/^(keyloom|rule)\//, ''),
    message: [sentence, guess, hintFor(ruleId, message)].filter(Boolean).join(' '),
  };
}

/**
 * Lints documents with Redocly CLI, in one process for all of them. The CLI bundles its engine, so there is no library
 * to import. A document that the engine gives up on gets one problem with the engine's words, never a clean bill.
 */
export async function runRedocly(files: readonly string[], config: string): Promise<Problem[]> {
  if (files.length === 0) return [];
  const { stdout, stderr } = await lint(files, config);
  // Each document has a JSON report of its own, one right behind the other; a crash ends them early.
  const reports: Report[] = JSON.parse(`[${stdout.trim().replaceAll(/^\}\{$/gm, '},{')}]`);
  const problems = reports.flatMap((report, index) =>
    report.problems.map(problem => toProblem(files[index] ?? '', problem)),
  );
  const failed = files[reports.length];
  if (failed === undefined) return problems;
  const reason =
    stderr
      .split('\n')
      .find(line => line.startsWith('  - '))
      ?.slice(4) ?? stderr.trim();
  const message = `Redocly cannot lint the document: ${reason.trim().replace(/\.$/, '')}. Correct its structure (or spec/rules.yaml).`;
  return [
    ...problems,
    { file: failed, line: 1, column: 1, rule: 'redocly', message },
    ...(await runRedocly(files.slice(reports.length + 1), config)),
  ];
}

/** What the CLI prints; its exit code says no more than its reports do. */
function lint(
  files: readonly string[],
  config: string,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const options = ['--config', config, '--lint-config=error', '--format=json', '--max-problems=100000'];
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [CLI, 'lint', ...files, ...options],
      { maxBuffer: 256 * 1024 * 1024, env: { ...process.env, ...quiet } },
      (_, stdout, stderr) => resolve({ stdout, stderr }),
    );
  });
}
