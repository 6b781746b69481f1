import type { Command, Option } from 'commander';
import { systems } from '../mock/options.ts';

/** An option as a shell completes it. */
export interface CompletedOption {
  readonly flag: string;
  readonly description: string;
  /** What its value may be: fixed words, a file, or text that no shell knows. Absent when it has none. */
  readonly value?: readonly string[] | 'file' | 'text';
  /** Whether it takes several values, with commas. */
  readonly isList?: boolean;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its argument may be. */
  readonly words: readonly string[];
}

const help: CompletedOption = { flag: '--help', description: 'display help for command' };

/** What the program takes without a command. */
export const topOptions: readonly CompletedOption[] = [
  help,
  { flag: '--version', description: 'output the version number' },
];

/** The commands of a program with their options, read off the program itself. */
export function describe(program: Command): readonly CompletedCommand[] {
  return program.commands.map(command => ({
    name: command.name(),
    description: command.summary() || command.description(),
    options: [...command.options.map(toOption), help],
    words: command.registeredArguments.flatMap(argument => argument.argChoices ?? []),
  }));
}

function toOption({ long, description, argChoices, flags }: Option): CompletedOption {
  const isList = flags === '--system <names>';
  const known = isList ? systems : argChoices;
  const value = known ?? (/<(file|folder)>/.test(flags) ? ('file' as const) : ('text' as const));
  return { flag: long ?? '', description, ...(/[<[]/.test(flags) && { value }), ...(isList && { isList }) };
}
