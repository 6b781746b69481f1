import { CommandFailure, exitCodes } from '../exit-code.ts';

type Generator = typeof import('@keyloom/generate');

/** What `keyloom generate` was told. */
export interface GenerateCommandOptions {
  readonly spec: string;
  readonly out?: string;
  readonly system?: string;
  readonly tag?: string;
  readonly importExtension: '.js' | '.ts' | 'none';
  readonly check?: boolean;
  readonly inferRoles?: boolean;
}

/**
 * Makes the files of a system, or compares them, or prints what its document lacks.
 *
 * @throws {CommandFailure} When the files are not up to date, or the generator is not installed.
 */
export async function runGenerate({
  out,
  check,
  inferRoles,
  ...options
}: GenerateCommandOptions): Promise<void> {
  if (out === undefined && inferRoles !== true)
    throw new CommandFailure('generate needs --out, the folder for the files.', exitCodes.usage);
  const { compareSystem, generateSystem, suggestRoles, writeSystem } = await loadGenerator();
  if (inferRoles === true || out === undefined) {
    process.stdout.write(suggestRoles(options.spec, options.tag));
    return;
  }
  const made = await generateSystem(options);
  const count = `${made.files.size} files in ${out}`;
  if (check === true) {
    const differences = compareSystem(out, made);
    if (differences.length > 0)
      throw new CommandFailure(
        [...differences, 'Make them again: the same command without --check.'].join('\n'),
      );
    console.log(`${made.system}: ${count} are up to date`);
    return;
  }
  writeSystem(out, made);
  console.log(`${made.system}: ${made.operations.join(', ')}; ${count}`);
}

/** The generator brings compilers along, so whoever only mocks does not install it. */
async function loadGenerator(): Promise<Generator> {
  try {
    return await import('@keyloom/generate');
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'ERR_MODULE_NOT_FOUND') throw error;
    const why = error instanceof Error ? error.message : error;
    throw new CommandFailure(
      `The generator is not installed: npm install --save-dev @keyloom/generate (${why})`,
    );
  }
}
