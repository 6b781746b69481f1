import type { CompletedCommand, CompletedOption } from './words.ts';

/** A script for bash 3.2 and later. */
export function writeBash(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flag, value }) =>
      value === undefined ? [] : [`    ${name}:${flag}) ${bashValue(value)} return ;;`],
    ),
  );
  const words = commands.map(
    ({ name, options, words: own }) =>
      `    ${name}) words="${[...own, ...options.map(({ flag }) => flag)].join(' ')}" ;;`,
  );
  return `_keyloom() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words
  COMPREPLY=()
  case "$command:$before" in
${values.join('\n')}
  esac
  case "$command" in
${words.join('\n')}
    *) words="${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _keyloom keyloom
`;
}

function bashValue(value: NonNullable<CompletedOption['value']>): string {
  if (value === 'file') return 'COMPREPLY=($(compgen -f -- "$word"));';
  return value === 'text' ? '' : `COMPREPLY=($(compgen -W "${value.join(' ')}" -- "$word"));`;
}

/** A script for zsh. */
export function writeZsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, description }) => `      ${quote(`${name}:${description}`)}`);
  const cases = commands.map(({ name, options, words }) => {
    const specs = options.map(option =>
      quote(`*${option.flag}[${zshText(option.description)}]${zshValue(option)}`),
    );
    const argument = words.length > 0 ? [quote(`1:shell:(${words.join(' ')})`)] : [];
    return `    ${name}) _arguments ${[...specs, ...argument].join(' ')} ;;`;
  });
  return `#compdef keyloom
_keyloom() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${names.join('\n')}
    )
    _describe command commands
    return
  fi
  local name=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join('\n')}
  esac
}
compdef _keyloom keyloom
`;
}

function zshValue({ value }: CompletedOption): string {
  if (value === undefined) return '';
  if (value === 'file') return ':file:_files';
  return value === 'text' ? ':value:' : `:value:(${value.join(' ')})`;
}

/** A script for fish. */
export function writeFish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, options, words }) => [
    `complete -c keyloom -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ...options.map(
      option =>
        `complete -c keyloom -n '__fish_seen_subcommand_from ${name}' -l ${option.flag.slice(2)}${fishValue(option)} -d ${quote(option.description)}`,
    ),
    ...(words.length > 0
      ? [`complete -c keyloom -n '__fish_seen_subcommand_from ${name}' -f -a ${quote(words.join(' '))}`]
      : []),
  ]);
  return `${lines.join('\n')}\n`;
}

function fishValue({ value }: CompletedOption): string {
  if (value === undefined) return ' -f';
  if (value === 'file') return ' -r -F';
  return value === 'text' ? ' -x' : ` -x -a ${quote(value.join(' '))}`;
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const zshText = (text: string) => text.replace(/[[\]:]/g, ' ');
