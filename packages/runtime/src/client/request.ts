import type { InputPlace, Operation } from '@keyloom/types';
import type { CallOptions } from '../call/call-options.ts';
import { int64Pattern } from '../core/json.ts';
import { type Answer, start } from '../core/start.ts';
import type { Context, Route } from '../core/task.ts';
import { ConfigError } from '../errors/config-error.ts';

/**
 * A route that the document does not have. Values go into places by name, as in a documented call: they are encoded and
 * cannot move the request. A GET may be repeated; anything else is sent once, and its loss is an `UnknownOutcomeError`.
 */
export interface CustomRequest {
  readonly method: Operation['method'];
  /** A path template below the base URL, for example `/v1/api-keys/{id}/events`. */
  readonly path: string;
  /** The values of the template's placeholders. */
  readonly params?: Readonly<Record<string, string | number>> | undefined;
  /** Query parameters; null and undefined are left out, an array repeats the name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** The fields of the JSON body. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** JSON Pointers of secrets in the answer: they are sealed. */
  readonly secrets?: readonly string[] | undefined;
  /** Names of properties of the answer whose numbers are read as decimal strings. */
  readonly int64?: readonly string[] | undefined;
}

const plainSegment = /^(?:\{\w+\}|(?!\.\.?$)[\w.~:@!$&'()*+,;=-]+)$/;

/** Makes a custom request as if its route were documented, with any answer. */
export const customCall = async (
  context: Context,
  request: CustomRequest,
  options: CallOptions | undefined,
): Promise<Answer> => {
  const { method, path, params = {}, query = {}, body = {}, secrets = [], int64 = [] } = request;
  const fail = (text: string): never => {
    throw new ConfigError(text, { system: context.system, operation: 'request', attempts: 0, sent: 'no' });
  };
  if (
    !path.startsWith('/') ||
    !path
      .slice(1)
      .split('/')
      .every(segment => plainSegment.test(segment))
  ) {
    fail('path must be a plain path below baseUrl, such as /v1/things/{id}');
  }
  const places: Record<string, InputPlace> = {};
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) places[name] = 'path';
  for (const name of Object.keys(query)) places[name] = 'query';
  for (const name of Object.keys(body)) places[name] = 'body';
  const input = { ...params, ...query, ...body };
  const given = [params, query, body].flatMap(Object.keys);
  if (new Set(given).size < given.length) fail('a name is given in two places');
  const route: Route = {
    method,
    path,
    role: method === 'GET' ? 'get' : 'update',
    in: places,
    ...(request.body && { body: 'required' }),
    success: [],
    secrets,
    digits: int64Pattern(int64),
  };
  return start(context, 'request', route, input, options);
};
