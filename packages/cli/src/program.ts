import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { createCompletionCommand } from './completion/command.ts';
import { createGenerateCommand } from './generate/command.ts';
import { createMockCommand } from './mock/command.ts';

/** The whole command line. Nothing runs before it is parsed. */
export function createProgram(): Command {
  const program = new Command('keyloom')
    .description('Typed clients, one key lifecycle and stateful mocks for API-key APIs.')
    .version(readVersion())
    .showHelpAfterError('Try --help.')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 state file refused.')
    .exitOverride();
  program.addCommand(inherit(program, createMockCommand()));
  program.addCommand(inherit(program, createGenerateCommand()));
  program.addCommand(inherit(program, createCompletionCommand(program)));
  return program;
}

/** Subcommands that were made apart do not take over the way in which a program ends. */
function inherit(program: Command, command: Command): Command {
  return command.copyInheritedSettings(program);
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String(Reflect.get(Object(manifest), 'version'));
}
