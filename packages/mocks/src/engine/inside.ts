import type { TwinDocument } from './document.ts';
import type { Incoming, Outgoing } from './incoming.ts';
import type { KeyRecord, KeyStore } from './store.ts';
import type { Twin } from './twin.ts';
import type { UnhandledList } from './unhandled.ts';

/** What the faces of a twin see of it and its users do not. */
export interface Inside {
  /** Answers a request; `mount` is what comes before the system's own base path on a server of several. */
  answer(request: Incoming, mount?: string): Promise<Outgoing>;
  /** Whether a path, without a mount, is one that the system has operations below. */
  owns(pathname: string): boolean;
  readonly document: TwinDocument;
  /** Base path of the documented server. */
  readonly basePath: string;
  /** The requests that the twin could make nothing of. */
  readonly unhandled: UnhandledList;
  readonly store: KeyStore;
  /** Keys that would be accepted now. */
  activeKeys(): readonly KeyRecord[];
  /** Living keys that were made over the wire and whose secret reached no client. */
  orphans(): readonly KeyRecord[];
  /** Ids of the keys whose secrets are in a text. */
  leaksIn(text: string): readonly string[];
}

const key = Symbol.for('@keyloom/mocks/inside');

/** Hides a twin's inside in it. */
export function hideInside<T extends object>(twin: T, inside: Inside): T {
  return Object.defineProperty(twin, key, { value: inside });
}

/**
 * The inside of a twin.
 *
 * @throws TypeError when the value is no twin.
 */
export function insideOf(twin: Twin): Inside {
  const inside: unknown = Reflect.get(Object(twin), key);
  // The parse boundary: nobody else knows the symbol.
  if (typeof inside === 'object' && inside !== null) return inside as Inside;
  throw new TypeError('This is no twin: createTwin of @keyloom/mocks/<system> makes one.');
}
