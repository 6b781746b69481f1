import type { StrictCheck } from '../client/strict-check.ts';
import { drifted } from './drift.ts';
import { goneOf } from './gone.ts';
import { isObject, parse } from './json.ts';
import { isTooDeep } from './nesting.ts';
import { isPage } from './page.ts';
import { at } from './pointer.ts';
import type { Body } from './read-plain.ts';
import { seal } from './seal.ts';
import { factsOf, type Task } from './task.ts';

/** What stands for a body that is right, but holds no secret. */
export const noSecret = 'no secret';

/** The documented body inside what was served. */
const unwrapped = (task: Task, served: unknown): unknown => {
  const { servedAt, keyId, answer, pages } = task.route;
  const place = answer === 'array' && isObject(served) ? pages?.servedItems : servedAt;
  if (place === undefined) return served;
  const inner = at(served, place);
  const wraps =
    answer === 'array'
      ? Array.isArray(inner)
      : isObject(inner) && (!keyId || at(served, keyId) === undefined);
  if (!wraps) return served;
  drifted(task, 'envelope', place);
  return inner;
};

/**
 * Reads a success body: kind of the root, items of a list, aliases, secrets; nothing else is validated here. A text
 * says what is wrong with it: errors are made elsewhere.
 */
export const read = (task: Task, status: number, text: string): Body | string => {
  const { answer, success, pages, digits } = task.route;
  task.drift = [];
  if (success[0] && !success.includes(status)) drifted(task, 'status', `${status}`);
  if (answer === 'none') {
    // A gateway's page is not the API's word that a key is gone.
    if (isPage(text)) return 'the answer is a page';
    if (text) drifted(task, 'body', 'a body where none is documented');
    return { data: undefined, served: undefined };
  }
  const done = text ? undefined : goneOf(task);
  if (done) drifted(task, 'body', 'no body where one is documented');
  // An undocumented route may answer anything, nothing included.
  if (done || (!answer && !text)) return done ?? { data: undefined, served: undefined };
  if (text.length > 1e5 && isTooDeep(text)) return 'the answer nests too deep';
  let served: unknown;
  try {
    served = parse(text, digits);
  } catch {
    // The parser's own message quotes the body.
    return text ? 'the answer is not JSON' : 'the answer has no body';
  }
  let problem: ReturnType<StrictCheck>;
  try {
    problem = task.settings.strict?.({ operation: task.name, status, body: served }, (kind, detail) =>
      drifted(task, kind, detail),
    );
  } catch {
    // What it threw may quote the body, and knows nothing of the key that a create has made.
    return 'the strict check threw, where it should give a function that makes the error';
  }
  const data = unwrapped(task, served);
  if (answer && answer !== (Array.isArray(data) ? 'array' : isObject(data) && 'object'))
    return `the answer is not an ${answer}`;
  if (pages && !Array.isArray(at(data, pages.items))) return 'the answer holds no list';
  const isSealed = seal(task, data);
  if (problem) throw problem(factsOf(task), data);
  return isSealed ? { data, served } : noSecret;
};
