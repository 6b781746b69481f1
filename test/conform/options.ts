import { readArguments, UsageError } from '../command-line.ts';
import type { Wanted } from './compare.ts';
import { subjects } from './subjects.ts';

export const help = `Usage: KEYLOOM_CREDENTIAL=… npm run --silent conform -- --system NAME --base-url URL [options]

Holds a server, or any mock of one, against the twins: tells it the scenario of its system and prints where its answers
differ from the documented and from the served dialect, in status, content type, and names and types of fields.

It makes keys, all of them named keyloom-conform-RUN-…, touches no others, and removes its own at the end, after a failure
and on Ctrl-C. Values of others' keys are neither kept nor printed, nor is any secret.

  --system NAME        ${[...subjects.keys()].join(', ')}
  --base-url URL       where the API is, base path included; plain http on this machine only
  --credential TEXT    what signs in as an administrator; better in the environment variable KEYLOOM_CREDENTIAL, since
                       shells remember arguments, and npm prints them
  --owner ROLE=VALUE   whose keys to make, where the server does not know the scenario's own; --dry-run lists the roles
  --dialect WHICH      what counts as drift: what is in neither dialect (either), or not in this one (documented,
                       served) [either]
  --unmarked           sends, too, the few requests that a conforming server refuses and that can bear no name; should
                       yours make a key of one, it has no mark
  --timeout SECONDS    how long one answer may take [10]
  --max-wait SECONDS   how long to wait in all for a step that is answered with 429 [90]
  --allow-insecure-http  sends the credential over plain http to other machines
  --clear RUN          removes what is left of a run, and does nothing else
  --dry-run            prints what would be sent, and sends nothing
  --json               one JSON document instead of the table
  --help               this text

Exit code: 0 no drift, 1 drift, 2 wrong use, 3 the conversation could not be finished, 4 keys may be left, 130 Ctrl-C.`;

/** What was asked for. */
export interface Options {
  readonly system: string;
  readonly baseUrl: string;
  readonly credential: string;
  readonly owners: Readonly<Record<string, string>>;
  readonly dialect: Wanted;
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly sendsUnmarked: boolean;
  readonly allowInsecureHttp: boolean;
  readonly timeoutMs: number;
  readonly maxWaitMs: number;
  /** The run whose keys to remove. */
  readonly clear: string | undefined;
}

/**
 * @returns `undefined` where help is wanted.
 * @throws UsageError that says what to change.
 */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | undefined {
  const values = valuesOf(args);
  if (values.help === true) return undefined;
  const { system = '', owner = [], clear } = values;
  const isDry = values['dry-run'] === true;
  if (!subjects.has(system.toLowerCase()))
    throw new UsageError(`--system is one of ${[...subjects.keys()].join(', ')}`);
  const credential = values.credential ?? env.KEYLOOM_CREDENTIAL ?? '';
  if (!isDry && credential === '') throw new UsageError('set KEYLOOM_CREDENTIAL, or give --credential');
  const allowInsecureHttp = values['allow-insecure-http'] === true;
  return {
    system: system.toLowerCase(),
    baseUrl: isDry ? '' : baseUrlOf(values['base-url'] ?? '', allowInsecureHttp),
    credential,
    owners: Object.fromEntries(owner.map(pairOf)),
    dialect: dialectOf(values.dialect ?? 'either'),
    isDry,
    isJson: values.json === true,
    sendsUnmarked: values.unmarked === true,
    allowInsecureHttp,
    timeoutMs: secondsOf('timeout', values.timeout ?? '10'),
    maxWaitMs: secondsOf('max-wait', values['max-wait'] ?? '90'),
    clear: clear === undefined ? undefined : runOf(clear),
  };
}

function valuesOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return readArguments(args, {
    system: text,
    'base-url': text,
    credential: text,
    owner: { ...text, multiple: true },
    dialect: text,
    unmarked: flag,
    timeout: text,
    'max-wait': text,
    'allow-insecure-http': flag,
    clear: text,
    'dry-run': flag,
    json: flag,
    help: { ...flag, short: 'h' },
  });
}

function baseUrlOf(given: string, allowInsecureHttp: boolean): string {
  if (!URL.canParse(given) || !/^https?:\/\/[^?#@]+$/i.test(given))
    throw new UsageError('--base-url is an http(s) URL without query, fragment and credentials');
  const { protocol, hostname, origin, pathname } = new URL(given);
  const isHere = /^((.*\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === 'http:' && !isHere && !allowInsecureHttp)
    throw new UsageError(
      `--base-url sends the credential to ${hostname} in the clear; use https, or say --allow-insecure-http`,
    );
  return origin + pathname.replace(/\/+$/, '');
}

function dialectOf(given: string): Wanted {
  if (given === 'documented' || given === 'served' || given === 'either') return given;
  throw new UsageError('--dialect is one of documented, served, either');
}

function pairOf(given: string): readonly [string, string] {
  const [role = '', ...value] = given.split('=');
  if (role === '' || value.join('') === '') throw new UsageError('--owner is ROLE=VALUE, such as tenant=19');
  return [role, value.join('=')];
}

function secondsOf(name: string, given: string): number {
  const seconds = Number(given);
  if (given === '' || !(seconds >= 0 && seconds <= 3600))
    throw new UsageError(`--${name} is a number of seconds, 3600 at most`);
  return seconds * 1000;
}

function runOf(given: string): string {
  if (!/^[0-9a-f]{8}$/.test(given))
    throw new UsageError('--clear is the run that the keys are named after: 8 hexadecimal digits');
  return given;
}
