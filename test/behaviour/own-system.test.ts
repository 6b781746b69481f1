import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClock } from '@keyloom/mocks';
import { expect, onTestFinished, test } from 'vitest';
import { createLattice } from '../../examples/own-system/generated/client.gen.ts';
import { createTwin as createPlainTwin } from '../../examples/own-system/generated/twin.gen.ts';
import { createTwin } from '../../examples/own-system/rules.ts';
import { run } from './cli/command.ts';
import { example, generateFrom, readLattice, scratchFolder } from './own-system/scratch.ts';

const spec = join(example, 'openapi.yaml');
const named = ['generate', '--spec', spec, '--system', 'Lattice'];

test('the committed files of the sixth system are what the command makes', () => {
  const out = join(example, 'generated');
  const options = [...named, '--import-extension', '.ts', '--out'];
  expect(run(...options, out, '--check')).toMatchObject({ status: 0, stderr: '' });

  const folder = join(scratchFolder(), 'made');
  expect(run(...options, folder)).toMatchObject({ status: 0, stderr: '' });
  const read = (at: string) =>
    Object.fromEntries(readdirSync(at).map(name => [name, readFileSync(join(at, name), 'utf8')]));
  expect(read(folder)).toEqual(read(out));
  for (const text of Object.values(read(folder)))
    expect(text).toMatch(/^\/\/ Generated from openapi\.yaml \(Lattice, sha256:[0-9a-f]{12}\) by /);
});

const consumer = `
import { createLattice, type Key } from './made/client.gen.js';
import { createTwin } from './made/twin.gen.js';

const twin = createTwin();
const lattice = createLattice({ auth: twin.credential, fetch: twin.fetch });
const { id, secret } = await lattice.createKey({ name: 'ci' });
const key: Key = await lattice.verifyKey({ secret });
for await (const listed of lattice.listKeys({ limit: 1 })) console.log(listed.name, listed.id === id, key.id === id);
// @ts-expect-error the id is required
lattice.getKey({}).catch(() => {});
// @ts-expect-error a secret is no text
const text: string = secret;
console.log(String(text));
`;

test.for([
  ['.js', 'nodenext'],
  ['.ts', 'nodenext'],
  ['none', 'bundler'],
] as const)(
  'files that name each other by %s compile in a strict consumer (%s), and run',
  { timeout: 120_000 },
  ([extension, resolution]) => {
    const folder = scratchFolder();
    expect(run(...named, '--out', join(folder, 'made'), '--import-extension', extension).stderr).toBe('');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(
      join(folder, 'consumer.ts'),
      extension === '.js'
        ? consumer
        : consumer.replaceAll('.gen.js', extension === '.ts' ? '.gen.ts' : '.gen'),
    );
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      declaration: true,
      isolatedDeclarations: true,
      skipLibCheck: false,
      types: [],
      outDir: 'out',
      rootDir: '.',
      ...(extension === '.ts' && { rewriteRelativeImportExtensions: true }),
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    const compiled = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    expect(compiled).toMatchObject({ stdout: '', status: 0 });
    // Nothing was left behind by the compiler. Without endings only a bundler finds the files.
    if (extension === 'none') return;
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'out/consumer.js')], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'ci true true\n[redacted]\n', stderr: '' });
  },
);

test.for(['fetch', 'HTTP'])('the client lives a whole life with the twin over %s', async way => {
  const clock = createClock(Date.UTC(2030, 0, 1));
  const twin = createTwin({ clock });
  const server = way === 'HTTP' ? await twin.serve() : undefined;
  onTestFinished(async () => server?.close());
  const auth = twin.credential;
  const lattice = createLattice(server ? { auth, baseUrl: server.url } : { auth, fetch: twin.fetch });

  const { id, secret, ...rest } = await lattice.createKey({ name: 'ci', expires_at: '2030-01-02T00:00:00Z' });
  expect(rest).toMatchObject({ name: 'ci', created_at: '2030-01-01T00:00:00.000Z' });
  expect(secret.reveal()).toMatch(/^lattice_fake-key_\d{8}$/);
  expect(await lattice.verifyKey({ secret })).toMatchObject({ id, name: 'ci' });
  expect(await lattice.getKey({ key_id: id })).not.toHaveProperty('secret');
  clock.advance({ days: 1 });
  await expect(lattice.verifyKey({ secret })).rejects.toMatchObject({ status: 404 });

  for (const name of ['a', 'b', 'c']) await lattice.createKey({ name });
  const names: string[] = [];
  for await (const { name } of lattice.listKeys({ limit: 2 })) names.push(name);
  expect(names).toEqual(['c', 'b', 'a', 'ci']);
  expect(await lattice.listKeys({ limit: 2, offset: 1 })).toMatchObject({ total: 4, items: [{}, {}] });

  // The system's own rule.
  await expect(lattice.createKey({ name: 'a' })).rejects.toMatchObject({ status: 409 });
  expect((await lattice.createKey({ name: 'ci' })).name).toBe('ci');
  expect((await lattice.revokeKey({ key_id: id })).revoked_at).toBe('2030-01-02T00:00:00.000Z');
  await expect(lattice.revokeKey({ key_id: id })).rejects.toMatchObject({ status: 404 });
  await expect(lattice.createKey({ name: '' })).rejects.toMatchObject({ status: 400 });
  const stranger = createLattice(
    server ? { auth: 'fake', baseUrl: server.url } : { auth: 'fake', fetch: twin.fetch },
  );
  await expect(stranger.listKeys()).rejects.toMatchObject({ status: 401 });
});

