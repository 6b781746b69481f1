import type { Twin, TwinOptions } from '@keyloom/mocks';
import type { matchers } from '@keyloom/mocks/matchers';

/** A method of a client, by whose name the caller knows what it takes. */
type Method = (
  input?: Readonly<Record<string, unknown>>,
  options?: Readonly<Record<string, unknown>>,
) => PromiseLike<unknown>;

/**
 * What evidence is taken of: one system's twin and client, as they are published or with a mistake put in. Evidence is a
 * function of it that gives its complaints, so that it runs in tests and under mutation alike; no complaint means that it
 * found nothing wrong.
 */
export interface Subject {
  /** The system's tag in the document, for example `Stratum`. */
  readonly system: string;
  readonly createTwin: (options?: TwinOptions) => Twin;
  readonly createClient: (config: Readonly<Record<string, unknown>>) => Readonly<Record<string, Method>>;
  /** Assertions about the twin; without them the published ones look at it. */
  readonly matchers?: typeof matchers;
}

/** What is wrong, one line each; empty when nothing is. */
export type Complaints = Promise<readonly string[]>;
