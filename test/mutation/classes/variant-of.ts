import { type Variant, variantsOfSources } from '../load/variants.ts';

/** Makes variants of the sources; from the first import of this file on, the packages are their sources. */
export const variantOf: (texts: ReadonlyMap<string, string>) => Variant = variantsOfSources();
