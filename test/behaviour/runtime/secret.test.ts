import { inspect } from 'node:util';
import { isSecret, Secret } from '@keyloom/runtime';
import { expect, test } from 'vitest';

const text = 'fake-secret-text';

test('a secret shows itself only to reveal', () => {
  const secret = Secret.from(text);
  const error = new Error('x', { cause: { secret } });
  const forms = [
    String(secret),
    `${secret}`,
    `${secret.toString()}${JSON.stringify({ secret })}`,
    inspect(secret),
    inspect({ deep: [{ secret }] }, { depth: null, showHidden: true, getters: true, customInspect: false }),
    inspect(error, { depth: null, showHidden: true }),
    inspect(structuredClone(secret), { showHidden: true }),
    JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
    JSON.stringify({ ...secret }),
    Reflect.ownKeys(secret).join(),
  ];
  for (const form of forms) expect(form).not.toContain(text);
  expect(inspect(secret)).toBe('Secret([redacted])');
  expect(inspect({ a: { b: { c: { secret } } } }, { depth: 9 })).toContain('Secret([redacted])');
  expect(`${secret}`).toBe('[redacted]');
  expect(JSON.stringify({ secret })).toBe('{"secret":"[redacted]"}');
  expect(secret.reveal()).toBe(text);
});

test('a console that goes by the class calls it Secret', () => {
  expect(Secret.name).toBe('Secret');
  expect(Secret.from(text).constructor.name).toBe('Secret');
});

test('secrets are compared by their text', () => {
  expect(Secret.equals(Secret.from(text), Secret.from(Secret.from(text)))).toBe(true);
  expect(Secret.equals(text, Secret.from(text))).toBe(true);
  for (const other of ['', text.slice(1), `${text}\0`, text.toUpperCase()])
    expect(Secret.equals(text, other)).toBe(false);
  expect(isSecret(Secret.from(text)) && !isSecret(text) && !isSecret(null) && !isSecret({})).toBe(true);
});
