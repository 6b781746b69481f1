import { SchemaError } from './schema-error.ts';

/** A time that is documented in milliseconds looks like seconds: it would lie before March 1973. */
export class TimeUnitError extends SchemaError {
  override get name(): string {
    return 'TimeUnitError';
  }
}
