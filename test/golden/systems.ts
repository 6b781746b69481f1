import { clerk } from './clerk/facts.ts';
import type { Facts } from './notation/contract.ts';
import { sensorBucket } from './sensorbucket/facts.ts';
import { strait } from './strait/facts.ts';
import { stratum } from './stratum/facts.ts';
import { whyLabs } from './whylabs/facts.ts';

/** The five systems, in the order of the document's tags. */
export const systems: readonly Facts[] = [stratum, sensorBucket, clerk, strait, whyLabs];
