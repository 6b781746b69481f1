import type { SystemTable } from '@keyloom/types';
import { isSecret } from '../is-secret.ts';
import { isObject } from './json.ts';
import { type HeaderMap, refuse, type Task } from './task.ts';

/** Adds the credential of one attempt to its headers; a promise only where the caller's function gives one. */
export type Signer = (task: Task, headers: HeaderMap) => void | Promise<void>;

type Fail = (text: string) => never;

// A JWT is short-lived; anything else in a header is taken for a long-lived secret.
const jwt = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

/** Reads the `auth` option once. `isGuarded`: long-lived secrets are refused, since this is a browser. */
export const signerOf = (table: SystemTable, auth: unknown, isGuarded: boolean, fail: Fail): Signer => {
  if (auth === 'browser-session') return () => {};
  // A bare credential is the system's usual kind.
  const forms = isObject(auth) && !isSecret(auth) ? auth : { [table.security[0]?.kind ?? '']: auth };
  const scheme = table.security.find(({ kind }) => kind in forms);
  const isCookie = scheme?.kind === 'cookie';
  // Beside a cookie there may be its name; nothing else has a companion.
  if (!scheme || Object.keys(forms).length > (isCookie ? 2 : 1)) {
    return fail(`auth must be one of ${table.security.map(each => each.kind)}`);
  }
  const given = forms[scheme.kind];
  const [header, prefix] = isCookie
    ? ['cookie', `${forms.cookieName ?? scheme.name}=`]
    : scheme.kind === 'apiKey'
      ? [scheme.header.toLowerCase(), '']
      : ['authorization', 'Bearer '];

  const put = (task: Task, headers: HeaderMap, value: unknown): void => {
    const text = isSecret(value) ? value.reveal() : value;
    if (typeof text !== 'string' || !text) return void refuse(task, 'auth is empty');
    task.known.push(text);
    // A line break from a file is the usual one.
    if (/[^!-~]/.test(text) || (isCookie && text.includes(';'))) {
      refuse(task, 'auth is unfit for a header');
    }
    if (isGuarded && !isCookie && !jwt.test(text)) {
      refuse(task, 'auth is a secret in a browser (dangerouslyAllowBrowser)');
    }
    headers[header] = prefix + text;
  };
  return (task, headers) => {
    const value: unknown = typeof given === 'function' ? given() : given;
    // By what it can do, not by its class: a promise may come from another realm.
    return isObject(value) && value.then
      ? Promise.resolve(value).then(text => put(task, headers, text))
      : put(task, headers, value);
  };
};
