import { UsageError } from '../command-line.ts';
import { clearUp, type Left } from './clear-up.ts';
import { compare } from './compare.ts';
import { BrokenOff, openDoor, patientFetch, type Seen, type Target, type Watched } from './door.ts';
import type { Options } from './options.ts';
import type { Outcome } from './report.ts';
import { type Subject, subjects } from './subjects.ts';

/** What a run was about, whatever came of it. */
export interface Finished extends Outcome {
  /** What must not be printed. */
  readonly secrets: ReadonlySet<string>;
}

/** A run's name, and what all names of its keys begin with. */
export interface Run {
  readonly name: string;
  readonly mark: string;
}

export const runOf = (name: string): Run => ({ name, mark: `keyloom-conform-${name}-` });

/** What stops a run, and who is told of its progress. */
export interface Control {
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}

/** Tells a system's scenario to both twins and to a server, compares, and clears up in any case. */
export async function conform(options: Options, run: Run, control: Control): Promise<Finished> {
  const { subject, documented, served, owners } = await rehearse(options, run);
  const target = targetOf(options, run, control, subject);
  const watched = openDoor(subject, target);
  const nothingLeft: Left = { removed: 0, alive: [], listed: 0 };
  let left = nothingLeft;
  let brokenOff: string | undefined;
  try {
    control.tell(`Run ${run.name}: its keys are named ${run.mark}…`);
    brokenOff = await converse(subject, watched, control.signal);
  } finally {
    // Nobody has answered: nothing was made, and nothing can be removed.
    if (watched.seen.length > 0) left = await clear(options, run, control, subject, owners, watched.keys.ids);
  }
  return {
    system: options.system,
    baseUrl: options.baseUrl,
    run: run.name,
    dialect: options.dialect,
    rows: compare(subject, { documented, served }, watched.seen, options.dialect),
    left,
    ...(brokenOff !== undefined && { brokenOff }),
    secrets: new Set([options.credential, ...watched.keys.secrets]),
  };
}

/** Removes what is left of a run. */
export async function clearOnly(options: Options, run: Run, control: Control): Promise<Left> {
  const { subject, owners } = await rehearse(options, run);
  return clear(options, run, control, subject, owners, new Set());
}

/** The conversation with both twins: what is expected, and what would be sent. */
export async function rehearse(options: Options, run: Run) {
  const subject = subjects.get(options.system);
  if (subject === undefined) throw new UsageError(`${options.system} is no system`);
  const [documented, served] = await Promise.all(
    (['documented', 'served'] as const).map(dialect => withTwin(subject, dialect, options, run)),
  );
  if (documented === undefined || served === undefined) throw new Error('Each dialect has a twin.');
  const roles = [...documented.owners.keys()];
  const unknown = Object.keys(options.owners).find(role => !roles.includes(role));
  if (unknown !== undefined)
    throw new UsageError(`--owner ${unknown}: of ${options.system} the roles are ${roles.join(', ')}`);
  const owners = new Map([...documented.owners, ...Object.entries(options.owners)]);
  return { subject, documented: documented.seen, served: served.seen, owners };
}

async function withTwin(
  subject: Subject,
  dialect: 'documented' | 'served',
  { sendsUnmarked }: Options,
  { mark }: Run,
): Promise<Watched> {
  const twin = subject.createTwin({ dialect });
  const { fetch, baseUrl, credential } = twin;
  const { signal } = new AbortController();
  const bounds = { timeoutMs: 10_000, maxWaitMs: 0, signal, tell: () => {} };
  const target = { fetch, baseUrl, credential, owners: {}, mark, sendsUnmarked, ...bounds };
  const watched = openDoor(subject, target);
  await subject.scenario(watched.door);
  return watched;
}

/** @returns why the conversation was not finished. */
async function converse(
  subject: Subject,
  { door, seen }: Watched,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    await subject.scenario(door);
    return undefined;
  } catch (error) {
    if (signal.aborted) return 'stopped';
    const last: Seen | undefined = seen.at(-1);
    if (error instanceof BrokenOff) return error.message;
    // The scenario took an answer for granted that did not come.
    return `after "${last?.step}" the answer does not have what the next step needs`;
  }
}

function targetOf(options: Options, { mark }: Run, { signal, tell }: Control, subject: Subject): Target {
  const { baseUrl, credential, owners, sendsUnmarked, timeoutMs, maxWaitMs } = options;
  const fetch: Target['fetch'] = (url, init) => globalThis.fetch(url, init);
  const say = (text: string) => tell(`${subject.name}: ${text}`);
  return { fetch, baseUrl, credential, owners, mark, sendsUnmarked, timeoutMs, maxWaitMs, signal, tell: say };
}

async function clear(
  options: Options,
  run: Run,
  { tell }: Control,
  subject: Subject,
  owners: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): Promise<Left> {
  // What stopped the run must not stop this.
  const target = targetOf(options, run, { signal: new AbortController().signal, tell }, subject);
  const { baseUrl, credential: auth, allowInsecureHttp } = options;
  const fetch = (url: string, init: RequestInit) => patientFetch(target, url, init);
  const way = { auth, baseUrl, allowInsecureHttp, fetch };
  return clearUp(
    subject.keys(way, role => owners.get(role) ?? ''),
    run.mark,
    ids,
  );
}
