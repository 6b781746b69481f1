export type { ServedAnswer, StrictCheck } from '../client/strict-check.ts';
export { SchemaError } from './schema-error.ts';
export {
  type AnswerSchemas,
  type AnswerValidator,
  reportOnlyOf,
  type StrictDialect,
  strictOf,
} from './strict-of.ts';
export { TimeUnitError } from './time-unit-error.ts';
