import { clerk } from './clerk/index.ts';
import { sensorbucket } from './sensorbucket/index.ts';
import { strait } from './strait/index.ts';
import { stratum } from './stratum/index.ts';
import type { SystemModel } from './system-model.ts';
import { whylabs } from './whylabs/index.ts';

/** The models, by the system's tag in the document. */
export const systemModels: Readonly<Record<string, SystemModel>> = {
  Clerk: clerk,
  SensorBucket: sensorbucket,
  Strait: strait,
  Stratum: stratum,
  WhyLabs: whylabs,
};
