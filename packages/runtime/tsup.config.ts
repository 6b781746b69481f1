import { rmSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';
import { inOneOutput } from './bundle.ts';

const entries = {
  index: 'src/index.ts',
  client: 'src/client.ts',
  errors: 'src/errors/index.ts',
  opentelemetry: 'src/opentelemetry.ts',
  strict: 'src/strict/index.ts',
  later: 'src/later.ts',
};
const { later: _, ...typed } = entries;

// Several builds write here, so that none may clean for itself.
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });

export default defineConfig(
  Object.entries(entries).map(([output, source]) =>
    library(
      { [output]: source },
      {
        clean: false,
        splitting: false,
        esbuildPlugins: [inOneOutput(output)],
        dts: output === 'index' ? { entry: typed } : false,
      },
    ),
  ),
);
