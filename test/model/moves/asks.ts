import type { Fault, FaultStep, Twin } from '@keyloom/mocks';
import { answerProblem } from '../check-answer.ts';
import { type Expected, exchange } from '../exchange.ts';
import type { Play } from '../play.ts';
import { type Ask, type Came, send } from '../wire/ask.ts';
import { difference, shown } from '../wire/difference.ts';
import { Hole } from '../wire/hole.ts';
import type { Pick } from '../wire/pick.ts';
import { journalEntry } from '../world/journal.ts';
import { newestFirst } from '../world/key.ts';
import type { World } from '../world/world.ts';
import { askLine } from './lines.ts';
import { ordersProblem } from './stand.ts';
import { unhandledProblem } from './unhandled.ts';

/** One call, whatever it is. */
export const askOnce = (played: Play, pick: Pick) => carryOut(played, played.system.ask(pick, played.world));

/** Everything is read, call by call. */
export async function askAround(played: Play): Promise<string | undefined> {
  for (const ask of played.system.census(played.world)) {
    const problem = await carryOut(played, ask);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const faults: readonly [Fault, ...Fault[]] = [
  'commit-then-drop',
  'drop-before-commit',
  'cut-body',
  'malformed-json',
  'connection-refused',
  'empty-page',
  'timeout',
  500,
  429,
  401,
  403,
  404,
  503,
  { status: 429, body: { slow: 'down' } },
  { status: 429, retryAfter: 7, body: { slow: 'down' } },
  { status: 503, retryAfter: new Date(Date.UTC(2026, 10, 23)), body: {} },
  { status: 502, body: '<h1>Bad Gateway</h1>', type: 'text/html' },
  { status: 409, body: { code: 'taken' }, retryAfter: 0 },
  { slow: 1 },
  { drift: 'secret' },
  { drift: 'plain_text' },
  { drift: 'extra-field' },
  { drift: 'wrong-status' },
];

/** Orders a fault for a call, in one of the ways to order one, and makes the call. */
export async function askWithFault(played: Play, pick: Pick): Promise<string | undefined> {
  const { world, twin, system, steps } = played;
  const drawn = system.ask(pick, world);
  // An answer to HEAD has no body to spoil.
  const ask = drawn.method === 'HEAD' ? { ...drawn, method: 'GET' } : drawn;
  if (ask.operation === '') return carryOut(played, ask);
  const operations = Object.keys(system.places);
  // A slow body takes a millisecond a byte, so it is rare.
  const fault: Fault = pick.once(200) ? { slowBody: 0 } : pick.of(faults);
  const step: FaultStep = { operation: ask.operation, fault };
  const way = pick.below(8);
  if (way === 0) {
    const other = operations[pick.below(operations.length)] ?? ask.operation;
    const plan = [
      { ...step, fault: pick.once(3) ? undefined : fault },
      { ...step, operation: other },
    ];
    twin.faults.plan(plan);
    world.faults.plan.push(...plan);
    steps.push(`faults.plan(${shown(plan)})`);
  } else if (way === 1) {
    twin.faults.always(ask.operation, fault);
    world.faults.always.push(step);
    steps.push(`faults.always(${ask.operation}, ${shown(fault)})`);
    const problem = ordersProblem(played) ?? (await carryOut(played, ask)) ?? (await carryOut(played, ask));
    if (problem !== undefined) return problem;
    twin.faults.clear();
    world.faults = { next: [], always: [], plan: [] };
    steps.push('faults.clear()');
  } else {
    const orders = pick.once(4) ? [fault, pick.of(faults)] : [fault];
    for (const order of orders) {
      twin.faults.next(ask.operation, order);
      world.faults.next.push({ ...step, fault: order });
      steps.push(`faults.next(${ask.operation}, ${shown(order)})`);
    }
    if (orders.length > 1) {
      const problem = ordersProblem(played) ?? (await carryOut(played, ask));
      if (problem !== undefined) return problem;
    }
  }
  return ordersProblem(played) ?? carryOut(played, ask);
}

/** Makes a call of twin and model, and compares. */
export async function carryOut(played: Play, ask: Ask): Promise<string | undefined> {
  const { world, system, steps } = played;
  const expected = exchange(world, system, ask);
  const came = await ring(played, ask, expected);
  steps.push(() => askLine(ask, came, world));
  return (
    answerProblem(ask, came, expected, system) ??
    learnUnseen(played) ??
    (expected.noted && noteProblem(played, ask, came, expected))
  );
}

/** Several calls at once: what comes must be what comes when they are made one after the other, in some order. */
export async function race(played: Play, pick: Pick): Promise<string | undefined> {
  const { twin, world, system, steps } = played;
  // Who is counted first need not be who acts first.
  if (world.hasFaults || world.rateLimit !== undefined) return askOnce(played, pick);
  const first = system.ask(pick, world);
  const isSame = pick.once(2);
  const asks = isSame ? Array<Ask>(4).fill(first) : [first, system.ask(pick, world)];
  const answers = await Promise.all(asks.map(ask => ring(played, ask)));
  const accepted = new Set(world.state.keys.filter(key => world.isAccepted(key)).map(({ made }) => made));
  const orders = isSame
    ? [[0, 1, 2, 3]]
    : [
        [0, 1],
        [1, 0],
      ];
  const ways = orders.flatMap(order => [new Set<number>(), accepted].map(signedIn => ({ order, signedIn })));
  const problems: string[] = [];
  for (const { order, signedIn } of ways) {
    const attempt = world.copy();
    attempt.race = { rotations: new Map(), signedIn };
    const found = order.map(index => {
      const ask = asks[index] ?? first;
      return answerProblem(ask, answers[index], exchange(attempt, system, ask), system);
    });
    attempt.race = undefined;
    played.world = attempt;
    const problem = found.find(one => one !== undefined) ?? orderProblem(attempt, twin);
    if (problem === undefined) break;
    problems.push(problem);
  }
  steps.push(() => `at once: ${asks.map((ask, at) => askLine(ask, answers[at], world)).join(' | ')}`);
  return problems.length === ways.length ? problems[0] : undefined;
}

/** Whether the keys were made in another order than the model thinks. */
function orderProblem(world: World, twin: Twin): string | undefined {
  const ids = [...world.keys].sort(newestFirst).map(({ id }) => id);
  const kept = twin.snapshot().keys.map(({ id }) => id);
  return difference(kept.reverse(), ids, 'snapshot, newest first: ');
}

async function ring({ twin, world, system, sent }: Play, ask: Ask, expected?: Expected) {
  const baseUrl = system.bases(world.dialect)[ask.base] ?? '';
  const came = await (expected?.hangs ? sendAndLeave() : send(twin, ask, baseUrl));
  sent.push(came === undefined ? 'lost' : `${came.status} ${came.text}`);
  return came;

  /** Gives up what never answers. */
  async function sendAndLeave(): Promise<Came | undefined> {
    const leaving = new AbortController();
    const answer = send(twin, ask, baseUrl, leaving.signal);
    setTimeout(() => leaving.abort(), 1);
    return answer;
  }
}

/** A key that was made although nobody got its answer: it must be there, and the snapshot tells what it is. */
function learnUnseen({ twin, world }: Play): string | undefined {
  const unseen = world.keys.filter(({ id, secret }) => id === '' || secret === '');
  if (unseen.length === 0) return undefined;
  const known = new Set(world.keys.map(({ id }) => id));
  const found = twin.snapshot().keys;
  for (const key of unseen) {
    const kept = found.find(({ id }) => (key.id === '' ? !known.has(id) : id === key.id));
    if (kept === undefined) return 'the key that was made is not in the snapshot';
    Object.assign(key, { id: kept.id, secret: kept.secret });
    known.add(kept.id);
  }
  return undefined;
}

function noteProblem(
  played: Play,
  ask: Ask,
  came: Came | undefined,
  { noted, spoilt }: Expected,
): string | undefined {
  const { twin, world, system } = played;
  const entry = twin.journal.entries.at(-1);
  if (noted === undefined) return undefined;
  const wanted = journalEntry(ask, came, noted, world, system);
  const isHalf = came !== undefined && (spoilt !== undefined || ask.method === 'HEAD');
  const half = isHalf ? { response: new Hole('anything', () => true) } : {};
  const missed = ask.operation === '' ? unhandledProblem(played, ask) : undefined;
  if (missed !== undefined) return `unhandled: ${missed}`;
  const found = difference(entry, { ...wanted, ...half });
  return found === undefined ? undefined : `journal: ${found}; the entry is ${shown(entry)}`;
}
