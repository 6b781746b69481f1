import type { Tell } from './field-facts.ts';
import type { Json } from './reader.ts';

/** What each object of the document may say. Another key would mean what nobody has looked at, `deprecated` for one. */
const keys = {
  operation:
    'tags operationId summary description security parameters requestBody responses x-published-id x-role x-evidence x-rate-limit x-pagination',
  parameter:
    'name in required description schema example style explode x-time-unit x-key-id x-served x-evidence',
  body: 'required description content',
  answer: 'description headers content x-served x-evidence',
  media: 'schema example examples x-served-schema x-served-at',
  header: 'description schema required example examples x-time-unit x-served x-evidence',
  schema:
    '$ref type format enum const pattern minLength maxLength minimum maximum exclusiveMinimum items uniqueItems properties required additionalProperties oneOf default description examples x-evidence x-secret x-key-id x-aliases x-served x-served-pattern x-time-unit',
} as const;

/** Complains of keys that an object of its kind does not have. */
export function checkKeys(kind: keyof typeof keys, found: Json, where: string, tell: Tell): void {
  const known = new Set(keys[kind].split(' '));
  for (const key of Object.keys(found)) if (!known.has(key)) tell(where, `has ${key}, which nobody knows`);
}
