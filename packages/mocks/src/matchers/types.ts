import type { JournalEntry } from '../engine/journal.ts';

/** What a call must be like: of the journal's entry for it, these; of objects in them, the named fields. */
export interface ReceivedMatch extends Partial<JournalEntry> {
  /** How many such calls there must be. @default at least one */
  readonly times?: number;
}

/** Assertions about a twin. */
export interface KeyloomMatchers<R = void> {
  /** So many keys would be accepted now. */
  toHaveActiveKeys(count: number): R;
  /** No living key was made over the wire whose secret reached nobody, as when the answer to a create is lost. */
  toHaveNoOrphans(): R;
  /** The twin was called with this operation. */
  toHaveReceived(operation: string, match?: ReceivedMatch): R;
  /** No secret that the twin ever issued is in any of these values, or in the twin's journal. */
  toLeakNoSecrets(...values: readonly unknown[]): R;
}
