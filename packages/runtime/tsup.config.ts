import { rmSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';
import { inOneOutput, type Output } from './bundle.ts';

const first = { first: 'src/parts/first.ts' };
const errors = { ...first, errors: 'src/errors/index.ts' };
const failures = { ...errors, failures: 'src/parts/failures.ts' };
/** For Node, where each file costs more than its bytes. */
const node = { node: 'src/client.ts' };
const nodeParts = { parts: 'node-later' };

const outputs: Readonly<Record<string, Output>> = {
  first: { entry: first.first, shares: {}, isShared: true },
  errors: { entry: errors.errors, shares: first, isShared: true },
  failures: { entry: failures.failures, shares: errors, isShared: true },
  lists: { entry: 'src/parts/lists.ts', shares: errors },
  facts: { entry: 'src/parts/facts.ts', shares: errors },
  watch: { entry: 'src/parts/watch.ts', shares: failures },
  request: { entry: 'src/parts/request.ts', shares: errors },
  index: { entry: 'src/index.ts', shares: errors },
  strict: { entry: 'src/strict/index.ts', shares: errors },
  opentelemetry: { entry: 'src/opentelemetry.ts', shares: errors },
  node: { entry: node.node, shares: {}, isShared: true, ...nodeParts },
  'node-later': { entry: 'src/parts/later.ts', shares: node, ...nodeParts },
  'node-index': { entry: 'src/index.ts', shares: node },
  'node-strict': { entry: 'src/strict/index.ts', shares: node },
};

const typed = {
  index: 'src/index.ts',
  client: 'src/client.ts',
  strict: 'src/strict/index.ts',
  opentelemetry: 'src/opentelemetry.ts',
};

// Several builds write here, so that none may clean for itself.
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });

export default defineConfig(
  Object.entries(outputs).map(([name, output]) =>
    library(
      { [name]: output.entry },
      {
        clean: false,
        splitting: false,
        esbuildPlugins: [inOneOutput(output)],
        dts: name === 'index' ? { entry: typed } : false,
      },
    ),
  ),
);
