import type { SystemTable } from '@keyloom/types';
import type { Credential } from '../client/client-config.ts';
import { isSecret } from '../secret.ts';
import { isObject } from './json.ts';
import { type HeaderMap, refuse, type Task } from './task.ts';

/** Adds the credential of one attempt to its headers; a promise only where the caller's function gives one. */
export type Signer = (task: Task, headers: HeaderMap) => void | Promise<void>;

interface Plan {
  readonly header: string;
  readonly prefix: string;
  readonly value: unknown;
  readonly isCookie: boolean;
}

const planOf = (table: SystemTable, auth: unknown, fail: (text: string) => never): Plan => {
  const named = isObject(auth) && !isSecret(auth);
  const [kind, ...more] = named ? Object.keys(auth).filter(key => key !== 'cookieName') : [];
  const scheme = table.security.find(each => !named || each.kind === kind);
  if (!scheme || more.length > 0 || (named && 'cookieName' in auth && kind !== 'cookie')) {
    return fail(`auth must name one way to sign in: ${table.security.map(each => each.kind).join(', ')}`);
  }
  const value = named ? auth[scheme.kind] : auth;
  const isCookie = scheme.kind === 'cookie';
  if (scheme.kind === 'apiKey') return { header: scheme.header.toLowerCase(), prefix: '', value, isCookie };
  if (scheme.kind === 'bearer') return { header: 'authorization', prefix: 'Bearer ', value, isCookie };
  const cookieName = named ? (auth.cookieName ?? scheme.name) : scheme.name;
  return { header: 'cookie', prefix: `${cookieName}=`, value, isCookie };
};

// A JWT is short-lived; anything else in a header is taken for a long-lived secret.
const token = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

const put = (task: Task, headers: HeaderMap, plan: Plan, value: unknown, guarded: boolean): void => {
  const text = isSecret(value) ? value.reveal() : value;
  if (typeof text !== 'string' || text === '') return refuse(task, 'there is no credential; set auth');
  task.known.push(text);
  if (/[^\x21-\x7e]/.test(text) || (plan.isCookie && text.includes(';'))) {
    refuse(
      task,
      'the credential holds a character that a header cannot carry, such as a space or a line break',
    );
  }
  if (guarded && !plan.isCookie && !token.test(text)) {
    refuse(
      task,
      'a long-lived secret does not belong in a browser; call through your server (dangerouslyAllowBrowser)',
    );
  }
  headers[plan.header] = plan.prefix + text;
};

/** Reads the `auth` option once. `guarded`: secrets are refused, since this is a browser. */
export const signerOf = (
  table: SystemTable,
  auth: unknown,
  guarded: boolean,
  fail: (text: string) => never,
): Signer => {
  if (auth === 'browser-session') {
    return table.security.some(each => each.kind === 'cookie')
      ? () => {}
      : fail('this system has no browser session');
  }
  const plan = planOf(table, auth, fail);
  return (task, headers) => {
    const ask: Credential | unknown = plan.value;
    const value: unknown = typeof ask === 'function' ? ask() : ask;
    if (isObject(value) && 'then' in value) {
      return Promise.resolve(value).then(text => put(task, headers, plan, text, guarded));
    }
    put(task, headers, plan, value, guarded);
  };
};
