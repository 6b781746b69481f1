import { KeyloomError } from './keyloom-error.ts';

/** The connection failed before or during the answer. `sent` says whether the request may have arrived. */
export class NetworkError extends KeyloomError {
  /** The platform's code, for example `ECONNREFUSED`; browsers give none. */
  declare readonly code: string | undefined;

  override get name(): string {
    return 'NetworkError';
  }
}
