import { isSecret } from '../is-secret.ts';
import { isObject } from './json.ts';
import { refuse, type Task } from './task.ts';
import { digitsOf, queryOf, refuseInput, segmentOf } from './url.ts';

const fieldOf = (task: Task, name: string, value: unknown, kind: string | undefined): string => {
  if (kind === 'int64' && value !== null) return digitsOf(task, name, value);
  const isSealed = isSecret(value);
  if (isSealed && kind !== 'secret') refuseInput(task, name, 'takes no secret');
  const plain = isSealed ? value.reveal() : value;
  if (kind === 'secret' && typeof plain === 'string') task.known.push(plain);
  let json: string | undefined;
  try {
    json = JSON.stringify(plain);
  } catch {
    // A cycle or a bigint; functions and symbols give undefined.
  }
  return json ?? refuseInput(task, name, 'is no JSON');
};

/** Turns the flat input into the URL and the body of the task, or refuses it. */
export const prepare = (task: Task): void => {
  const { route, input } = task;
  if (!isObject(input)) refuse(task, 'input is no object');
  for (const name in input) if (!Object.hasOwn(route.in, name)) refuseInput(task, name, 'is unknown');
  let { path } = route;
  let query = '';
  let fields = '';
  for (const name in route.in) {
    const [place, kind] = (route.in[name] ?? '').split(':');
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    const isInt64 = kind === 'int64';
    if (place === 'path') path = path.replace(`{${name}}`, () => segmentOf(task, name, value, isInt64));
    else if (value === undefined) continue;
    else if (place === 'query') query += queryOf(task, name, value, isInt64);
    else fields += `,${JSON.stringify(name)}:${fieldOf(task, name, value, kind)}`;
  }
  task.url = task.context.base + path + query.replace('&', '?');
  if (fields || route.body === 'required') task.body = `{${fields.slice(1)}}`;
};
