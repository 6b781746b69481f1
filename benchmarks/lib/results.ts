import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './benchmark.ts';
import { versions } from './install.ts';
import { here } from './paths.ts';

const path = join(here, 'results.json');

/** What the last full run of each benchmark found, and with which versions. */
export interface Results {
  readonly versions: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, Finding>>;
}

export function readResults(): Results {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { versions: {}, findings: {} };
}

/** Keeps what was found, beside what other benchmarks found before. */
export function writeResults(findings: Results['findings']): void {
  const all = { ...readResults().findings, ...findings };
  writeFileSync(path, `${JSON.stringify({ versions: versions(), findings: all }, null, 2)}\n`);
}
