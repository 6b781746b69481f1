import type { Dialect } from '@keyloom/mocks';
import { isObject, objectAt, type Place, type Reader } from './reader.ts';
import { parsed } from './request.ts';
import { problemOf } from './validate.ts';
import { worldText } from './world.ts';

/** An answer as it is sent. */
export interface SentAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Headers of HTTP itself, of browsers' rules, and one that the document leaves out. */
const beside =
  /^(date|content-type|content-length|access-control-.*|strict-transport-security|vary|x-strait-plan)$/;

/** The status under which an operation declares an answer. */
export function declaredStatus(status: number, { operation }: Place): string {
  return String(status) in objectAt(operation, 'responses') ? String(status) : 'default';
}

/** What is wrong with an answer by the document alone: status, headers, media type and body, as one dialect has them. */
export function answerProblems(
  answer: SentAnswer,
  place: Place,
  reader: Reader,
  dialect: Dialect,
): readonly string[] {
  const status = declaredStatus(answer.status, place);
  const found = objectAt(place.operation, 'responses')[status];
  const declared = reader.resolve(found);
  if (found === undefined) return [`status ${answer.status} is not declared`];
  if (declared['x-served'] === 'only' && dialect === 'documented')
    return [`status ${answer.status} is served only`];
  return [
    ...headerProblems(answer, objectAt(declared, 'headers'), reader),
    ...bodyProblems(answer, objectAt(declared, 'content'), reader, dialect),
  ];
}

function headerProblems(
  { headers }: SentAnswer,
  declared: Readonly<Record<string, unknown>>,
  reader: Reader,
): string[] {
  const byName = new Map(
    Object.entries(declared).map(([name, header]) => [name.toLowerCase(), reader.resolve(header)]),
  );
  const problems: string[] = [];
  for (const [name, { required }] of byName)
    if (required === true && !(name in headers)) problems.push(`header ${name} is missing`);
  for (const [name, text] of Object.entries(headers)) {
    const header = byName.get(name);
    if (header === undefined) {
      if (!beside.test(name)) problems.push(`header ${name} is not declared`);
      continue;
    }
    const schema = reader.resolve(header.schema);
    const value = schema.type === 'string' ? text : Number(text);
    const problem = problemOf(JSON.stringify(schema), value);
    if (problem !== undefined) problems.push(`header ${name}: ${problem}`);
  }
  return problems;
}

function bodyProblems(
  { headers, body }: SentAnswer,
  content: Readonly<Record<string, unknown>>,
  reader: Reader,
  dialect: Dialect,
): string[] {
  const schemas = new Map(
    Object.entries(content).flatMap(([type, media]) => {
      const { schema, 'x-served-schema': served } = isObject(media) ? media : {};
      const shown = dialect === 'served' ? (served ?? schema) : schema;
      return shown === undefined ? [] : [[type, shown]];
    }),
  );
  const type = headers['content-type']?.split(';')[0];
  if (body === '') {
    // The real server's own body of a failure comes from a gateway that is not always there.
    const isNeeded = Object.values(content).some(media => isObject(media) && media.schema !== undefined);
    return [
      ...(isNeeded ? ['the body is missing'] : []),
      ...(type === undefined ? [] : [`${type} without a body`]),
    ];
  }
  const schema = type === undefined ? undefined : schemas.get(type);
  if (schema === undefined) return [`a body of content type ${type} is not declared`];
  const value = type?.includes('json') ? parsed(body) : body;
  const problem = problemOf(worldText(schema, reader, dialect, 'answer'), value);
  return problem === undefined ? [] : [`body: ${problem}`];
}
