import { isSecret } from '../secret.ts';
import { isObject } from './json.ts';
import { refuse, type Task } from './task.ts';
import { digitsOf, fillPath, queryOf } from './url.ts';

const jsonOf = (task: Task, name: string, value: unknown): string => {
  try {
    // Undefined for functions and symbols; throws for cycles and bigint.
    return JSON.stringify(value) ?? refuse(task, '');
  } catch {
    return refuse(task, `input "${name}" cannot be written as JSON`);
  }
};

const fieldOf = (task: Task, name: string, value: unknown, kind: string | undefined): string => {
  if (kind === 'int64' && value !== null) return digitsOf(task, name, value);
  if (kind !== 'secret') {
    return isSecret(value) ? refuse(task, `input "${name}" takes no secret`) : jsonOf(task, name, value);
  }
  const text = isSecret(value) ? value.reveal() : value;
  if (typeof text === 'string') task.known.push(text);
  return jsonOf(task, name, text);
};

/** Turns the flat input into the URL and the body of the task, or refuses it. */
export const prepare = (task: Task): void => {
  const { route, input } = task;
  if (!isObject(input)) refuse(task, 'the input must be one object');
  let path = route.path;
  let query = '';
  let fields = '';
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(route.in, name)) refuse(task, `unknown input "${name}"`);
  }
  for (const name in route.in) {
    const [place, kind] = route.in[name]?.split(':') ?? [];
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    if (place === 'path') path = fillPath(task, path, name, value, kind === 'int64');
    else if (value === undefined) continue;
    else if (place === 'query') query += queryOf(task, name, value, kind === 'int64');
    else fields += `,${JSON.stringify(name)}:${fieldOf(task, name, value, kind)}`;
  }
  task.url = task.context.base + path + (query && `?${query.slice(1)}`);
  if (fields || route.body === 'required') task.body = `{${fields.slice(1)}}`;
};
