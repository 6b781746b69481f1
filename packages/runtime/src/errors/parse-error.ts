import { KeyloomError } from './keyloom-error.ts';

/** A success status came with a body that is not JSON, or not of the documented kind. The body is not kept. */
export class ParseError extends KeyloomError {
  override get name(): string {
    return 'ParseError';
  }
}
