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
  /** Of `wrong-method`: the methods that there are. */
  readonly methods: readonly string[] | undefined;

  constructor(
    code: RefusalCode,
    message: string,
    issues: readonly ControlIssue[] = [],
    methods?: readonly string[],
  ) {
    super(message);
    this.code = code;
    this.issues = issues;
    this.methods = methods;
  }
}

/** The answer to a request that failed. */
export function answerRefusal(error: unknown): Response {
  const refusal =
    error instanceof ControlRefusal
      ? error
      : new ControlRefusal('failed', error instanceof Error ? error.message : String(error));
  const { code, message, issues, methods } = refusal;
  return Response.json(
    { error: { code, message, ...(issues.length > 0 && { issues }) } },
    { status: statuses[code], ...(methods && { headers: { allow: methods.join(', ') } }) },
  );
}
