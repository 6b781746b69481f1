// Compiled, not run: faults are ordered by the names of the system's own operations.
import { createWorld, type Twin } from '@keyloom/mocks';
import { createTwin } from '@keyloom/mocks/clerk';

const clerk = createTwin();
clerk.faults.next('getApiKeySecret', 503);
// @ts-expect-error an operation that Clerk does not have
clerk.faults.next('rotateApiKey', 503);
// @ts-expect-error nor has a plan
clerk.faults.plan([{ operation: 'rotateApiKey', fault: 503 }]);

const world = createWorld({ systems: ['clerk', 'strait'] });
world.strait.faults.always('rotateApiKey', 'timeout');
// @ts-expect-error each twin of a world knows its own
world.clerk.faults.always('rotateApiKey', 'timeout');

/** A helper of tests takes the twin of any system. */
const breakAll = (twin: Twin, names: readonly string[]) => {
  for (const name of names) twin.faults.always(name, 500);
};
for (const twin of [clerk, world.strait]) breakAll(twin, Object.keys(twin.faults));
