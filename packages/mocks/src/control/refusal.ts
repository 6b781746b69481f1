/** Why the control interface does not do what it was asked to. */
export type RefusalCode = 'invalid' | 'not-found' | 'wrong-method' | 'too-large' | 'wrong-origin' | 'failed';

/** One part of a request that breaks the control document. */
export interface ControlIssue {
  /** A JSON Pointer into the body or the name of a parameter. */
  readonly at: string;
  readonly message: string;
}

const statuses: Readonly<Record<RefusalCode, number>> = {
  invalid: 400,
  failed: 400,
  'wrong-origin': 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-large': 413,
};

/** A request to the control interface that changes nothing. */
export class ControlRefusal extends Error {
  override readonly name = 'ControlRefusal';
  readonly code: RefusalCode;
  readonly issues: readonly ControlIssue[];

  constructor(code: RefusalCode, message: string, issues: readonly ControlIssue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** The answer to a request that failed. */
export function answerRefusal(error: unknown): Response {
  const refusal =
    error instanceof ControlRefusal
      ? error
      : new ControlRefusal('failed', error instanceof Error ? error.message : String(error));
  const { code, message, issues } = refusal;
  return Response.json(
    { error: { code, message, ...(issues.length > 0 && { issues }) } },
    { status: statuses[code] },
  );
}
