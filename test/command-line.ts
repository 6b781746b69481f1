import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A call of a command that cannot be meant. */
export class UsageError extends Error {}

/**
 * What a command was given, read strictly.
 *
 * @throws UsageError that says what to change.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Those of the known names that are asked for, in any letter case; all when none is. */
export function namesOf<Name extends string>(
  option: string,
  asked: readonly string[] | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (asked === undefined) return known;
  const wanted = asked.map(name => name.toLowerCase());
  const strange = wanted.find(name => !known.some(one => one.toLowerCase() === name));
  if (strange !== undefined) throw new UsageError(`--${option} ${strange}: there are ${known.join(', ')}`);
  return known.filter(name => wanted.includes(name.toLowerCase()));
}

/** A whole number from `least` on. */
export function wholeNumberOf(option: string, given: string, least: number): number {
  const number = Number(given);
  if (!/^\d+$/.test(given) || number < least || number > 0x7fff_ffff)
    throw new UsageError(`--${option} ${given}: give a whole number from ${least} on`);
  return number;
}

/** Runs a command and ends the process with what it returns; wrong use is explained and ends with 2. */
export async function runCommand(name: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${name} -- --help tells more.`);
    process.exitCode = 2;
  }
}
