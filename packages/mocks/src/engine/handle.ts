import type { Role } from '@keyloom/types';
import type { OperationValidators, Validate } from './document.ts';
import { fakeUuid } from './fake.ts';
import type { FaultQueue } from './faults.ts';
import { writeJson } from './json.ts';
import type { Answer, Refusal } from './refusal.ts';
import { answerAsDocumented, isRefusal, refuseAsDocumented } from './refusal.ts';
import { readInput } from './request.ts';
import { remove, revoke, update } from './roles/change.ts';
import { create, rotate } from './roles/create.ts';
import { dormant, get, list, reveal, verify } from './roles/read.ts';
import type { Match, Router } from './router.ts';
import type { Call, Rules, TwinState } from './rules.ts';
import { signIn } from './sign-in.ts';
import { TwinError } from './twin-error.ts';

const roles: Readonly<Record<Role, (call: Call, rules: Rules) => Answer | Refusal>> = {
  create,
  list,
  get,
  update,
  revoke,
  delete: remove,
  reveal,
  verify,
  rotate,
  dormant,
};

/** What a twin is made of. */
export interface TwinParts {
  readonly twin: TwinState;
  readonly rules: Rules;
  readonly router: Router;
  readonly faults: FaultQueue;
  readonly validators: Readonly<Record<string, OperationValidators>>;
}

/** Answers one request below a base URL; `pathname` is the part after it. */
export async function handle(
  parts: TwinParts,
  request: Request,
  url: URL,
  baseUrl: string,
  pathname: string,
): Promise<Response> {
  const { twin, rules, router } = parts;
  const route = router(request.method, pathname);
  const match = route !== undefined && 'operation' in route ? route : undefined;
  const fault = match && parts.faults.take(match.name);
  const done =
    match && fault !== undefined
      ? answerAsDocumented(match.operation, fault)
      : await decide(parts, match, route !== undefined, request, url, baseUrl);
  const requestId = fakeUuid(++twin.requestCount, twin.seed);
  const context = {
    twin,
    request,
    url,
    requestId,
    ...(match && { name: match.name, operation: match.operation }),
  };
  const answer = isRefusal(done)
    ? (rules.refuse?.(done, context) ?? refuseAsDocumented(done, twin.dialect, match?.operation))
    : done;
  return respond(parts, match, answer, rules.headers?.(context));
}

async function decide(
  { twin, rules, validators }: TwinParts,
  match: Match | undefined,
  isKnownPath: boolean,
  request: Request,
  url: URL,
  baseUrl: string,
): Promise<Answer | Refusal> {
  const caller = signIn(request.headers, rules, twin, match?.name);
  if (isRefusal(caller)) return caller;
  if (match === undefined) return { cause: isKnownPath ? 'wrong-method' : 'unknown-route' };
  const validator = validators[match.name];
  if (validator === undefined)
    throw new TwinError(`${twin.document.system} ${match.name} has no validators. Run: npm run generate`);
  const read = await readInput(match, validator, rules.body ?? {}, request, url);
  if (isRefusal(read)) return read;
  const input = rules.normalize?.(read.input) ?? read.input;
  const { name, operation } = match;
  const call: Call = {
    twin,
    name,
    operation,
    input,
    caller,
    headers: request.headers,
    url,
    baseUrl,
    nowMs: twin.clock.now(),
  };
  return rules.check?.(call) ?? rules.handlers?.[name]?.(call) ?? roles[operation.role](call, rules);
}

function respond(
  { twin, rules, validators }: TwinParts,
  match: Match | undefined,
  { status, body, type, headers }: Answer,
  more: Readonly<Record<string, string>> = {},
): Response {
  const contentType = type ?? rules.contentType ?? 'application/json';
  const isText = typeof body === 'string' && !/json/.test(contentType);
  const text = body === undefined ? null : isText ? body : writeJson(body);
  if (match !== undefined) {
    const declared = validators[match.name]?.responses;
    const forStatus = declared?.[status] ?? declared?.default;
    if (forStatus === undefined)
      throw new TwinError(`${twin.document.system} ${match.name} does not declare status ${status}.`);
    if (text !== null && !isText)
      assertValid(
        forStatus[twin.dialect],
        JSON.parse(text),
        `${twin.document.system} ${match.name} ${status}`,
      );
  }
  return new Response(text, {
    status,
    headers: { ...(text !== null && { 'content-type': contentType }), ...more, ...headers },
  });
}

function assertValid(validate: Validate | undefined, value: unknown, what: string): void {
  if (validate === undefined || validate(value)) return;
  const [issue] = validate.errors ?? [];
  throw new TwinError(
    `${what}: ${issue?.instancePath || '/'} ${issue?.message} (${JSON.stringify(issue?.params)}).`,
  );
}
