import { basename, dirname, resolve } from 'node:path';
import { buildSync, type Plugin } from 'esbuild';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** The source files that an entry reaches by static imports. */
const reach = (entry: string): readonly string[] => {
  const { metafile } = buildSync({
    entryPoints: [at(entry)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    // Loaded later, by their own statements.
    external: ['../parts/*'],
    write: false,
    metafile: true,
    outdir: 'dist',
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).map(path => resolve(path));
};

/** Files that only list names. */
const isList = (path: string): boolean => /[\\/](?:index|client|parts[\\/][\w-]+)\.ts$/.test(path);

/** How one output is made. */
export interface Output {
  readonly entry: string;
  /** Outputs before it from which it imports what they have; anything else is copied into it. */
  readonly shares: Readonly<Record<string, string>>;
  /** Whether others import from it what it has: then it exports all of it. */
  readonly isShared?: boolean;
  /** The output that holds all parts, where each is not one of its own. */
  readonly parts?: string;
}

/**
 * Puts each source file into as few outputs as its needs allow. The bundler's own chunks would be ten files, and each
 * costs an import 3 % of an empty process; fewer, and bundles would carry what only failures need.
 */
export const inOneOutput = ({ entry, shares, isShared, parts }: Output): Plugin => ({
  name: 'in-one-output',
  setup: ({ onResolve, onLoad }) => {
    const owners = new Map<string, string>();
    for (const [name, source] of Object.entries(shares)) {
      for (const path of reach(source)) if (!owners.has(path)) owners.set(path, name);
    }
    onResolve({ filter: /^\./ }, ({ path, importer, kind }) => {
      if (kind === 'dynamic-import')
        return { path: `./${parts ?? basename(path, '.ts')}.js`, external: true };
      const target = resolve(dirname(importer), path);
      const owner = owners.get(target);
      // An import of a list wants its names, not all that an output shares.
      return owner === undefined || isList(target) ? null : { path: `./${owner}.js`, external: true };
    });
    if (!isShared) return;
    const own = reach(entry).filter(path => !owners.has(path));
    onLoad({ filter: /[\\/]src[\\/]/ }, ({ path }) =>
      path === at(entry)
        ? {
            contents: own.map(each => `export * from ${JSON.stringify(each)};`).join('\n'),
            loader: 'ts',
            resolveDir: import.meta.dirname,
          }
        : null,
    );
  },
});
