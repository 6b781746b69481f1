import { spawnSync } from 'node:child_process';
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
    readonly location: ReadonlyArray<{ source: { ref: string }; start?: { line: number; col: number } }>;
  }>;
}

/**
 * Lints documents with Redocly CLI, in one process for all of them. The CLI bundles its engine, so there is no library
 * to import. Throws an Error with the CLI's own words when it does not come to a report.
 */
export function runRedocly(files: readonly string[], config: string): Problem[] {
  if (files.length === 0) return [];
  const options = ['--config', config, '--lint-config=error', '--format=json', '--max-problems=100000'];
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'lint', ...files, ...options], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
  });
  let reports: Report[];
  try {
    // Each document has a JSON report of its own, one right behind the other.
    reports = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, '},{')}]`);
  } catch {
    throw new Error(`Redocly CLI made no report:\n${stderr.trim()}`);
  }
  const problems = reports.flatMap(report => report.problems);
  return problems.map(({ ruleId, message, suggest = [], location: [at] }) => {
    const sentence = /[.?!]$/.test(message.trim()) ? message.trim() : `${message.trim()}.`;
    const guess = suggest.length > 0 ? `Did you mean ${suggest.slice(0, 3).join(', ')}?` : '';
    return {
      file: at?.source.ref ?? files[0] ?? '',
      line: at?.start?.line ?? 1,
      column: at?.start?.col ?? 1,
      rule: ruleId.replace(/^(keyloom|rule)\//, ''),
      message: [sentence, guess, hintFor(ruleId, message)].filter(Boolean).join(' '),
    };
  });
}
