import { expect, test } from 'vitest';
import { UsageError } from '../command-line.ts';
import { readOptions } from './options.ts';

const credential = 'fake-admin-credential';
const strait = ['--system', 'strait', '--base-url', 'http://127.0.0.1:9', '--credential', credential];

test.each([
  ['no system', [], /--system is one of stratum, /],
  ['an unknown option', [...strait, '--colour'], /colour/],
  ['no credential', strait.slice(0, 4), /KEYLOOM_CREDENTIAL/],
  ['no URL', ['--system', 'strait', '--credential', credential], /--base-url is an http/],
  [
    'a URL with a password',
    [...strait, '--base-url', 'https://a:b@example.com'],
    /without query, fragment and/,
  ],
  [
    'plain http to elsewhere',
    [...strait, '--base-url', 'http://example.com'],
    /in the clear.*--allow-insecure-http/,
  ],
  [
    'http to a name that begins like this machine',
    [...strait, '--base-url', 'http://127.0.0.1.example.com'],
    /clear/,
  ],
  ['a role without a value', [...strait, '--owner', 'project'], /ROLE=VALUE/],
  ['a dialect that is none', [...strait, '--dialect', 'french'], /documented, served, either/],
  ['a time that is none', [...strait, '--timeout', 'soon'], /number of seconds/],
  ['a run that is none', [...strait, '--clear', '../x'], /8 hexadecimal digits/],
])('refuses %s', (_, args, words) => {
  const read = () => readOptions(args, {});
  expect(read).toThrow(UsageError);
  expect(read).toThrow(words);
  expect(read).not.toThrow(credential);
});

test('the credential may come from the environment, and an argument goes before it', () => {
  const env = { KEYLOOM_CREDENTIAL: 'from-the-environment' };
  expect(readOptions(strait.slice(0, 4), env)?.credential).toBe('from-the-environment');
  expect(readOptions(strait, env)?.credential).toBe(credential);
});

test('http is for this machine, or on demand; a slash at the end means nothing', () => {
  const baseUrl = (...args: readonly string[]) => readOptions([...strait, ...args], {})?.baseUrl;
  expect(baseUrl('--base-url', 'http://localhost:4010/api/')).toBe('http://localhost:4010/api');
  expect(baseUrl('--base-url', 'http://[::1]:4010')).toBe('http://[::1]:4010');
  expect(baseUrl('--base-url', 'http://example.com', '--allow-insecure-http')).toBe('http://example.com');
});
