import { createClerk } from '@keyloom/clerk';
import { table as clerk } from '@keyloom/clerk/operations';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { table as sensorBucket } from '@keyloom/sensorbucket/operations';
import { createStrait } from '@keyloom/strait';
import { table as strait } from '@keyloom/strait/operations';
import { createStratum } from '@keyloom/stratum';
import { table as stratum } from '@keyloom/stratum/operations';
import type { Operation, SystemTable } from '@keyloom/types';
import { createWhyLabs } from '@keyloom/whylabs';
import { table as whyLabs } from '@keyloom/whylabs/operations';

/** A client's methods by name, as an attacker without types has them. */
export type Methods = Readonly<Record<string, (input?: unknown, options?: object) => PromiseLike<unknown>>>;

/** The five systems, each with the way to make its client from anything. */
export const everySystem: readonly { table: SystemTable; create: (config: never) => unknown }[] = [
  { table: stratum, create: createStratum },
  { table: sensorBucket, create: createSensorBucket },
  { table: clerk, create: createClerk },
  { table: strait, create: createStrait },
  { table: whyLabs, create: createWhyLabs },
];

/** All 25 operations, each with the way to make its client. */
export const everyOperation = everySystem.flatMap(({ table, create }) =>
  Object.entries(table.operations).map(([name, operation]) => ({
    name,
    system: table.system,
    operation,
    make: (config: object) => create(config as never) as Methods,
  })),
);

/** An input with something plausible in every place. */
export const inputOf = (operation: Operation): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(operation.in).map(([name, place]) => [name, place.endsWith(':int64') ? '19' : 'x']),
  );
