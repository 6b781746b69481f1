import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

const systems = ['stratum', 'sensorbucket', 'clerk', 'strait', 'whylabs'];

export default defineConfig(
  library({
    index: 'src/index.ts',
    ...Object.fromEntries(systems.map(system => [system, `src/${system}/index.ts`])),
  }),
);
