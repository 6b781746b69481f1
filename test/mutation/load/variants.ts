import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readGraph } from './graph.ts';
import { packages, sourceOf } from './paths.ts';

/** The packages' sources with some of them changed, loaded beside the true ones. */
export interface Variant {
  /** Imports a published entry point, or a source by its URL, as it is with the changes. */
  load(specifier: string): Promise<Readonly<Record<string, unknown>>>;
}

interface Changed {
  readonly texts: ReadonlyMap<string, string>;
  /** The files that are loaded anew: the changed ones, and those that lead to them. */
  readonly fresh: ReadonlySet<string>;
}

/**
 * Has every import of `@keyloom/*` in this process lead to the packages' sources, so that nothing need be built, and gives
 * what makes variants of them. A variant is told from the true sources by a query in its URLs, which goes from importer to
 * imported; what no change can be seen in is shared.
 */
export function variantsOfSources(): (texts: ReadonlyMap<string, string>) => Variant {
  const graph = readGraph();
  const variants = new Map<string, Changed>();

  registerHooks({
    resolve(specifier, context, nextResolve) {
      const [, asked] = /\?variant=(\d+)$/.exec(specifier) ?? [];
      const source = sourceOf(specifier.replace(/\?.*/, ''));
      const found =
        source === undefined
          ? nextResolve(specifier, context)
          : { url: pathToFileURL(source).href, shortCircuit: true };
      const variant = asked ?? queryOf(context.parentURL);
      if (variant === undefined || !found.url.startsWith('file:')) return found;
      const { fresh } = variants.get(variant) ?? {};
      const plain = found.url.replace(/\?.*/, '');
      return fresh?.has(fileURLToPath(plain)) === true
        ? { ...found, url: `${plain}?variant=${variant}`, shortCircuit: true }
        : { ...found, url: plain, shortCircuit: true };
    },
    load(url, context, nextLoad) {
      const variant = queryOf(url);
      if (variant === undefined) return nextLoad(url, context);
      const file = fileURLToPath(url.replace(/\?.*/, ''));
      const source = variants.get(variant)?.texts.get(file) ?? readFileSync(file, 'utf8');
      const format = file.endsWith('.ts') ? 'module-typescript' : 'module';
      return { format, source, shortCircuit: true };
    },
  });

  return texts => {
    const id = String(variants.size + 1);
    for (const file of texts.keys()) if (!file.startsWith(packages)) throw new Error(`${file} is no source.`);
    variants.set(id, { texts, fresh: graph.above(texts.keys()) });
    return { load: specifier => import(`${specifier}?variant=${id}`) };
  };
}

const queryOf = (url: string | undefined) => /\?variant=(\d+)$/.exec(url ?? '')?.[1];
