import { isConfigError, isParseError } from '@keyloom/stratum';
import { expect, test } from 'vitest';
import { everySystem, inputOf, everyOperation as operations } from './operations.ts';

// What a caller without types could do: every method by name, with anything.
async function refused(call: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

const addressed = operations.flatMap(entry =>
  Object.entries(entry.operation.in)
    .filter(([, place]) => place.startsWith('path'))
    .map(([parameter]) => ({ ...entry, parameter })),
);

test('there are 25 operations', () => expect(operations).toHaveLength(25));

test.for(addressed)(
  '$system $name refuses a $parameter that could move the request',
  async ({ make, system, name, operation, parameter }) => {
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return new Response('{}');
    };
    const client = make({ auth: 'fake-credential', fetch });
    for (const id of ['', '.', '..', '%2e%2e', '%2E.', '.%2e', null, undefined, {}, ['a'], Number.NaN]) {
      const error = await refused(
        () => client[name]?.({ ...inputOf(operation), [parameter]: id }) ?? Promise.resolve(),
      );
      expect(isConfigError(error), `${String(id)}: ${String(error)}`).toBe(true);
      expect(error).toMatchObject({ system, operation: name, sent: 'no' });
      expect(String(error)).toContain(parameter);
    }
    expect(sent).toBe(0);
  },
);

test.for(addressed)(
  '$system $name encodes a $parameter, or refuses it',
  async ({ make, name, operation, parameter, system }) => {
    const paths: string[] = [];
    const fetch = async (url: string) => {
      paths.push(new URL(url).pathname);
      return new Response(null, { status: 404 });
    };
    const client = make({ auth: 'fake-credential', fetch, retry: 0 });
    const id = 'a/b?c#d';
    const error = await refused(
      () => client[name]?.({ ...inputOf(operation), [parameter]: id }) ?? Promise.resolve(),
    );
    if (operation.in[parameter] === 'path:int64') {
      expect(error).toMatchObject({ name: 'ConfigError', system });
      expect(paths).toEqual([]);
      return;
    }
    const wanted = operation.path.replace(`{${parameter}}`, 'a%2Fb%3Fc%23d').replaceAll(/\{\w+\}/g, 'x');
    expect(paths).toHaveLength(1);
    expect(paths[0]?.endsWith(wanted), `${paths[0]} does not end with ${wanted}`).toBe(true);
  },
);

test.for(operations)(
  '$system $name refuses a missing credential, an unknown input and an unknown option',
  async entry => {
    const { make, name, operation, system } = entry;
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return new Response('{}');
    };
    const input = inputOf(operation);
    const calls: (() => PromiseLike<unknown> | undefined)[] = [
      () => make({ auth: '', fetch })[name]?.(input),
      () => make({ auth: () => undefined, fetch })[name]?.(input),
      () => make({ auth: 'fake-credential', fetch })[name]?.({ ...input, nmae: 'ci' }),
      () => make({ auth: 'fake-credential', fetch })[name]?.(input, { timeout: 5 }),
    ];
    for (const call of calls) {
      const error = await refused(() => call() ?? Promise.resolve());
      expect(isConfigError(error), String(error)).toBe(true);
      expect(error).toMatchObject({ system, operation: name, sent: 'no' });
    }
    expect(sent).toBe(0);
  },
);

test.for(everySystem.map(({ table, create }) => ({ system: table.system, create })))(
  '$system refuses a wrong base URL and an unknown option',
  ({ system, create }) => {
    for (const config of [
      { baseUrl: 'not a url' },
      { baseUrl: 'ftp://example.com' },
      { baseUrl: `https://${'user:fake'}@example.com` },
      { baseUrl: 'https://example.com/?a=b' },
      { baseUrl: 'http://example.com' },
      { bseUrl: 'https://example.com' },
    ]) {
      const make = () => create({ auth: 'fake-credential', ...config } as never);
      expect(make, JSON.stringify(config)).toThrow(system);
    }
  },
);

test.for(operations)(
  '$system $name never gives a half-parsed value',
  async ({ make, name, operation, system }) => {
    const answers: Response[] = [
      new Response('<html>', {
        status: 200,
        headers: { 'content-type': 'text/html', 'x-request-id': 'req_1' },
      }),
      new Response('{"id":"a","key":', {
        status: 200,
        headers: { 'content-type': 'application/json', 'x-request-id': 'req_1' },
      }),
      new Response('"text"', {
        status: 200,
        headers: { 'content-type': 'application/json', 'x-request-id': 'req_1' },
      }),
    ];
    if (operation.answer === 'none') return;
    for (const answer of answers) {
      const client = make({ auth: 'fake-credential', fetch: async () => answer, retry: 0 });
      const error = await refused(() => client[name]?.(inputOf(operation)) ?? Promise.resolve());
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({ system, operation: name, requestId: 'req_1', sent: 'yes' });
      const unread = isParseError(error) ? error : (error as Error).cause;
      expect(unread).toMatchObject({ name: 'ParseError', status: 200 });
    }
  },
);
