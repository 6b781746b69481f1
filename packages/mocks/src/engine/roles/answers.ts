import type { Schema, TwinResponse } from '../document.ts';
import { withShownUse } from '../lag.ts';
import { perObject } from '../memo.ts';
import { parentOf, putAt, schemaAt, wrapAt } from '../pointer.ts';
import type { Answer, Refusal } from '../refusal.ts';
import { renderKey } from '../render.ts';
import { leastOf } from '../render-plan.ts';
import type { Call, Rules } from '../rules.ts';
import type { KeyRecord } from '../store.ts';
import { perOperation } from './per-operation.ts';

export const notFound: Refusal = { cause: 'not-found' };

/** The key that a call addresses by its id. */
export function addressedKey({ operation, input, twin }: Call): KeyRecord | undefined {
  const name = idParameter(operation.parameters);
  return name === '' ? undefined : twin.store.get(String(input[name]));
}

const idParameter = perObject(
  ({ properties = {} }: Schema) =>
    Object.keys(properties).find(name => properties[name]?.['x-key-id'] === true) ?? '',
);

/** The success status, with the key as the body that is documented for it. */
export function answerKey(key: KeyRecord, call: Call, rules: Rules, showsSecret = false): Answer {
  const { status, schema, type, example, at } = success(call, rules);
  if (schema === undefined || type === undefined) return { status };
  const { keyId, secrets } = call.operation;
  if (keyId === undefined && secrets === undefined) return { status, body: example };
  const holder = parentOf(keyId ?? secrets?.[0] ?? '');
  const place = at + holder;
  const shown = showKey(key, schemaAt(schema, place) ?? schema, call, rules, showsSecret);
  const elsewhere = showsSecret ? secrets?.filter(secret => parentOf(secret) !== holder) : undefined;
  if (place === '' && !elsewhere?.length) return { status, body: shown };
  const body = Object(wrapAt(place, shown));
  for (const secret of elsewhere ?? []) putAt(body, at + secret, key.secret);
  // Whatever else must be beside the key.
  for (const name of schema.required ?? []) body[name] ??= leastOf(schema.properties?.[name] ?? {});
  return { status, body };
}

/** A key by one of the document's schemas, with the system's own values. */
export function showKey(
  key: KeyRecord,
  schema: Schema,
  call: Call,
  rules: Rules,
  showsSecret = false,
): Record<string, unknown> {
  if (showsSecret) call.shown.push(key);
  const seen = withShownUse(key, call.twin);
  return renderKey(seen, schema, call, {
    secret: showsSecret,
    values: rules.view?.(seen, call),
    omitsNull: rules.omitsNull ?? false,
  });
}

/** A success: its status, and its body as the twin's dialect has it. */
export interface Success {
  readonly status: number;
  readonly type?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
  /** Where in the body the documented one is: a JSON Pointer, `''` when it is not wrapped. */
  readonly at: string;
}

/** The success of an operation in the twin's dialect. */
export const success = perOperation(({ name, operation, twin }, rules): Success => {
  const isServed = twin.dialect === 'served';
  const [documented = 200] = operation.success;
  const status = (isServed ? rules.servedStatus?.[name] : undefined) ?? documented;
  const { servedSchema, servedExample, ...response }: Partial<TwinResponse> =
    operation.responses[status] ?? {};
  if (!isServed || servedSchema === undefined) return { status, ...response, at: '' };
  const example = servedExample ?? response.example;
  return { status, ...response, schema: servedSchema, example, at: operation.servedAt ?? '' };
});
