import { Secret } from '../secret.ts';
import { drifted } from './drift.ts';
import { at } from './pointer.ts';
import type { Task } from './task.ts';
import { visit } from './visit.ts';

/** Reads aliases and seals secrets in place. False: the role shows a secret, and none is there. */
export const seal = (task: Task, data: unknown): boolean => {
  const { role, secrets = [], aliases, keyId } = task.route;
  for (const pointer in aliases) {
    visit(data, pointer, (holder, name) => {
      for (const alias of aliases[pointer] ?? []) {
        if (!Object.hasOwn(holder, alias)) continue;
        if (!holder[name]) {
          holder[name] = holder[alias];
          drifted(task, 'alias', `${alias} for ${pointer}`);
        }
        // A second copy of a secret must not stay behind in plain text.
        delete holder[alias];
      }
    });
  }
  for (const pointer of secrets) {
    visit(data, pointer, (holder, name) => {
      const value = holder[name];
      if (typeof value === 'string' && value) holder[name] = Secret.from(value);
    });
  }
  const [first] = secrets;
  if (first === undefined || !/^(?:create|rotate|reveal)$/.test(role)) return true;
  const secret = at(data, first);
  // What stands for bytes that could not be read is part of no secret.
  if (secret instanceof Secret && !secret.reveal().includes('\ufffd')) return true;
  const id = keyId && at(data, keyId);
  task.keyId = id ? String(id) : undefined;
  return false;
};
