import type { Twin } from '@keyloom/mocks';
import { expect, test } from 'vitest';
import { subjects } from '../evidence/subjects.ts';
import type { ModelSubject } from './index.ts';
import { tableOf } from './report.ts';
import { tournament } from './tournament.ts';

const silent = { start() {}, step() {}, end() {} };

/** A system whose twins are changed before anybody has them. */
function changed(name: string, change: (twin: Twin) => Partial<Twin>): ModelSubject {
  const subject = subjects.find(({ system }) => system === name);
  if (subject === undefined) throw new Error(`There is no ${name}.`);
  return {
    system: name,
    createTwin(options) {
      const twin = subject.createTwin(options);
      const changes = change(twin);
      // What is inside a twin is found by the twin itself: all but the changes stays its own.
      return Object.defineProperties(twin, Object.getOwnPropertyDescriptors(changes));
    },
  };
}

/** Answers otherwise, where `rewrite` does. */
const answering =
  (rewrite: (text: string, request: Request, status: number) => string | undefined) =>
  (twin: Twin): Partial<Twin> => {
    const { fetch } = twin;
    return {
      async fetch(input, init) {
        const request = new Request(input, init);
        const response = await fetch(input, init);
        const text = await response
          .clone()
          .text()
          .catch(() => '');
        const other = rewrite(text, request, response.status);
        return other === undefined ? response : new Response(other, response);
      },
    };
  };

const broken: readonly (readonly [string, ModelSubject])[] = [
  ['a list in another order', changed('Strait', answering(reversed))],
  [
    'a list that shows secrets',
    changed(
      'Clerk',
      answering(text =>
        text.includes('"total_count"') ? text.replace('"revoked"', '"secret":"ak_0","revoked"') : undefined,
      ),
    ),
  ],
  [
    'a key that is never used',
    changed(
      'Clerk',
      answering(text =>
        /"last_used_at":\d/.test(text)
          ? text.replace(/"last_used_at":\d+/, '"last_used_at":null')
          : undefined,
      ),
    ),
  ],
  [
    'a failure in other words',
    changed(
      'WhyLabs',
      answering(text => (text.includes('Key limit') ? text.replace('Key limit', 'Key Limit') : undefined)),
    ),
  ],
  [
    'a skew of a millisecond more',
    changed('Stratum', ({ skew }) => ({ skew: ms => skew(ms === 0 ? 0 : ms + 1) })),
  ],
  ['a reset that keeps the keys', changed('SensorBucket', () => ({ reset() {} }))],
  [
    'a restored snapshot without its last key',
    changed('Stratum', ({ restore }) => ({
      restore: snapshot => restore({ ...snapshot, keys: snapshot.keys.slice(0, -1) }),
    })),
  ],
];

test.each(broken)(
  'finds %s, and shows the calls that lead there',
  { timeout: 60_000 },
  async (_, subject) => {
    const { system } = subject;
    const options = { runs: 60, commands: 40, seed: 1, systems: [system], dialects: ['served'] as const };
    const rows = await tournament([subject], options, silent);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.disagreement).toMatch(new RegExp(`^${system}, served, seed \\d+: .+\\n {2}1\\. `));
    expect(tableOf(rows)).toMatch(/DISAGREE\n\n/);
  },
);

function reversed(text: string): string | undefined {
  const body: unknown = text.startsWith('{"data":[') ? JSON.parse(text) : undefined;
  if (typeof body !== 'object' || body === null || !('data' in body) || !Array.isArray(body.data))
    return undefined;
  return body.data.length < 2 ? undefined : JSON.stringify({ ...body, data: body.data.toReversed() });
}
