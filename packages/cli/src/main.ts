import { exitCodeOf } from './exit-code.ts';
import { createProgram } from './program.ts';

// Whoever reads our lines may go away; the twins stay.
process.stdout.on('error', () => {});
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
