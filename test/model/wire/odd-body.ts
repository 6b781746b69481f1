import type { AskParts } from './ask.ts';
import { writeExactly } from './exact-json.ts';
import type { Pick } from './pick.ts';

const texts = ['', '{', '[]', 'null', '"x"', '5', '{"a":1,}', 'too-large', '{"\\ud800":1}', '{}{}'] as const;

const mebibyte = 1024 * 1024;
/** More than any of the servers reads, in bytes and in characters; and as much as they read. */
const large = [
  'x'.repeat(mebibyte + 1),
  `${'\u{1f511}'.repeat(mebibyte / 4)}x`,
  'x'.repeat(mebibyte),
] as const;
const types = [
  'text/plain',
  'application/xml',
  'application/json; charset=utf-8',
  'multipart/form-data',
] as const;

/** A body mostly as it is; once in a while one that is none, or under another content type. */
export function bodyOf(pick: Pick, body: unknown): AskParts {
  if (!pick.once(12)) return { body };
  const way = pick.below(8);
  if (way < 4) return { text: pick.of(texts), type: 'application/json' };
  if (way < 7) return { text: pick.once(4) ? '' : writeExactly(body), type: pick.of(types) };
  // Not often: it is a mebibyte.
  return pick.once(6) ? { text: pick.of(large), type: 'application/json' } : { text: '{}' };
}
