import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Gzipped bytes of what a browser loads. */
export interface Bytes {
  /** What a page needs before its first call. */
  readonly first: number;
  /** Once one call had to be tried again. */
  readonly retried: number;
  /** Everything, whatever is loaded later included. */
  readonly whole: number;
}

/** Bundles a program as an application would: esbuild, minified, es2022, gzip -9; what is loaded by its own request apart. */
export async function bytesOf(program: string, resolveDir: string): Promise<Bytes> {
  const size = (plugins: Plugin[]) => bundledSize(program, resolveDir, plugins);
  return {
    first: await size([withoutLater()]),
    retried: await size([withoutLater(/^(?:\.\/failures\.js|ky)$/)]),
    whole: await size([]),
  };
}

/** Leaves out what is loaded later by its own request, apart from what is named. */
const withoutLater = (but?: RegExp): Plugin => ({
  name: 'without-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' && !but?.test(path) ? { path, external: true } : null,
    ),
});

async function bundledSize(contents: string, resolveDir: string, plugins: Plugin[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: nodeOnly,
    write: false,
    logLevel: 'error',
    plugins,
  });
  const written = outputFiles.filter(({ contents }) => contents.length > 0);
  return written.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
}

/** Node's own modules, which some clients name in branches that a browser never takes. */
const nodeOnly = [
  'node:*',
  'crypto',
  'http',
  'https',
  'events',
  'child_process',
  'stream',
  'util',
  'fs',
  'path',
  'os',
];
