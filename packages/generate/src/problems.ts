import type { Place } from './copy.ts';
import { DocumentError, type Source } from './source.ts';

/** Gathers what is wrong with a document, so that its author sees all of it at once. */
export class Problems {
  readonly #source: Source;
  readonly #lines: string[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  add(place: Place, message: string): void {
    this.#lines.push(`${this.#source.at(place)}: ${message}`);
  }

  /** Runs a check that stops at the first thing it refuses, and keeps that. */
  try(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      this.#lines.push(error.message);
    }
  }

  /**
   * @param hint - A last line, on what to do about them.
   * @throws {DocumentError} With a line for each problem, when there is one.
   */
  raise(hint?: string): void {
    if (this.#lines.length === 0) return;
    throw new DocumentError([...new Set(this.#lines), ...(hint === undefined ? [] : [hint])].join('\n'));
  }
}
