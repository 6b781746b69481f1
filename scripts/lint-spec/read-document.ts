import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** A document as far as the lint reads it itself: its syntax errors and how many operations it has. */
export interface ReadDocument {
  readonly problems: readonly Problem[];
  readonly operations: number;
}

const entriesOf = (value: unknown): Array<[string, unknown]> =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Reads one YAML file. A file that cannot be read, is not YAML or is not a mapping is a problem, never an exception. */
export function readDocument(file: string): ReadDocument {
  const problem = (message: string, line = 1, column = 1): Problem => ({
    file,
    line,
    column,
    rule: 'yaml',
    message,
  });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { problems: [problem('The file cannot be read. Check its name.')], operations: 0 };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problems = document.errors.map(error => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    return problem(`${error.message}. Correct the YAML here or just above.`, line, col);
  });
  if (problems.length > 0) return { problems, operations: 0 };
  const root: unknown = document.toJS();
  const openapi = entriesOf(root).find(([key]) => key === 'openapi')?.[1];
  if (typeof openapi !== 'string' || !openapi.startsWith('3.1.')) {
    return { problems: [problem(`openapi: ${openapi} at the root. Write openapi: 3.1.0.`)], operations: 0 };
  }
  const paths = entriesOf(root).find(([key]) => key === 'paths')?.[1];
  const methods = entriesOf(paths).flatMap(([, item]) => entriesOf(item).map(([method]) => method));
  return { problems: [], operations: methods.filter(method => METHODS.has(method)).length };
}
