import { lastInstant } from './clock.ts';
import { deepest } from './depth.ts';
import type { Schema, TwinDocument } from './document.ts';
import type { TwinSnapshot } from './snapshot.ts';

/** Version of the snapshots that are written, and the only one that is read. */
export const snapshotVersion = 1;

// What a request can bring must fit: its body is 1 MiB at most, and an exact integer is one level more.
export const limits = {
  keys: 1_000_000,
  credentials: 10_000,
  text: 1024 * 1024,
  depth: deepest + 1,
  idLength: 512,
};

/** A snapshot that is none, with the place that is wrong. */
export class SnapshotError extends TypeError {
  override readonly name = 'SnapshotError';
}

/**
 * Holds what claims to be a snapshot of a system against what a twin can take.
 *
 * @throws SnapshotError that names the first place that is wrong.
 */
export function checkSnapshot(given: unknown, document: TwinDocument): TwinSnapshot {
  const snapshot = object(given, 'The snapshot');
  if (snapshot.version !== snapshotVersion) {
    throw new SnapshotError(
      `The snapshot's version is ${shown(snapshot.version)}; this twin reads ${snapshotVersion}.`,
    );
  }
  if (snapshot.system !== document.system) {
    throw new SnapshotError(`The snapshot is of ${shown(snapshot.system)}; this twin is ${document.system}.`);
  }
  if (!Number.isFinite(snapshot.seed)) wrong('seed', 'a number', snapshot.seed);
  const sequence = count(snapshot.sequence, 'sequence');
  count(snapshot.requestCount, 'requestCount');
  const keys = list(snapshot.keys, 'keys', limits.keys);
  const seen = { id: new Set<unknown>(), secret: new Set<unknown>(), sequence: new Set<unknown>() };
  const areNumbers = hasNumberIds(document);
  for (const [index, key] of keys.entries()) checkKey(object(key, `keys[${index}]`), `keys[${index}]`);
  for (const [index, credential] of list(snapshot.credentials, 'credentials', limits.credentials).entries()) {
    checkCredential(object(credential, `credentials[${index}]`), `credentials[${index}]`);
  }
  // The parse boundary: everything that the type says was looked at above.
  return given as TwinSnapshot;

  function checkKey(key: Fields, place: string): void {
    for (const name of ['id', 'secret'] as const) {
      const value = key[name];
      const isText = typeof value === 'string' && value !== '' && value.length <= limits.idLength;
      if (!isText)
        wrong(`${place}.${name}`, `a text of 1 to ${limits.idLength} characters`, value, name === 'secret');
    }
    if (areNumbers && !isNumberId(String(key.id))) wrong(`${place}.id`, 'an integer in digits', key.id);
    if (count(key.sequence, `${place}.sequence`) > sequence) {
      wrong(`${place}.sequence`, `at most the snapshot's sequence, ${sequence}`, key.sequence);
    }
    for (const [name, known] of Object.entries(seen)) {
      if (known.has(key[name])) throw new SnapshotError(`${place}.${name} is the same as an earlier key's.`);
      known.add(key[name]);
    }
    for (const name of ['createdAt', 'updatedAt']) time(key[name], `${place}.${name}`);
    for (const name of ['expiresAt', 'lastUsedAt', 'revokedAt', 'graceExpiresAt']) {
      if (key[name] !== undefined) time(key[name], `${place}.${name}`);
    }
    if (!['string', 'undefined'].includes(typeof key.replacedBy))
      wrong(`${place}.replacedBy`, 'an id', key.replacedBy);
    if (!['boolean', 'undefined'].includes(typeof key.delivered))
      wrong(`${place}.delivered`, 'true or false', key.delivered);
    const fields = object(key.fields, `${place}.fields`);
    for (const [name, value] of Object.entries(fields)) checkField(name, value, `${place}.fields.${name}`);
  }

  function checkField(name: string, value: unknown, place: string): void {
    plainJson(value, place, 0);
    const schemas = Object.values(document.operations).flatMap(({ role, input, parameters }) =>
      role === 'create' ? [input?.properties?.[name] ?? parameters.properties?.[name]] : [],
    );
    const schema = schemas.find(found => found !== undefined);
    if (schema !== undefined && !isOfType(value, schema)) wrong(place, `of type ${schema.type}`, value);
  }
}

/** Whether a system's ids are integers. */
export function hasNumberIds({ operations }: TwinDocument): boolean {
  return Object.values(operations).some(({ int64 = [] }) => int64.includes('id'));
}

export const isNumberId = (id: string) => /^\d{1,19}$/.test(id);

type Fields = Readonly<Record<string, unknown>>;

function checkCredential(credential: Fields, place: string): void {
  const { kind, value, expired, scopes, owner } = credential;
  if (!['apiKey', 'bearer', 'cookie'].includes(String(kind)))
    wrong(`${place}.kind`, 'apiKey, bearer or cookie', kind);
  if (typeof value !== 'string' || value === '') wrong(`${place}.value`, 'a text', value, true);
  if (!['boolean', 'undefined'].includes(typeof expired)) wrong(`${place}.expired`, 'true or false', expired);
  if (scopes !== undefined) list(scopes, `${place}.scopes`, limits.credentials);
  if (owner !== undefined) plainJson(object(owner, `${place}.owner`), `${place}.owner`, 0);
}

function plainJson(value: unknown, place: string, depth: number): void {
  if (depth > limits.depth) throw new SnapshotError(`${place} is nested more than ${limits.depth} deep.`);
  if (typeof value === 'string' && value.length > limits.text) {
    throw new SnapshotError(`${place} is longer than ${limits.text} characters.`);
  }
  if (typeof value !== 'object' || value === null) {
    const isJson = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
    if (!isJson) wrong(place, 'plain JSON', value);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (name === '$integer' && !/^-?\d{1,40}$/.test(String(inner)))
      wrong(`${place}.$integer`, 'digits', inner);
    plainJson(inner, `${place}.${name}`, depth + 1);
  }
}

function isOfType(value: unknown, { type, items }: Schema): boolean {
  const types = type === undefined ? [] : [type].flat();
  if (types.length === 0 || value === null) return true;
  if (Array.isArray(value))
    return types.includes('array') && (items === undefined || value.every(item => isOfType(item, items)));
  const isInteger = typeof value === 'object' && Object.hasOwn(value ?? {}, '$integer');
  if (isInteger || typeof value === 'number') return types.includes('number') || types.includes('integer');
  return types.includes(typeof value);
}

function object(value: unknown, place: string): Fields {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ...value } : wrong(place, 'an object', value);
}

function list(value: unknown, place: string, limit: number): readonly unknown[] {
  if (!Array.isArray(value)) return wrong(place, 'a list', value);
  if (value.length > limit)
    throw new SnapshotError(`${place} has ${value.length} entries; at most ${limit} are taken.`);
  return value;
}

function count(value: unknown, place: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : wrong(place, 'a whole number from 0 on', value);
}

function time(value: unknown, place: string): void {
  if (typeof value !== 'number' || !(Math.abs(value) <= lastInstant))
    wrong(place, 'a time in epoch milliseconds', value);
}

function wrong(place: string, wanted: string, value: unknown, isSecret = false): never {
  throw new SnapshotError(`${place} must be ${wanted}${isSecret ? '' : `, and is ${shown(value)}`}.`);
}

function shown(value: unknown): string {
  const text =
    JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
