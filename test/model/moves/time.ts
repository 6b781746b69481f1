import type { Play } from '../play.ts';
import type { SystemModel } from '../systems/system-model.ts';
import type { Pick } from '../wire/pick.ts';
import type { World } from '../world/world.ts';
import { askAround } from './asks.ts';
import { settle } from './settle.ts';

const spans = [
  { ms: 1 },
  { seconds: 1 },
  { seconds: 59 },
  { minutes: 1 },
  { minutes: 59, seconds: 59, ms: 999 },
  { hours: 1 },
  { days: 1 },
  { days: 1, hours: 2, minutes: 3, seconds: 4, ms: 5 },
  { days: 90 },
  { hours: 24 * 365 },
] as const;

/** Lets time pass: mostly to where something changes, or one millisecond before or after. */
export function passTime({ twin, world, steps, system }: Play, pick: Pick): undefined {
  const { clock } = twin;
  const borders = bordersOf(world, system);
  const border = borders[pick.below(borders.length || 1)];
  const way = pick.below(16);
  let nextMs = world.clockMs;
  if (way < 10 && border !== undefined) {
    const ms = Math.max(0, border + pick.of([0, -1, 1]) - world.now);
    clock.advance({ ms });
    nextMs += ms;
  } else if (way < 13) {
    const {
      days = 0,
      hours = 0,
      minutes = 0,
      seconds = 0,
      ms = 0,
    }: Partial<Record<string, number>> = spans[pick.below(spans.length)] ?? { ms: 1 };
    clock.advance({ days, hours, minutes, seconds, ms });
    nextMs += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + ms;
  } else if (way === 13) {
    clock.tick();
    clock.tick(5);
    nextMs += 6;
  } else {
    // Time may be set back as well; what of that shows late is nobody's promise.
    const back = pick.of([0, -1, -60_000]);
    nextMs += pick.of([0, 1, 500, 60_000, 86_400_000, world.wasLate ? 0 : back]);
    if (nextMs === world.clockMs) clock.freeze();
    else clock.freeze(pick.once(2) ? new Date(nextMs) : nextMs);
  }
  world.clockMs = nextMs;
  steps.push(`the clock shows ${new Date(world.now).toISOString()}`);
}

/** Goes to where something changes, and reads everything there. */
export async function readAtBorder(played: Play, pick: Pick): Promise<string | undefined> {
  const borders = bordersOf(played.world, played.system);
  // What changes next mostly, as there is little time between uses and what shows of them.
  const next = pick.once(3) ? borders[pick.below(borders.length || 1)] : Math.min(...borders);
  if (next === undefined || !Number.isFinite(next)) return undefined;
  const ms = Math.max(0, next + pick.of([0, 0, -1]) - played.world.now);
  return (await advance(played, ms)) ?? askAround(played);
}

/** Lets the time go on by itself for a moment, and stops it where it was. */
export function letRun({ twin: { clock }, world, steps, isOwnClock }: Play): string | undefined {
  if (isOwnClock) return undefined;
  clock.run();
  const wentMs = clock.now() - world.clockMs;
  clock.freeze(world.clockMs);
  steps.push('clock.run()');
  return wentMs >= 0 && wentMs < 5_000 ? undefined : `a clock that runs on went ${wentMs} ms at once`;
}

/** Lets a time pass, and what happens in it by itself. */
export function advance(played: Play, ms: number): Promise<string | undefined> {
  const { twin, world, steps } = played;
  twin.clock.advance({ ms });
  world.clockMs += ms;
  steps.push(`the clock shows ${new Date(world.now).toISOString()}`);
  return settle(played);
}

/** The instants ahead at which something changes by time alone. */
function bordersOf(world: World, system: SystemModel): number[] {
  const spansAfterUse = system.borders?.(world) ?? [];
  const { lag, now, counters, state, lockOut } = world;
  const ofKeys = state.keys.flatMap(
    ({ expiresAt, graceEndsAt, uses, revokedAt, removedAt, createdAt, updatedAt }) => {
      const used = uses.at(-1);
      return [
        ...[expiresAt, graceEndsAt, createdAt + lag.list],
        ...(used === undefined ? [] : [...spansAfterUse.map(span => used + span), used + lag.lastUsed]),
        ...[revokedAt, removedAt].flatMap(end =>
          end === undefined ? [] : [end + lag.list, end + lag.revoke],
        ),
        updatedAt + lag.list,
      ];
    },
  );
  const ends = [
    ...[...counters.values()].map(({ resetAt }) => resetAt),
    lockOut.until,
    ...(system.instants?.(world) ?? []),
  ];
  // A key that is replaced by itself each week would be so a thousand times and more, also in a snapshot.
  const latest = world.hasRotations ? now + 100 * 86_400_000 : Number.POSITIVE_INFINITY;
  const all = new Set([...ofKeys, ...ends]);
  return [...all].flatMap(at => (at !== undefined && at > now && at <= latest ? [at] : []));
}
