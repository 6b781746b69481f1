import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

const systems = ['stratum', 'sensorbucket', 'clerk', 'strait', 'whylabs'];

/** `page:./main.ts` is that module with all that it imports, as text: the twins' server sends it to browsers. */
const page: Plugin = {
  name: 'page',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^page:/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.slice('page:'.length)),
      namespace: 'page',
    }));
    esbuild.onLoad({ filter: /.*/, namespace: 'page' }, async ({ path }) => {
      const { outputFiles, metafile } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        target: 'es2022',
        minify: true,
      });
      return {
        contents: outputFiles[0]?.text ?? '',
        loader: 'text',
        watchFiles: Object.keys(metafile.inputs),
      };
    });
  },
};

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      matchers: 'src/matchers/index.ts',
      vitest: 'src/vitest.ts',
      jest: 'src/jest.ts',
      ...Object.fromEntries(systems.map(system => [system, `src/${system}/index.ts`])),
    },
    { loader: { '.html': 'text', '.css': 'text', '.svg': 'text' }, esbuildPlugins: [page] },
  ),
);
