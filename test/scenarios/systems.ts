import { createClock, type Dialect, type Twin, type TwinOptions } from '@keyloom/mocks';
import { createTwin as createClerkTwin } from '@keyloom/mocks/clerk';
import { createTwin as createSensorBucketTwin } from '@keyloom/mocks/sensorbucket';
import { createTwin as createStraitTwin } from '@keyloom/mocks/strait';
import { createTwin as createStratumTwin } from '@keyloom/mocks/stratum';
import { createTwin as createWhyLabsTwin } from '@keyloom/mocks/whylabs';
import { clerk } from './clerk.ts';
import type { Door, Scenario } from './conversation.ts';
import { sensorbucket } from './sensorbucket.ts';
import { strait } from './strait.ts';
import { stratum } from './stratum.ts';
import { whylabs } from './whylabs.ts';

/** A system, its twin and its scenario. */
export interface System {
  readonly name: string;
  readonly createTwin: (options: TwinOptions) => Twin;
  readonly scenario: Scenario;
}

export const systems: readonly System[] = [
  { name: 'Stratum', createTwin: createStratumTwin, scenario: stratum },
  { name: 'SensorBucket', createTwin: createSensorBucketTwin, scenario: sensorbucket },
  { name: 'Clerk', createTwin: createClerkTwin, scenario: clerk },
  { name: 'Strait', createTwin: createStraitTwin, scenario: strait },
  { name: 'WhyLabs', createTwin: createWhyLabsTwin, scenario: whylabs },
];

export const dialects: readonly Dialect[] = ['documented', 'served'];

/** Every system in every dialect. */
export const cases = systems.flatMap(system => dialects.map(dialect => ({ ...system, dialect })));

const start = Date.UTC(2026, 0, 1, 12, 30, 15, 120);

/** A twin whose time stands still, in any dialect. */
export const twinOf = ({ createTwin, dialect }: (typeof cases)[number], seed = 1) =>
  createTwin({ dialect, seed, clock: createClock(start) });

/** A door to a twin: its own `fetch`, unless another way in is given. */
export function doorOf(twin: Twin, way: Partial<Pick<Door, 'fetch' | 'baseUrl'>> = {}): Door {
  return {
    fetch: twin.fetch,
    baseUrl: twin.baseUrl,
    credential: twin.credential,
    advance: span => twin.clock.advance(span),
    ...way,
  };
}
