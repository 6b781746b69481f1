import { Command, InvalidArgumentError, Option } from 'commander';
import { type GenerateCommandOptions, runGenerate } from './run.ts';

const examples = `
Examples:
  keyloom generate --spec openapi.yaml --infer-roles                  what to write into the document first
  keyloom generate --spec openapi.yaml --system Lattice --out src/lattice
  keyloom generate --spec openapi.yaml --system Lattice --out src/lattice --check    in CI

The folder gets client.gen.ts (createLattice), twin.gen.ts (createTwin) and what they read.
They import @keyloom/runtime, @keyloom/types and, for the twin, @keyloom/mocks.

Exit codes: 0 done, 1 the document is refused or the files are not up to date, 2 wrong usage.`;

/** `keyloom generate`: a client and a twin of a system that Keyloom does not know. */
export function createGenerateCommand(): Command {
  return new Command('generate')
    .summary('make a typed client and a stateful twin of your own document')
    .description(
      'Makes types, a client and a stateful twin of an OpenAPI 3.1 document with x-role annotations.',
    )
    .requiredOption('--spec <file>', 'the document, YAML or JSON')
    .option('--out <folder>', 'where the files go')
    .addOption(
      new Option('--system <name>', 'what the system is called, such as Lattice')
        .argParser(readName)
        .default(undefined, "the document's only tag"),
    )
    .option('--tag <name>', 'take the operations with this tag alone')
    .addOption(
      new Option('--import-extension <ending>', 'how the files name each other')
        .choices(['.js', '.ts', 'none'])
        .default('.js'),
    )
    .option('--check', 'write nothing, and fail when the files are not up to date')
    .option('--infer-roles', 'write nothing, and print an x-role for each operation without one')
    .addHelpText('after', examples)
    .action((options: GenerateCommandOptions) => runGenerate(options));
}

function readName(text: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(text)) return text;
  throw new InvalidArgumentError('It must be letters and digits, a capital letter first.');
}
