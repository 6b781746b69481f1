import { type CompletedCommand, type CompletedOption, topOptions } from './words.ts';

/** A script for bash 3.2 and later. */
export function writeBash(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flag, value }) =>
      value === undefined ? [] : [`    ${name}:${flag}) ${offer(value)}return ;;`],
    ),
  );
  const words = commands.map(
    ({ name, options, words: own }) =>
      `    ${name}) words="${[...own, ...options.map(({ flag }) => flag)].join(' ')}" ;;`,
  );
  const first = [...commands, ...topOptions].map(word => ('name' in word ? word.name : word.flag));
  // bash makes a word of its own of the sign in --option=value.
  return `_keyloom() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words
  if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  case "$command:$before" in
${values.join('\n')}
  esac
  case "$command" in
${words.join('\n')}
    *) words="${first.join(' ')}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _keyloom keyloom
`;
}

function offer(value: NonNullable<CompletedOption['value']>): string {
  if (value === 'text') return '';
  if (value === 'file') {
    return `local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word")); `;
  }
  // Of several with commas the last is completed.
  return `local done="\${word%"\${word##*,}"}"; COMPREPLY=($(compgen -P "$done" -W "${value.join(' ')}" -- "\${word##*,}")); `;
}
