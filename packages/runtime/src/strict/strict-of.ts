import type { ServedAnswer, StrictCheck } from '../client/strict-check.ts';
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

type Schemas = Readonly<Record<string, AnswerSchemas | undefined>>;

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

interface Difference {
  readonly kind: 'schema' | 'unit';
  readonly problems: readonly string[];
}

/** What is wrong with an answer; undefined when nothing is. */
const differenceOf = (
  schema: AnswerSchemas,
  dialect: StrictDialect,
  { status, body }: ServedAnswer,
): Difference | undefined => {
  const early: string[] = [];
  for (const pointer of schema.milliseconds) {
    visit(body, pointer, (holder, name) => {
      const time = holder[name];
      if (typeof time === 'number' && time < EARLIEST_MS) early.push(`${pointer} looks like seconds`);
    });
  }
  if (early.length > 0) return { kind: 'unit', problems: early };
  const dialects = dialect === 'either' ? (['documented', 'served'] as const) : [dialect];
  const found = dialects.map(each => problemsOf(schema[each][status], status, body));
  if (found.some(problems => problems.length === 0)) return;
  return { kind: 'schema', problems: found[0] ?? [] };
};

/**
 * Makes the check of one system from its generated schemas. `@keyloom/<system>/strict` calls it; you rarely need to.
 *
 * @param schemas - By operation.
 * @param dialect - Which shape an answer must have.
 */
export const strictOf =
  (schemas: Schemas, dialect: StrictDialect): StrictCheck =>
  answer => {
    const schema = schemas[answer.operation];
    const { kind, problems } = (schema && differenceOf(schema, dialect, answer)) ?? {};
    if (!problems) return;
    const said = problems.join('; ');
    return kind === 'unit'
      ? (facts, data) =>
          new TimeUnitError(`a time in milliseconds looks like seconds: ${said}`, facts, problems, data)
      : (facts, data) =>
          new SchemaError(`the answer differs from the document: ${said}`, facts, problems, data);
  };

/** As {@link strictOf}, but what differs is told to the `drift` observer and nothing is thrown. */
export const reportOnlyOf =
  (schemas: Schemas): StrictCheck =>
  (answer, tell) => {
    const schema = schemas[answer.operation];
    const { kind, problems } = (schema && differenceOf(schema, 'either', answer)) ?? {};
    if (kind) for (const problem of problems ?? []) tell(kind, problem);
    return undefined;
  };
