import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression as it stands in a source file. */
export interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const packages = fileURLToPath(new URL('../../../packages', import.meta.url));

/** Every regular expression of the packages, generated ones included; what a template leaves open is a plain word. */
export function findRegularExpressions(): readonly Found[] {
  const files = globSync(`${packages}/*/src/**/*.{ts,js}`).filter(file => !file.endsWith('.d.ts'));
  const found = new Map<string, Found>();
  for (const path of files.sort()) {
    const file = relative(packages, path);
    const visit = (node: ts.Node): void => {
      for (const [source, flags] of expressionIn(node, file))
        found.set(`/${source}/${flags}`, { source, flags, file });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return [...found.values()];
}

function expressionIn(node: ts.Node, file: string): readonly (readonly [source: string, flags: string])[] {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return [[node.text.slice(1, end), node.text.slice(end + 1)]];
  }
  const isMade =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
  const [pattern, flags] = isMade ? (node.arguments ?? []) : [];
  if (pattern === undefined) return [];
  const text = textOf(pattern);
  if (text !== undefined) return [[text, flags === undefined ? '' : (textOf(flags) ?? '')]];
  // Of ajv's formats one is called regex, and makes what a schema's user gives it; no schema of ours has that format.
  if (file.endsWith('.gen.js') && pattern.getText() === 'str') return [];
  throw new Error(
    `${file} makes a regular expression of ${pattern.getText()}, of which nobody knows what it is.`,
  );
}

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(span => `word${span.literal.text}`).join('');
}
