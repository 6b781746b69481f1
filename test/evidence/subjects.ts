import { createClerk } from '@keyloom/clerk';
import { createTwin as clerkTwin } from '@keyloom/mocks/clerk';
import { createTwin as sensorBucketTwin } from '@keyloom/mocks/sensorbucket';
import { createTwin as straitTwin } from '@keyloom/mocks/strait';
import { createTwin as stratumTwin } from '@keyloom/mocks/stratum';
import { createTwin as whyLabsTwin } from '@keyloom/mocks/whylabs';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { createStrait } from '@keyloom/strait';
import { createStratum } from '@keyloom/stratum';
import { createWhyLabs } from '@keyloom/whylabs';
import type { Subject } from './subject.ts';

/** The five systems as they are published. */
// The parse boundary of evidence: it calls any client by the names of its methods.
export const subjects = [
  { system: 'Stratum', createTwin: stratumTwin, createClient: createStratum },
  { system: 'SensorBucket', createTwin: sensorBucketTwin, createClient: createSensorBucket },
  { system: 'Clerk', createTwin: clerkTwin, createClient: createClerk },
  { system: 'Strait', createTwin: straitTwin, createClient: createStrait },
  { system: 'WhyLabs', createTwin: whyLabsTwin, createClient: createWhyLabs },
] as unknown as readonly Subject[];
