import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** Makes one module of the named texts, `entry` first, with what they need of ajv inside. */
export async function bundle(texts: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    entryPoints: ['entry'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'silent',
    plugins: [
      {
        name: 'texts',
        setup(esbuild) {
          // Modules go by their names, not by their files, so that the output is the same in every checkout.
          esbuild.onResolve({ filter: /.*/ }, ({ path }) => ({
            path,
            namespace: path in texts ? 'text' : 'package',
          }));
          esbuild.onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({
            contents: texts[path] ?? '',
            loader: 'js',
          }));
          esbuild.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => ({
            contents: await readFile(find(path), 'utf8'),
            loader: 'js',
          }));
        },
      },
    ],
  });
  return result.outputFiles[0]?.text ?? '';
}

const own = createRequire(import.meta.url);

/** The file of a module that ajv's code asks for: one of this package's own dependencies, or one of ajv's. */
function find(path: string): string {
  try {
    return own.resolve(path);
  } catch {
    return createRequire(own.resolve('ajv')).resolve(path);
  }
}
