import { Argument, Command } from 'commander';
import { writeBash } from './bash.ts';
import { writeFish } from './fish.ts';
import { describe } from './words.ts';
import { writeZsh } from './zsh.ts';

const writers = { bash: writeBash, zsh: writeZsh, fish: writeFish } as const;

const examples = `
Examples:
  keyloom completion bash >> ~/.bashrc
  keyloom completion zsh > "\${fpath[1]}/_keyloom"
  keyloom completion fish > ~/.config/fish/completions/keyloom.fish`;

/** `keyloom completion`: what a shell needs to complete the commands of a program. */
export function createCompletionCommand(program: Command): Command {
  return new Command('completion')
    .description('Prints what a shell needs to complete commands and options.')
    .addArgument(new Argument('<shell>').choices(Object.keys(writers)))
    .addHelpText('after', examples)
    .action((shell: keyof typeof writers) => {
      process.stdout.write(writers[shell](describe(program)));
    });
}
