import { isReference } from './served-schema.ts';

/** One `x-` annotation: the node types it may stand on, its values, and what to write. */
export interface Annotation {
  readonly on: readonly string[];
  readonly write: string;
  /** The keys that a value may have, where it is an object. */
  readonly keys?: readonly string[];
  accepts(value: unknown): boolean;
}

const FIELD = ['Schema', 'Parameter', 'Header'];
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const listOf = (accepts: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(accepts);
const oneOf = (...words: string[]) => ({
  write: words.join(', '),
  accepts: (value: unknown) => words.some(word => word === value),
});

const EVIDENCE = oneOf('seed', 'published spec', 'server source', 'observed');
const STYLE = oneOf('none', 'offset', 'cursor');
const PAGING: Readonly<Record<string, (value: unknown) => boolean>> = {
  style: STYLE.accepts,
  items: value => typeof value === 'string',
  servedItems: value => typeof value === 'string',
  next: isText,
  isLink: value => typeof value === 'boolean',
  total: isText,
  param: isText,
  limit: isText,
  offset: isText,
  pageSize: Number.isInteger,
  drop: listOf(isText),
};
const RATE: Readonly<Record<string, (value: unknown) => boolean>> = {
  limit: Number.isInteger,
  windowSeconds: value => typeof value === 'number' && value > 0,
  per: isText,
};

/** Whether a value is an object that has the named keys at least, and of each key's values only the accepted ones. */
function hasShape(
  value: unknown,
  shape: Readonly<Record<string, (value: unknown) => boolean>>,
  ...needed: string[]
) {
  if (typeof value !== 'object' || value === null) return false;
  return (
    needed.every(key => key in value) && Object.entries(value).every(([key, part]) => shape[key]?.(part))
  );
}
const isRate = (value: unknown): boolean => hasShape(value, RATE, 'limit', 'windowSeconds');

/** All annotations of the document; no other `x-` key is allowed. */
export const ANNOTATIONS: Readonly<Record<string, Annotation>> = {
  'x-role': {
    on: ['Operation'],
    ...oneOf('create', 'list', 'get', 'update', 'revoke', 'delete', 'reveal', 'verify', 'rotate', 'dormant'),
  },
  'x-published-id': { on: ['Operation'], write: "the vendor's operationId", accepts: isText },
  'x-rate-limit': {
    on: ['Operation'],
    write: '{ limit: 100, windowSeconds: 60, per: ip } or a list of those',
    keys: Object.keys(RATE),
    accepts: value => isRate(value) || listOf(isRate)(value),
  },
  'x-pagination': {
    on: ['Operation'],
    write: `{ style: ${STYLE.write}, items: pointer } with ${Object.keys(PAGING).slice(2).join(', ')} as they apply`,
    keys: Object.keys(PAGING),
    accepts: value => hasShape(value, PAGING, 'style'),
  },
  'x-evidence': {
    on: [
      ...FIELD,
      'Operation',
      'Response',
      'SecurityScheme',
      'MediaType',
      'RequestBody',
      'Server',
      'Example',
    ],
    write: `a list of ${EVIDENCE.write}`,
    accepts: listOf(EVIDENCE.accepts),
  },
  'x-secret': { on: [...FIELD, 'SecurityScheme'], ...oneOf('one-time', 'revealable', 'credential') },
  'x-time-unit': { on: FIELD, ...oneOf('s', 'ms', 'min', 'days', 'date-time', 'iso-utc-no-zone') },
  'x-aliases': { on: ['Schema'], write: 'a list of names', accepts: listOf(isText) },
  'x-key-id': { on: ['Schema', 'Parameter'], write: 'true', accepts: value => value === true },
  'x-served': { on: [...FIELD, 'Response'], ...oneOf('absent', 'only') },
  'x-served-pattern': { on: ['Schema'], write: 'a regular expression', accepts: isText },
  'x-served-schema': { on: ['MediaType'], write: '{ $ref: a schema of components }', accepts: isReference },
  'x-served-at': {
    on: ['MediaType'],
    write: 'a JSON Pointer such as /data',
    accepts: value => /^\//.test(String(value)),
  },
};
