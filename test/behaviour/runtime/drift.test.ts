import type { DriftEvent } from '@keyloom/runtime';
import { describe, expect, test } from 'vitest';
import { secretsIn, systems } from './systems.ts';

/** What the real servers send otherwise than documented, on the way through all operations. */
const served: Record<keyof typeof systems, readonly string[]> = {
  Stratum: [
    'createApiKey alias plaintext_key for /key',
    'createApiKey alias key_prefix for /prefix',
    'rotateApiKey alias plaintext_key for /key',
    'rotateApiKey alias key_prefix for /prefix',
  ],
  SensorBucket: ['getApiKey envelope /data'],
  Clerk: ['createApiKey status 201'],
  Strait: [
    'listApiKeys envelope /data',
    'revokeApiKey status 200',
    'revokeApiKey body a body where none is documented',
  ],
  WhyLabs: [],
};

const revealing = ['createApiKey', 'rotateApiKey', 'getApiKeySecret'];

const walk = async (name: keyof typeof systems, dialect: 'documented' | 'served') => {
  const drift: DriftEvent[] = [];
  const answers: [string, unknown][] = [];
  const steps = systems[name]({ dialect, config: { drift: event => void drift.push(event) } });
  for (const { operation, call } of steps) answers.push([operation, await call()]);
  return { drift, answers };
};

describe.each(Object.keys(systems) as (keyof typeof systems)[])('%s', name => {
  test('documented: all operations, and nothing is tolerated', async () => {
    expect((await walk(name, 'documented')).drift).toEqual([]);
  });

  test('served: all operations, and what was tolerated is told', async () => {
    const { drift } = await walk(name, 'served');
    expect(drift.map(({ operation, kind, detail }) => `${operation} ${kind} ${detail}`)).toEqual(
      served[name],
    );
    for (const { system } of drift) expect(system).toBe(name);
  });

  test('both: secrets are found under the documented name, and told to no observer', async () => {
    for (const dialect of ['documented', 'served'] as const) {
      const { drift, answers } = await walk(name, dialect);
      for (const [operation, answer] of answers) {
        const secrets = secretsIn(answer);
        expect(secrets.length > 0, operation).toBe(revealing.includes(operation));
        for (const secret of secrets) expect(JSON.stringify(drift)).not.toContain(secret);
      }
    }
  });
});
