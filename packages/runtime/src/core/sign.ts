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
  const isSession = auth === 'browser-session';
  const named = isObject(auth) && !isSecret(auth) ? auth : undefined;
  const scheme = table.security.find(({ kind }) => (isSession ? kind === 'cookie' : !named || kind in named));
  const { kind } = scheme ?? {};
  const isCookie = kind === 'cookie';
  const isOdd = (key: string): boolean => key !== kind && !(isCookie && key === 'cookieName');
  if (!scheme || (named && Object.keys(named).some(isOdd))) {
    return fail(`auth must be one of ${table.security.map(each => each.kind)}`);
  }
  if (isSession) return () => {};
  const given = named ? named[scheme.kind] : auth;
  const [header, prefix] =
    scheme.kind === 'apiKey'
      ? [scheme.header.toLowerCase(), '']
      : scheme.kind === 'bearer'
        ? ['authorization', 'Bearer ']
        : ['cookie', `${named?.cookieName ?? scheme.name}=`];

  const put = (task: Task, headers: HeaderMap, value: unknown): void => {
    const text = isSecret(value) ? value.reveal() : value;
    if (typeof text !== 'string' || !text) return void refuse(task, 'no credential (auth)');
    task.known.push(text);
    // A line break from a file is the usual one.
    if (/[^!-~]/.test(text) || (isCookie && text.includes(';'))) {
      refuse(task, 'the credential has a space or line break');
    }
    if (isGuarded && !isCookie && !jwt.test(text)) {
      refuse(task, 'a lasting secret in a browser (dangerouslyAllowBrowser)');
    }
    headers[header] = prefix + text;
  };
  return (task, headers) => {
    const value: unknown = typeof given === 'function' ? given() : given;
    return value instanceof Promise
      ? value.then(text => put(task, headers, text))
      : put(task, headers, value);
  };
};
