import { quote } from './quote.ts';
import { type CompletedCommand, type CompletedOption, topOptions } from './words.ts';

/** A script for zsh, to be read at its start or to be found as a function. */
export function writeZsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, description }) => `      ${quote(`${name}:${description}`)}`);
  const cases = commands.map(({ name, options, words }) => {
    const argument = words.length > 0 ? [quote(`1:shell:(${words.join(' ')})`)] : [];
    return `    ${name}) _arguments ${[...options.map(specOf), ...argument].join(' ')} ;;`;
  });
  // A file of a folder of functions is run as the function that it defines, when it is asked for the first time.
  return `#compdef keyloom
_keyloom() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${names.join('\n')}
    )
    _describe command commands
    _arguments ${topOptions.map(specOf).join(' ')}
    return
  fi
  local name=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $name in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _keyloom ]]; then _keyloom "$@"; else compdef _keyloom keyloom; fi
`;
}

function specOf({ flag, description, value, isList }: CompletedOption): string {
  const described = `[${description.replace(/[\\[\]:]/g, '\\$&')}]`;
  if (value === undefined) return quote(`*${flag}${described}`);
  return quote(`*${flag}=${described}:${actionOf(value, isList)}`);
}

function actionOf(value: NonNullable<CompletedOption['value']>, isList = false): string {
  if (value === 'file') return 'file:_files';
  if (value === 'text') return 'value:';
  return isList ? `value:_sequence compadd - ${value.join(' ')}` : `value:(${value.join(' ')})`;
}
