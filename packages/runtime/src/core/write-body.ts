import type { InputPlace } from '@keyloom/types';
import { isSecret } from '../is-secret.ts';
import { type Loading, partFor, wireFacts } from './load.ts';
import { isOnce } from './role.ts';
import type { Task } from './task.ts';
import { digitsOf, refuseInput } from './url.ts';

const fieldOf = (task: Task, name: string, value: unknown, place: InputPlace): string => {
  if (place === 'body:int64' && value !== null) return digitsOf(task, name, value);
  const isSealed = isSecret(value);
  if (isSealed && place !== 'body:secret') refuseInput(task, name, 'takes no secret');
  const plain = isSealed ? value.reveal() : value;
  if (place === 'body:secret' && typeof plain === 'string') task.known.push(plain);
  let json: string | undefined;
  try {
    json = JSON.stringify(plain);
  } catch {
    // A cycle or a bigint; functions and symbols give undefined.
  }
  // What is no number and no date becomes null, which would mean "never" or "none".
  return json === undefined || (json === 'null' && plain !== null)
    ? refuseInput(task, name, 'is no JSON')
    : json;
};

/**
 * Turns inputs into the JSON body of the task, or refuses them. Then loads what `withResponse` needs: a create whose secret
 * came, but not the file that tells of its head, would lose it.
 */
export const writeBody = (task: Task): Loading<unknown> => {
  const { route, input } = task;
  let fields = '';
  // What is in the input has a place: `prepare` has refused anything else.
  for (const name in input) {
    const place = route.in[name];
    const value = input[name];
    if (value !== undefined && place?.startsWith('body') && Object.hasOwn(input, name))
      fields += `,${JSON.stringify(name)}:${fieldOf(task, name, value, place)}`;
  }
  if (fields || route.body === 'required') task.body = `{${fields.slice(1)}}`;
  const facts = isOnce(route.role) && wireFacts();
  return facts instanceof Promise ? partFor(task, facts) : undefined;
};
