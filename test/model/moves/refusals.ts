import type { Fault, Twin } from '@keyloom/mocks';
import type { Play } from '../play.ts';
import { shown } from '../wire/difference.ts';
import type { Pick } from '../wire/pick.ts';

/** Something that nobody can mean is refused, and changes nothing. */
export function refuseNonsense(played: Play, pick: Pick): string | undefined {
  const { twin, world, system } = played;
  const wrong: readonly (readonly [string, () => unknown])[] = [
    ['a key with an empty id', () => twin.given.key({ id: '' })],
    ['a key that ends at no time', () => twin.given.key({ expiresAt: new Date(Number.NaN) })],
    ['a key that was made at no time', () => twin.given.key({ createdAt: new Date(Number.NaN) })],
    ['a key that was revoked at no time', () => twin.given.key({ revoked: new Date(Number.NaN) })],
    ['a key in grace for no time', () => twin.given.key({ inGrace: { minutes: Number.NaN } })],
    ['a lag below zero', () => twin.lag({ list: { seconds: -1 } })],
    ['a lag that is none', () => twin.lag({ revoke: { ms: Number.NaN } })],
    ['a skew that is none', () => twin.skew(Number.NaN)],
    ['a quota below zero', () => twin.quota(-1)],
    ['a quota that is none', () => twin.quota(Number.NaN)],
    ['a fault of no operation', () => twin.faults.next('nothing', 500)],
    ['a standing fault of no operation', () => twin.faults.always('nothing', 500)],
    [
      'a plan with a step of no operation',
      () => twin.faults.plan([...planned(played), { operation: 'nothing', fault: 500 }]),
    ],
    ['a status that is none', () => twin.faults.next(anyOperation(played), 99)],
    ['a fault that is none', () => twin.faults.next(anyOperation(played), notFault)],
    ...wrongFaults.map(
      fault => [`the fault ${shown(fault)}`, () => twin.faults.always(anyOperation(played), fault)] as const,
    ),
    ...(played.isOwnClock
      ? []
      : ([
          ['a clock at no time', () => twin.clock.freeze(Number.NaN)],
          ['a clock beyond time', () => twin.clock.freeze(8.64e15 + 1)],
          ['a step of time that is none', () => twin.clock.advance({ days: Number.NaN })],
          ['a step beyond time', () => twin.clock.advance({ days: 1e9 })],
          ['a tick that is none', () => twin.clock.tick(Number.POSITIVE_INFINITY)],
        ] as const)),
    ...(system.ownIds.unfit === undefined
      ? []
      : [['a key whose id is none', () => twin.given.key({ id: system.ownIds.unfit ?? '' })] as const]),
    ...absentKinds(played).map(
      kind => [`a credential by ${kind}`, () => twin.given.credential({ kind })] as const,
    ),
    ...world.keys
      .slice(-1)
      .map(({ id }) => ['a key whose id is taken', () => twin.given.key({ id })] as const),
  ];
  const [what, order] = wrong[pick.below(wrong.length)] ?? ['nothing', () => {}];
  return refused(played, what, order);
}

/** What must throw a `TypeError` and leave everything as it is. */
export function refused({ twin, steps }: Play, what: string, order: () => unknown): string | undefined {
  const before = held(twin);
  steps.push(`refused: ${what}`);
  try {
    order();
  } catch (error) {
    if (!(error instanceof TypeError)) return `${what} was refused with ${error}`;
    return held(twin) === before ? undefined : `${what} was refused, and changed something`;
  }
  return `${what} was taken`;
}

function held(twin: Twin): string {
  const { keys, credentials } = twin.snapshot();
  return JSON.stringify({ keys, credentials, orders: twin.faults.orders });
}

const wrongFaults: readonly Fault[] = [
  { slow: -1 },
  { slowBody: Number.NaN },
  { drift: '' },
  { status: 99 },
  { status: 600 },
  { status: 429, retryAfter: -1 },
  { status: 429, retryAfter: 1.5 },
  { status: 429, retryAfter: new Date(Number.NaN) },
  { status: 502, body: { a: 1 }, type: 'text/html' },
  { status: 502, body: 'x', type: 'html' },
];

const anyOperation = ({ system }: Play) => Object.keys(system.places)[0] ?? '';
const planned = (played: Play) => [{ operation: anyOperation(played), fault: 500 }] as const;
const absentKinds = ({ world }: Play) =>
  (['apiKey', 'bearer', 'cookie'] as const).filter(kind => world.administrator[kind] === undefined);

/** The parse boundary is the twin's: it must refuse what only claims to be a fault. */
const notFault = 'nonsense' as Parameters<Twin['faults']['next']>[1];
