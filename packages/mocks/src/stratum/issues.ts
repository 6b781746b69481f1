import type { Issue, Refusal } from '../engine/refusal.ts';

/** One broken constraint, in the words of the server's validator. */
interface ServerIssue {
  readonly validation?: string;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** What is wrong with a body, as the server lists it. */
export function serverIssues({ cause, issues = [] }: Refusal): readonly ServerIssue[] {
  if (cause === 'missing-body') return [{ code: 'invalid_type', message: 'Required', path: [] }];
  if (cause === 'media-type') return [wrongType('object', '', [])];
  return issues.filter(({ place }) => place === 'body').map(serverIssue);
}

function serverIssue(issue: Issue): ServerIssue {
  const { name, keyword, params, value } = issue;
  const path = name === '' ? [] : [name];
  switch (keyword) {
    case 'required':
      return { code: 'invalid_type', message: 'Required', path };
    case 'type':
      return wrongType(String(params.type), value, path);
    case 'format':
      return { validation: 'uuid', code: 'invalid_string', message: 'Invalid uuid', path };
    case 'pattern':
      return { validation: 'regex', code: 'invalid_string', message: 'Invalid', path };
    case 'minimum':
      return { code: 'too_small', message: `Number must be greater than or equal to ${params.limit}`, path };
    case 'maximum':
      return { code: 'too_big', message: `Number must be less than or equal to ${params.limit}`, path };
    case 'maxLength':
      return { code: 'too_big', message: `String must contain at most ${params.limit} character(s)`, path };
    default:
      return { code: 'custom', message: issue.message, path };
  }
}

function wrongType(wanted: string, value: unknown, path: readonly string[]): ServerIssue {
  const isFraction = wanted === 'integer' && typeof value === 'number';
  const expected = wanted === 'integer' && !isFraction ? 'number' : wanted;
  const received = isFraction
    ? 'float'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : typeof value;
  return { code: 'invalid_type', message: `Expected ${expected}, received ${received}`, path };
}
