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

/** Systems whose methods show a call in their comments, by the client's name. */
const clients = ['Stratum', 'SensorBucket', 'Clerk', 'Strait', 'WhyLabs'];

/** What the comment above a generated method takes as given. */
const givens = clients
  .map(name => {
    const client = name.charAt(0).toLowerCase() + name.slice(1);
    return `declare const ${client}: import('@keyloom/${name.toLowerCase()}').${name}Client;\n`;
  })
  .join('');

/** The TypeScript blocks of the READMEs and guides, and of the comments above exports and methods. */
function examples(): Example[] {
  const pages = ['README.md', ...files('packages', /README\.md$/), ...files('docs', /\.md$/)];
  const texts = pages.map(path => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
  const comments = files('packages', /\.tsx?$/).flatMap(commentsOf);
  const methods = clients
    .flatMap(name => commentsOf(`packages/${name.toLowerCase()}/src/generated/operations.gen.ts`))
    .map(({ path, text }) => ({ path, text: text.replaceAll('```ts\n', `\`\`\`ts\n${givens}`) }));
  return [...texts, ...comments, ...methods].flatMap(({ path, text }) =>
    [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({
      source: relative(root, join(root, path)),
      code,
    })),
  );
}

function commentsOf(path: string): { readonly path: string; readonly text: string }[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, comment = '']) => ({
    path,
    text: comment.replace(/^\s*\* ?/gm, ''),
  }));
}

test('every example in a README, a guide or a comment compiles under strict settings', () => {
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
