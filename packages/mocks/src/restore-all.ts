import type { TwinSnapshot } from './engine/snapshot.ts';
import type { Twin } from './engine/twin.ts';

/** Restores each twin from its part of a snapshot of several: all of them or none. */
export function restoreAll(twins: readonly Twin[], snapshot: Readonly<Record<string, TwinSnapshot>>): void {
  const parts = Object.entries(snapshot).map(([system, part]) => {
    const twin = twins.find(known => known.system === system);
    if (twin === undefined) throw new TypeError(`There is no twin of ${system} here.`);
    return { twin, part, before: twin.snapshot() };
  });
  try {
    for (const { twin, part } of parts) twin.restore(part);
  } catch (error) {
    for (const { twin, before } of parts) twin.restore(before);
    throw error;
  }
}
