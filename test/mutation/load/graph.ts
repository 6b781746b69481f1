import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packages, sourceOf } from './paths.ts';

/** Which sources import which. */
export interface Graph {
  /** The files that are other than they were when some are: those themselves, and all that come to import them. */
  above(changed: Iterable<string>): ReadonlySet<string>;
}

/** What a source imports, at once or later; types alone are nothing at run time. */
const imports =
  /(?:^|[\s;}])(?:import|export)\b(?!\s+type\b)[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

/** Reads all sources of the packages. */
export function readGraph(): Graph {
  const importers = new Map<string, Set<string>>();
  for (const name of readdirSync(packages)) {
    const source = join(packages, name, 'src');
    for (const entry of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
      const file = join(source, entry);
      if (!/\.[jt]s$/.test(file) || file.endsWith('.d.ts')) continue;
      for (const [, now, later] of withoutComments(readFileSync(file, 'utf8')).matchAll(imports)) {
        const target = targetOf(now ?? later ?? '', file);
        if (target === undefined) continue;
        const known = importers.get(target) ?? new Set();
        importers.set(target, known.add(file));
      }
    }
  }
  return {
    above(changed) {
      const found = new Set<string>();
      const open = [...changed];
      for (let file = open.pop(); file !== undefined; file = open.pop()) {
        if (found.has(file)) continue;
        found.add(file);
        open.push(...(importers.get(file) ?? []));
      }
      return found;
    },
  };
}

function targetOf(specifier: string, file: string): string | undefined {
  return specifier.startsWith('.') ? join(dirname(file), specifier) : sourceOf(specifier);
}

/** Examples in comments import the package itself. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');
