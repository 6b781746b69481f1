import type { Dialect, Twin, TwinSnapshot } from '@keyloom/mocks';
import type { ModelSubject } from './index.ts';
import { nextMove } from './moves/next-move.ts';
import { settle } from './moves/settle.ts';
import { standProblem } from './moves/stand.ts';
import type { SystemModel } from './systems/system-model.ts';
import { Pick } from './wire/pick.ts';
import { type State, type Switches, World } from './world/world.ts';

/** A move is a list of numbers: each chooses one thing of it, zero the first one. */
export type Move = readonly number[];

/** A twin and the model beside it, in the middle of a sequence. */
export interface Play {
  readonly subject: ModelSubject;
  readonly system: SystemModel;
  twin: Twin;
  /** Whether the twin's clock is one that the test brought along. */
  readonly isOwnClock: boolean;
  /** The twin's snapshot before anything happened, as a text. */
  pristine: string;
  world: World;
  /** What was taken of both at one time. */
  readonly snapshots: { readonly state: State; readonly twin: TwinSnapshot }[];
  /** What happened, a line for each step; most are only written when they are asked for. */
  readonly steps: (string | (() => string))[];
  /** All that the twin sent. */
  readonly sent: string[];
  /** Another twin, of another seed, frozen at the world's time. */
  newTwin(): Twin;
}

/** How a sequence went. */
export interface Outcome {
  /** What went wrong; nothing when nothing did. */
  readonly problem?: string;
  readonly steps: readonly string[];
  readonly sent: readonly string[];
  /** Ids and secrets that the twin chose. */
  readonly made: readonly string[];
}

/** When all sequences begin: not at the start of a second, of a minute or of a day. */
const start = Date.UTC(2026, 10, 22, 16, 31, 53, 680);

/** Plays a sequence on a fresh twin, the model beside it, up to the first disagreement. */
export async function play(
  subject: ModelSubject,
  system: SystemModel,
  { dialect, seed }: { readonly dialect: Dialect; readonly seed?: number | undefined },
  moves: readonly Move[],
): Promise<Outcome> {
  const played = begin(subject, system, dialect, seed, new Pick(moves[0] ?? []));
  const { steps, sent } = played;
  const end = (problem?: string): Outcome => ({
    ...(problem !== undefined && { problem }),
    steps: problem === undefined ? [] : steps.map(step => (typeof step === 'string' ? step : step())),
    sent,
    made: played.world.state.keys.flatMap(({ id, secret }) =>
      system.ownIds.fit.includes(id) ? [] : [id, secret],
    ),
  });
  try {
    for (const move of [...moves.slice(1), undefined]) {
      const problem =
        (await nextMove(played, move)) ?? (await settle(played)) ?? standProblem(played, move === undefined);
      if (problem !== undefined) return end(problem);
    }
  } catch (error) {
    return end(`it failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  return end();
}

/** A twin with one of the system's switches, if any, and either a clock of the test's own or one that it stops. */
function begin(
  subject: ModelSubject,
  system: SystemModel,
  dialect: Dialect,
  seed: number | undefined,
  pick: Pick,
): Play {
  const switches: Switches = {
    ...(pick.once(4) && { verifyInvalid: '200-flags', maxLifetimeDays: 90, environment: 'live' }),
    ...(pick.once(3) && { lockOut: true }),
  };
  const isOwnClock = pick.once(3);
  const newTwin = (ownSeed: number | undefined, now: () => number) => {
    const webhookOutcome = ({ url }: { readonly url: string }) =>
      url.endsWith('/down') ? 'timed-out' : 'delivered';
    const options = { dialect, ...switches, webhookOutcome, ...(ownSeed !== undefined && { seed: ownSeed }) };
    if (isOwnClock) return subject.createTwin({ ...options, clock: ownClock(now()) });
    const twin = subject.createTwin(options);
    twin.clock.freeze(now());
    return twin;
  };
  const twin = newTwin(seed, () => start);
  const world = new World(dialect, start, twin.credentials, switches);
  const played: Play = {
    subject,
    system,
    twin,
    isOwnClock,
    pristine: JSON.stringify(twin.snapshot()),
    world,
    snapshots: [],
    steps: [],
    sent: [],
    newTwin: () => newTwin((seed ?? 1) + 1000, () => played.world.clockMs),
  };
  return played;
}

/** A clock that a test brings along. */
function ownClock(startMs: number): Twin['clock'] {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0, ms = 0 }) {
      nowMs += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + ms;
    },
    tick(ms = 1) {
      nowMs += ms;
    },
    freeze(at = nowMs) {
      nowMs = Number(at);
    },
    run() {},
  };
}
