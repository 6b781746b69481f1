import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { subjects } from '../evidence/subjects.ts';
import { goldenOfClient, goldenOfDocument, goldenOfTwin } from './index.ts';

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
