import { randomUUID } from 'node:crypto';
import { access, constants, lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandFailure, exitCodes } from '../exit-code.ts';

/** The state of twins as it is kept in a file: each system's snapshot by its name. */
export type State = Readonly<Record<string, unknown>>;

/** Longest text that Node reads into one string. */
const maxBytes = 500 * 1024 * 1024;
const version = 1;

/** A file of twins' state. */
export interface StateFile {
  /** Where it is, links followed. */
  readonly path: string;
  /** What was in it; `undefined` when there is none yet. */
  readonly state: State | undefined;
  /** Puts a state in its place, as a whole or not at all. */
  save(state: State): Promise<void>;
}

/**
 * Opens a state file, which need not exist.
 *
 * @throws {CommandFailure} When something else is there, or when it could not be written.
 */
export async function openStateFile(name: string): Promise<StateFile> {
  const path = await realpath(name).catch(() => resolve(name));
  const refuse = (why: string): never => {
    throw new CommandFailure(`The state file ${name} ${why}. It was left as it is.`, exitCodes.state);
  };
  await access(dirname(path), constants.W_OK).catch(() => refuse('is in a folder that cannot be written'));
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return { path, state: undefined, save: state => save(path, state) };
  if (!found.isFile()) refuse('is no regular file');
  if (found.size > maxBytes) refuse(`is larger than ${maxBytes} bytes`);
  const text = await readFile(path, 'utf8').catch(error => refuse(`cannot be read (${error.code})`));
  const state =
    stateIn(text) ?? refuse('was not written by keyloom mock, or by a version that this one does not know');
  return { path, state, save: next => save(path, { ...state, ...next }) };
}

function stateIn(text: string): State | undefined {
  try {
    const { keyloom, twins } = Object(JSON.parse(text));
    const isState = keyloom === `state/${version}` && typeof twins === 'object' && twins !== null;
    return isState && !Array.isArray(twins) ? twins : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside the file, then takes its place: a reader, or a crash, meets the old file or the new one. */
async function save(path: string, twins: State): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify({ keyloom: `state/${version}`, twins })}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CommandFailure(`The state was not saved: ${error instanceof Error ? error.message : error}`);
  }
}
