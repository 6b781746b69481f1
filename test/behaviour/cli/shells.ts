import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, scratchFolder } from './command.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

export const isHere = (shell: Shell) => spawnSync(shell, ['--version']).error === undefined;

const scripts = new Map<Shell, string>();

/** What the command prints for a shell. */
function printed(shell: Shell): string {
  const script = scripts.get(shell) ?? run('completion', shell).stdout;
  scripts.set(shell, script);
  return script;
}

/** Asks a shell to complete a line that was typed this far, in a folder with two files; gives what it offers. */
export function completeIn(shell: Shell, line: string): string[] {
  const folder = scratchFolder();
  for (const name of ['my keys.json', 'notes.txt']) writeFileSync(join(folder, name), '');
  const script = join(scratchFolder(), 'script');
  writeFileSync(script, printed(shell));
  return ways[shell](line, `source ${script}`, folder);
}

/** The same in zsh, where the script is a file in a folder of functions, as the help has it. */
export function completeByFunction(line: string): string[] {
  const functions = join(scratchFolder(), 'functions');
  mkdirSync(functions);
  writeFileSync(join(functions, '_keyloom'), printed('zsh'));
  return inZsh(line, '', scratchFolder(), `fpath=(${functions} $fpath)`);
}

type Way = (line: string, setUp: string, folder: string) => string[];

const ways: Readonly<Record<Shell, Way>> = {
  bash(line, setUp, folder) {
    // As bash cuts a line into words: `=` is one of its own.
    const words = line.split(/ +|(?<==)|(?==)/).map(word => `'${word}'`);
    const script = `${setUp}; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _keyloom
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    return linesOf(spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder }));
  },
  fish(line, setUp, folder) {
    const args = ['--no-config', '-c', `${setUp}; complete -C '${line}'`];
    const env = { ...process.env, HOME: folder };
    const lines = linesOf(spawnSync('fish', args, { encoding: 'utf8', cwd: folder, env }));
    return lines.map(offered => offered.split('\t')[0] ?? '');
  },
  zsh: inZsh,
};

/** zsh completes in its line editor alone: one shell holds a terminal in which another is typed into. */
function inZsh(line: string, setUp: string, folder: string, first = ''): string[] {
  const scripts = scratchFolder();
  const offered = join(scripts, 'offered');
  writeFileSync(
    join(scripts, 'inner'),
    `${first}
unsetopt zle_bracketed_paste prompt_cr prompt_sp
PROMPT='asked> ' LISTMAX=1000
autoload -Uz compinit; compinit -u -D
${setUp}
compadd() {
  local -a found
  builtin compadd -A found "$@"
  print -rl -- $found >>${offered}
  builtin compadd "$@"
}
bindkey '^B' list-choices; bindkey '^K' kill-whole-line
: >${offered}
`,
  );
  const outer = `zmodload zsh/zpty
zpty inner 'TERM=dumb zsh -f -i'
zpty -w inner 'source ${join(scripts, 'inner')}'
zpty -r inner shown '*asked> '
zpty -w -n inner '${line}'$'\\x02'
zpty -w -n inner $'\\x0b'"print -r -- DO''NE"$'\\n'
zpty -r inner shown '*DONE*'
zpty -d inner
cat ${offered}`;
  const args = ['-f', '-c', outer];
  return [...new Set(linesOf(spawnSync('zsh', args, { encoding: 'utf8', cwd: folder, timeout: 15_000 })))];
}

function linesOf({ status, stdout, stderr }: SpawnSyncReturns<string>): string[] {
  if (status !== 0 || stderr !== '') throw new Error(`The shell ended with ${status}: ${stderr}`);
  return stdout.split('\n').filter(found => found !== '');
}
