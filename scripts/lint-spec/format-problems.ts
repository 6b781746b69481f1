import type { Problem } from './problem.ts';

const COLUMNS = 80;

/** Breaks text between words so that each line, its indentation included, fits 80 columns. */
function wrap(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.replaceAll(/\s+/g, ' ').split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && indent.length + line.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map(line => indent + line).join('\n');
}

/** One place and rule a line, the message indented below it; in the order of the document. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(
      ({ file, line, column, rule, message }) =>
        `${file}:${line}:${column}  ${rule}\n${wrap(message, '    ')}\n`,
    )
    .join('');
}