test('without rules a twin follows from the document alone', async () => {
  const twin = createPlainTwin({ seed: 7 });
  const lattice = createLattice({ auth: twin.credential, fetch: twin.fetch });
  const first = await lattice.createKey({ name: 'ci' });
  const second = await lattice.createKey({ name: 'ci' });
  expect([first.id, second.id]).toEqual(['key_07000001', 'key_07000002']);
  twin.faults.next('createKey', 400);
  await expect(lattice.createKey({ name: 'ci' })).rejects.toMatchObject({ status: 400 });
});

test('the example runs and shows no secret', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(example, 'main.ts')], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual([
    'created key_01000001 with [redacted]',
    'verified ci',
    'refused: Another key has that name',
    'key_01000002 ci alive',
    'key_01000001 ci revoked',
  ]);
});

test("the generator's README shows the example's rules as they are", () => {
  const readme = readFileSync(join(example, '../../packages/generate/README.md'), 'utf8');
  expect(readme).toContain(readFileSync(join(example, 'rules.ts'), 'utf8'));
});

test('--check tells what is stale or missing, and writes nothing', () => {
  const folder = join(scratchFolder(), 'made');
  cpSync(join(example, 'generated'), folder, { recursive: true });
  rmSync(join(folder, 'twin.gen.ts'));
  writeFileSync(join(folder, 'types.gen.ts'), 'stale');
  const { status, stderr } = run(...named, '--import-extension', '.ts', '--out', folder, '--check');
  expect(status).toBe(1);
  expect(stderr).toMatch(/stale: .*types\.gen\.ts/);
  expect(stderr).toMatch(/missing: .*twin\.gen\.ts/);
  expect(readFileSync(join(folder, 'types.gen.ts'), 'utf8')).toBe('stale');
  expect(readdirSync(folder)).not.toContain('twin.gen.ts');
});

test('a file that was written by hand is not replaced', () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'client.gen.ts'), 'export {};\n');
  const { status, stderr } = run(...named, '--out', folder);
  expect([status, readdirSync(folder)]).toEqual([1, ['client.gen.ts']]);
  expect(stderr).toContain('client.gen.ts was not generated');
});

test('only the operations of a tag are taken where one is named', () => {
  const document = readLattice();
  document.setIn(['paths', '/v1/health'], { get: { operationId: 'health', tags: ['Operations'] } });
  for (const [path, method] of [
    ['/v1/keys', 'post'],
    ['/v1/keys', 'get'],
  ])
    document.setIn(['paths', path, method, 'tags'], ['API keys']);
  const { status, stdout, stderr } = generateFrom(document.toString(), '--tag', 'API keys');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Lattice: createKey, listKeys; 6 files in /);
  expect(generateFrom(document.toString(), '--tag', 'Keys').stderr).toContain(
    'no operation has the tag Keys; there are: API keys, Operations',
  );
});

test('--infer-roles prints what to paste, which is what the document says', () => {
  const document = readLattice();
  const operations = Object.entries<Record<string, Record<string, unknown>>>(document.toJS().paths).flatMap(
    ([path, item]) =>
      Object.entries(item).flatMap(([method, { 'x-role': role }]) => (role ? [{ path, method, role }] : [])),
  );
  for (const { path, method } of operations) document.deleteIn(['paths', path, method, 'x-role']);
  const { stdout, folder } = generateFrom(document.toString(), '--infer-roles');
  expect(readdirSync(folder)).toEqual(['api.yaml']);
  for (const { path, method, role } of operations) {
    const [, below = ''] = stdout.split(`  "${path}":\n`);
    expect(below.split(/^ {2}"/m)[0]).toContain(`    ${method}:\n      x-role: ${role}\n`);
  }
  expect(stdout).toContain('# and x-key-id: true on the parameter key_id');
});

test('a folder that cannot be made is told of', () => {
  const { folder, status, stderr } = generateFrom(readLattice().toString(), '--out', '/dev/null/made');
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^error: \/dev\/null\/made: cannot be written \(/),
  ]);
  expect(readdirSync(folder)).toEqual(['api.yaml']);
});

test('wrong usage ends with 2', () => {
  expect(run('generate').status).toBe(2);
  expect(run('generate', '--spec', spec).stderr).toContain('needs --out');
  expect(run(...named, '--import-extension', '.mjs', '--out', 'x').status).toBe(2);
  expect(run('generate', '--spec', spec, '--system', 'my-keys', '--out', 'x').status).toBe(2);
  expect(run('generate', '--spec', 'nowhere.yaml', '--out', 'x')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nowhere.yaml: cannot be read'),
  });
});
