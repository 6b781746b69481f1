import type { StrictCheck } from '../client/strict-check.ts';
import { isObject } from '../core/json.ts';
import { visit } from '../core/visit.ts';
import { SchemaError } from './schema-error.ts';
import { TimeUnitError } from './time-unit-error.ts';

/** One compiled schema, as ajv makes it. */
export interface AnswerValidator {
  (body: unknown): boolean;
  errors?: readonly { instancePath: string; message?: string; params?: object }[] | null;
}

/** What is generated of one operation: its schemas by dialect and status, and where its milliseconds are. */
export interface AnswerSchemas {
  readonly documented: Readonly<Record<string, AnswerValidator | undefined>>;
  readonly served: Readonly<Record<string, AnswerValidator | undefined>>;
  /** JSON Pointers of times in epoch milliseconds. */
  readonly milliseconds: readonly string[];
}

/** Which shape an answer must have: the published one, the real server's, or either. */
export type StrictDialect = 'documented' | 'served' | 'either';

/** Milliseconds before this are taken for seconds: March 1973. */
const EARLIEST_MS = 1e11;

const problemsOf = (
  validate: AnswerValidator | undefined,
  status: number,
  body: unknown,
): readonly string[] => {
  if (!validate) return body === undefined ? [] : [`a body with status ${status} is not documented`];
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const name = isObject(params) ? (params.additionalProperty ?? params.unevaluatedProperty) : undefined;
    return `${instancePath || '/'} ${message}${name === undefined ? '' : ` (${String(name)})`}`;
  });
};

/**
 * Makes the check of one system from its generated schemas. `@keyloom/<system>/strict` calls it; you rarely need to.
 *
 * @param schemas - By operation.
 * @param dialect - Which shape an answer must have.
 */
export const strictOf =
  (schemas: Readonly<Record<string, AnswerSchemas | undefined>>, dialect: StrictDialect): StrictCheck =>
  ({ operation, status, body }) => {
    const schema = schemas[operation];
    if (!schema) return;
    const early: string[] = [];
    for (const pointer of schema.milliseconds) {
      visit(body, pointer, (holder, name) => {
        const time = holder[name];
        if (typeof time === 'number' && time < EARLIEST_MS) early.push(`${pointer} looks like seconds`);
      });
    }
    if (early.length > 0) {
      const text = `a time in milliseconds looks like seconds: ${early.join(', ')}`;
      return (facts, data) => new TimeUnitError(text, facts, early, data);
    }
    const dialects = dialect === 'either' ? (['documented', 'served'] as const) : [dialect];
    const found = dialects.map(each => problemsOf(schema[each][status], status, body));
    if (found.some(problems => problems.length === 0)) return;
    const problems = found[0] ?? [];
    const text = `the answer differs from the document: ${problems.join('; ')}`;
    return (facts, data) => new SchemaError(text, facts, problems, data);
  };
