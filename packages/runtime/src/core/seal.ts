import { SecretMissingError } from '../errors/secret-missing-error.ts';
import { Secret } from '../secret.ts';
import { at, isObject, visit } from './json.ts';
import { factsOf, type Task } from './task.ts';

/** Tells the `drift` observer of a tolerance that was applied. */
export const drifted = (task: Task, kind: 'alias' | 'envelope' | 'status' | 'body', detail: string): void => {
  const { drift, system } = task.context;
  // Whatever an observer does, it cannot cost the caller an answer that may hold a one-time secret.
  if (drift) (async () => drift({ system, operation: task.name, kind, detail }))().catch(() => {});
};

/** Moves what servers send under other names to the documented one. */
const readAliases = (task: Task, data: unknown): void => {
  for (const [pointer, names] of Object.entries(task.route.aliases ?? {})) {
    visit(data, pointer, (holder, name) => {
      for (const alias of names) {
        if (!Object.hasOwn(holder, alias)) continue;
        if (holder[name] === undefined || holder[name] === null) {
          holder[name] = holder[alias];
          drifted(task, 'alias', `${alias} for ${pointer}`);
        }
        // A second copy of a secret must not stay behind in plain text.
        delete holder[alias];
      }
    });
  }
};

/** Applies aliases and seals secrets in place; roles that show a secret must show one. */
export const seal = (task: Task, data: unknown): void => {
  const { role, secrets, keyId } = task.route;
  if (!isObject(data) && !Array.isArray(data)) return;
  readAliases(task, data);
  for (const pointer of secrets ?? []) {
    visit(data, pointer, (holder, name) => {
      const value = holder[name];
      if (typeof value === 'string' && value !== '') holder[name] = Secret.from(value);
    });
  }
  const [first] = secrets ?? [];
  if (first === undefined || !(role === 'create' || role === 'rotate' || role === 'reveal')) return;
  if (at(data, first) instanceof Secret) return;
  const id = keyId === undefined ? undefined : at(data, keyId);
  throw new SecretMissingError(factsOf(task), id === undefined ? undefined : String(id));
};
