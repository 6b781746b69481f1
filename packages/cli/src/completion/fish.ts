import { quote } from './quote.ts';
import { type CompletedCommand, type CompletedOption, topOptions } from './words.ts';

/** A script for fish. Files are offered where a file is named, and nowhere else. */
export function writeFish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, options, words }) => [
    line('__fish_use_subcommand', `-a ${name} -d ${quote(description)}`),
    ...options.map(option => optionLine(`__fish_seen_subcommand_from ${name}`, option)),
    ...(words.length > 0
      ? [line(`__fish_seen_subcommand_from ${name}`, `-a ${quote(words.join(' '))}`)]
      : []),
  ]);
  const top = topOptions.map(option => optionLine('__fish_use_subcommand', option));
  return `${['complete -c keyloom -f', ...top, ...lines].join('\n')}\n`;
}

const line = (condition: string, rest: string) => `complete -c keyloom -n ${quote(condition)} ${rest}`;

function optionLine(condition: string, { flag, description, value, isList = false }: CompletedOption) {
  const values = value === undefined ? '' : ` ${valuesOf(value, isList)}`;
  return line(condition, `-l ${flag.slice(2)}${values} -d ${quote(description)}`);
}

function valuesOf(value: NonNullable<CompletedOption['value']>, isList: boolean): string {
  if (value === 'file') return '-r -F';
  if (value === 'text') return '-x';
  const words = value.join(' ');
  return `-x -a ${quote(isList ? `(__fish_append , ${words})` : words)}`;
}
