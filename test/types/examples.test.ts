import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

interface Example {
  readonly source: string;
  readonly code: string;
}

function files(folder: string, wanted: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => wanted.test(path) && !/node_modules|dist\/|generated\//.test(path))
    .map(path => join(folder, path));
}

/** The TypeScript blocks of the READMEs, and of the comments above exports. */
function examples(): Example[] {
  const texts = ['README.md', ...files('packages', /README\.md$/)].map(path => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const comments = files('packages', /\.tsx?$/).flatMap(path =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, comment = '']) => ({
      path,
      text: comment.replace(/^\s*\* ?/gm, ''),
    })),
  );
  return [...texts, ...comments].flatMap(({ path, text }) =>
    [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({
      source: relative(root, join(root, path)),
      code,
    })),
  );
}

test('every example in a README or a comment compiles under strict settings', () => {
  const folder = mkdtempSync(join(root, 'test/.scratch-'));
  try {
    const found = examples();
    expect(found.length).toBeGreaterThan(10);
    mkdirSync(join(folder, 'examples'));
    for (const [index, { source, code }] of found.entries()) {
      const name = `${index}-${source.replaceAll(/[^\w.]/g, '-').replace(/\.(md|tsx?)$/, '')}.ts`;
      writeFileSync(join(folder, 'examples', name), `${code}\nexport {};\n`);
    }
    const compilerOptions = {
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      noUnusedLocals: false,
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include: ['examples'] }),
    );
    const { stdout } = spawnSync('tsc', ['-p', folder, '--noEmit', '--pretty', 'false'], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
