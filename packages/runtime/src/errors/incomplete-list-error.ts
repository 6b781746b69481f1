import { KeyloomError } from './keyloom-error.ts';

/** A list could not be read to its end. You never get a silently short one. `cause` is set when a page failed. */
export class IncompleteListError extends KeyloomError {
  override get name(): string {
    return 'IncompleteListError';
  }
}
