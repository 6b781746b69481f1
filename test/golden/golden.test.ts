import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { subjects } from '../evidence/subjects.ts';
import {
  goldenOfClient,
  goldenOfDocument,
  goldenOfSource,
  goldenOfStrict,
  goldenOfTwin,
  goldenOfTypes,
  goldenOfValidators,
  type StrictSubject,
} from './index.ts';

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

  test('its strict checks tell right answers from wrong ones', async () => {
    expect(goldenOfStrict(await strictOf(subject.system))).toEqual([]);
  });

  test('its twin is held against what the pages say', async () => {
    const file = `../../packages/mocks/src/generated/${subject.system.toLowerCase()}-validators.gen.js`;
    const { validators } = await import(new URL(file, import.meta.url).href);
    expect(goldenOfValidators(subject.system, validators)).toEqual([]);
  });

  test('what twin and client are generated from is what the pages say', async () => {
    const file = `../../packages/mocks/src/generated/${subject.system.toLowerCase()}.gen.ts`;
    const { document } = await import(new URL(file, import.meta.url).href);
    expect(goldenOfSource(document)).toEqual([]);
  });

  test('its types say what the pages say', () => {
    const file = `../../packages/types/src/generated/${subject.system.toLowerCase()}.gen.ts`;
    expect(goldenOfTypes(subject.system, readFileSync(new URL(file, import.meta.url), 'utf8'))).toEqual([]);
  });
});

async function strictOf(system: string): Promise<StrictSubject> {
  const { strict, documentedOnly } = await import(`@keyloom/${system.toLowerCase()}/strict`);
  return { system, strict, documentedOnly };
}
