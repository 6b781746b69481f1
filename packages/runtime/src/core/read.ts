import { ParseError } from '../errors/parse-error.ts';
import { at, isObject, parse } from './json.ts';
import { drifted, seal } from './seal.ts';
import { factsOf, type Task } from './task.ts';

/** A success body: the documented data, and the body as it was served. */
export interface Body {
  readonly data: unknown;
  readonly served: unknown;
}

const fail = (task: Task, text: string): never => {
  throw new ParseError(text, factsOf(task), task.response?.status ?? 0);
};

const parsed = (task: Task, text: string): unknown => {
  try {
    return parse(text, task.route.int64);
  } catch {
    // The parser's own message quotes the body.
    return fail(task, text === '' ? 'the answer has no body' : 'the answer is not JSON');
  }
};

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

/** Reads a success body: kind of the root, items of a list, aliases, secrets. Nothing else is validated here. */
export const read = (task: Task, status: number, text: string): Body => {
  const { answer, success, pages } = task.route;
  if (success.length > 0 && !success.includes(status)) drifted(task, 'status', `${status}`);
  if (answer === 'none') {
    if (text !== '') drifted(task, 'body', 'a body where none is documented');
    return { data: undefined, served: undefined };
  }
  // An undocumented route may answer anything, nothing included.
  if (answer === undefined && text === '') return { data: undefined, served: undefined };
  const served = parsed(task, text);
  const data = unwrapped(task, served);
  if ((answer === 'array' && !Array.isArray(data)) || (answer === 'object' && !isObject(data))) {
    fail(task, `the answer is not an ${answer}`);
  }
  if (pages && !Array.isArray(at(data, pages.items))) fail(task, 'the answer holds no list');
  seal(task, data);
  return { data, served };
};
