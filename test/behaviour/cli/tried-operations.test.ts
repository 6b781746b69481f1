import { expect, test } from 'vitest';
import { control, startMock } from './command.ts';

interface Described {
  readonly system: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly operations: readonly {
    readonly name: string;
    readonly secretInput?: string;
    readonly example: { readonly method: string; readonly path: string; readonly body?: object };
  }[];
}

test.for(['documented', 'served'])(
  'the example of each operation is one that the twin takes, %s',
  async dialect => {
    const mock = await startMock('--dialect', dialect, '--clock', '2025-01-01');
    const { body } = await control(mock, 'GET', 'systems');
    const systems: readonly Described[] = body.systems;
    const refused: string[] = [];
    let count = 0;
    for (const { system, url, headers, operations } of systems) {
      for (const { name, secretInput, example } of operations) {
        const key = { expiresAt: '2026-01-01T00:00:00Z' };
        const given = (await control(mock, 'POST', 'given/keys', { system, key })).body.keys[0];
        // The example is of an owner of its own.
        const path = Object.entries(Object(given.fields))
          .reduce<string>(
            (text, [field, value]) => text.replace(new RegExp(`([?&]${field}=)[^&]*`), `$1${value}`),
            example.path,
          )
          .replace(/\{\w+\}/, given.id);
        const sent = secretInput === undefined ? example.body : { [secretInput]: given.secret };
        const response = await fetch(url + path, {
          method: example.method,
          headers: { ...headers, ...(sent && { 'content-type': 'application/json' }) },
          ...(sent && { body: JSON.stringify(sent) }),
        });
        count++;
        if (!response.ok) refused.push(`${system} ${name} ${response.status} ${await response.text()}`);
      }
    }
    await mock.stop();
    expect([count, refused]).toEqual([25, []]);
  },
);
