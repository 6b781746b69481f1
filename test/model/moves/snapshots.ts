import type { Play } from '../play.ts';
import { withOneMore, wrongSnapshots } from '../wire/odd-snapshot.ts';
import type { Pick } from '../wire/pick.ts';
import type { State } from '../world/world.ts';

/** Takes a snapshot, which must be plain JSON. */
export function takeOne({ twin, world, snapshots, steps }: Play): undefined {
  const taken = twin.snapshot();
  snapshots.push({ state: world.snapshot(), twin: JSON.parse(JSON.stringify(taken)) });
  steps.push(`snapshot ${snapshots.length}`);
}

/** Puts one of the snapshots back; what is no snapshot is refused and changes nothing. */
export function restoreOne(played: Play, pick: Pick): string | undefined {
  const { twin, world, snapshots, steps } = played;
  const index = pick.below(snapshots.length || 1);
  const one = snapshots[index];
  if (one === undefined || pick.once(8)) return refuseOne(played, pick);
  const before = JSON.stringify(one.twin);
  twin.restore(one.twin);
  world.restore(one.state);
  steps.push(`restore snapshot ${index + 1}`);
  // What is due by now happens at the first look.
  if (isDue(played)) return undefined;
  return JSON.stringify(one.twin) === before && JSON.stringify(twin.snapshot()) === before
    ? undefined
    : 'what was restored is not what was taken';
}

const isDue = ({ world, system }: Play) => (system.instants?.(world) ?? []).some(at => at <= world.now);

function refuseOne({ twin, steps, newTwin }: Play, pick: Pick): string | undefined {
  const right = withOneMore(twin.snapshot());
  newTwin().restore(right);
  const wrong = pick.of(wrongSnapshots(right));
  const before = JSON.stringify(twin.snapshot());
  steps.push('restore of what is no snapshot');
  try {
    // The parse boundary is the twin's: it must refuse what only claims to be a snapshot.
    twin.restore(wrong as Parameters<typeof twin.restore>[0]);
  } catch (error) {
    if (!(error instanceof TypeError)) return `restore failed with ${error}`;
    return JSON.stringify(twin.snapshot()) === before ? undefined : 'what was refused changed something';
  }
  return 'restore took what is no snapshot';
}

/** Goes on with another twin, of another seed, which gets a snapshot of this one. */
export function moveOn(played: Play): string | undefined {
  const { twin, world, steps } = played;
  const another = played.newTwin();
  played.pristine = JSON.stringify(another.snapshot());
  another.restore(twin.snapshot());
  const state: State = world.snapshot();
  world.reset();
  world.restore(state);
  played.twin = another;
  steps.push('on with another twin, restored from this one');
  if (isDue(played)) return undefined;
  const isSame = JSON.stringify(another.snapshot()) === JSON.stringify(twin.snapshot());
  return isSame ? undefined : 'a twin that is restored from another has another snapshot';
}

/** Forgets everything but the time. */
export function restart({ twin, pristine, world, steps }: Play): string | undefined {
  twin.reset();
  world.reset();
  steps.push('reset');
  const left = JSON.stringify(twin.snapshot());
  return left === pristine ? undefined : `after a reset the snapshot is ${left}, not ${pristine}`;
}
