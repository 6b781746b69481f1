import { table as clerkTable } from '@keyloom/clerk/operations';
import { table as sensorBucketTable } from '@keyloom/sensorbucket/operations';
import { table as straitTable } from '@keyloom/strait/operations';
import { table as stratumTable } from '@keyloom/stratum/operations';
import { table as whyLabsTable } from '@keyloom/whylabs/operations';
import type { Story } from '../walk.ts';
import { clerk } from './clerk.ts';
import { sensorBucket } from './sensorbucket.ts';
import { strait } from './strait.ts';
import { stratum } from './stratum.ts';
import { whyLabs } from './whylabs.ts';

export const stories: readonly Story[] = [stratum, sensorBucket, clerk, strait, whyLabs];

const tables = [stratumTable, sensorBucketTable, clerkTable, straitTable, whyLabsTable];

/** How many operations the document has. */
export const operationCount = tables.reduce(
  (count, { operations }) => count + Object.keys(operations).length,
  0,
);
