import { KeyloomError } from './keyloom-error.ts';

/** The call or the client was made wrongly: nothing was sent for it. The message names the option or input. */
export class ConfigError extends KeyloomError {
  override get name(): string {
    return 'ConfigError';
  }
}
