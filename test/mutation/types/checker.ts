import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packages, root, sourceOf } from '../load/paths.ts';

/** Type-checks files of the repository as they would be with some sources changed. */
export interface Checker {
  /** What the compiler says of a file, a line each. `texts` are the changed sources by their paths. */
  problemsOf(file: string, texts: ReadonlyMap<string, string>): readonly string[];
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/**
 * One language service for all checks: what a change leaves alone is parsed once, and of a program only the files that are
 * asked for are checked. Imports of the packages lead to their sources.
 */
export function createChecker(files: readonly string[]): Checker {
  let changed: ReadonlyMap<string, string> = new Map();
  const versions = new Map<string, number>();
  const libraries = join(root, 'node_modules/typescript/lib');

  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files],
    getScriptVersion: file => String(versions.get(file) ?? 0),
    getScriptSnapshot: file => {
      const text = changed.get(file) ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: () => join(libraries, 'lib.d.ts'),
    fileExists: ts.sys.fileExists,
    readFile: path => readFileSync(path, 'utf8'),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    resolveModuleNameLiterals: (literals, file) =>
      literals.map(({ text }) => {
        const source = sourceOf(text);
        if (source === undefined) return ts.resolveModuleName(text, file, options, ts.sys, cache);
        const extension = ts.Extension.Ts;
        return { resolvedModule: { resolvedFileName: source, extension, isExternalLibraryImport: false } };
      }),
  };
  const cache = ts.createModuleResolutionCache(root, name => name, options);
  const service = ts.createLanguageService(host);

  return {
    problemsOf(file, texts) {
      for (const path of new Set([...changed.keys(), ...texts.keys()])) {
        if (!path.startsWith(packages)) throw new Error(`${path} is no source.`);
        versions.set(path, (versions.get(path) ?? 0) + 1);
      }
      changed = texts;
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      return found.map(
        ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? '',
      );
    },
  };
}
