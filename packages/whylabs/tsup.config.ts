import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library(
    { index: 'src/index.ts', operations: 'src/operations.ts', strict: 'src/strict.ts' },
    { splitting: false },
  ),
);
