import { readFileSync } from 'node:fs';
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
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Subject } from '../evidence/subject.ts';
import { goldenOfClient, goldenOfDocument, goldenOfTwin } from './index.ts';

// The parse boundary of evidence: it calls any client by the names of its methods.
const subjects = [
  { system: 'Stratum', createTwin: stratumTwin, createClient: createStratum },
  { system: 'SensorBucket', createTwin: sensorBucketTwin, createClient: createSensorBucket },
  { system: 'Clerk', createTwin: clerkTwin, createClient: createClerk },
  { system: 'Strait', createTwin: straitTwin, createClient: createStrait },
  { system: 'WhyLabs', createTwin: whyLabsTwin, createClient: createWhyLabs },
] as unknown as readonly Subject[];

describe.for(subjects)('$system', subject => {
  test('the document is what the pages say', async () => {
    const document = parse(readFileSync(new URL('../../spec/openapi.yaml', import.meta.url), 'utf8'));
    expect(await goldenOfDocument(document, [subject.system])).toEqual([]);
  });

  test('the client sends and reads the golden bytes', async () => {
    expect(await goldenOfClient(subject)).toEqual([]);
  });

  test('the twin answers with the golden bytes', async () => {
    expect(await goldenOfTwin(subject)).toEqual([]);
  });
});
