import { dirname, resolve } from 'node:path';
import { buildSync, type Plugin } from 'esbuild';

const at = (path: string): string => resolve(import.meta.dirname, 'src', path);

/** The source files that an entry reaches by static imports. */
const reach = (entry: string): readonly string[] => {
  const { metafile } = buildSync({
    entryPoints: [at(entry)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    external: ['*/later.ts'],
    write: false,
    metafile: true,
    outdir: 'dist',
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).map(path => resolve(path));
};

const client = reach('client.ts');
const errors = reach('errors/index.ts').filter(path => !client.includes(path));
const owners = new Map([
  ...client.map(path => [path, 'client'] as const),
  ...errors.map(path => [path, 'errors'] as const),
  [at('later.ts'), 'later'] as const,
]);

/**
 * Puts each source file into one output, which others import: `client.js` (what every call needs), `errors.js`,
 * `later.js` (what failures, options and lists need) or the entry's own. The bundler's own chunks would be ten files,
 * and each costs an import 3 % of an empty process; fewer, and bundles would carry what only failures need.
 */
export const inOneOutput = (output: string): Plugin => ({
  name: 'in-one-output',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const owner = importer === '' ? undefined : owners.get(resolve(dirname(importer), path));
      return owner === undefined || owner === output ? null : { path: `./${owner}.js`, external: true };
    });
    if (output !== 'client') return;
    onLoad({ filter: /[\\/]src[\\/]client\.ts$/ }, () => ({
      // Other outputs take what they share from here, so all of it is exported.
      contents: client.map(path => `export * from ${JSON.stringify(path)};`).join('\n'),
      loader: 'ts',
      resolveDir: at('.'),
    }));
  },
});
