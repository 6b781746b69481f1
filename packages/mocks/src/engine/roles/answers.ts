import type { Schema, TwinOperation } from '../document.ts';
import { parentOf, schemaAt, wrapAt } from '../pointer.ts';
import type { Answer, Refusal } from '../refusal.ts';
import { renderKey } from '../render.ts';
import type { Call, Rules } from '../rules.ts';
import type { KeyRecord } from '../store.ts';

export const notFound: Refusal = { cause: 'not-found' };

/** The key that a call addresses by its id. */
export function addressedKey(call: Call): KeyRecord | undefined {
  const parameters = Object.entries(call.operation.parameters.properties ?? {});
  const name = parameters.find(([, schema]) => schema['x-key-id'] === true)?.[0];
  return name === undefined ? undefined : call.twin.store.get(String(call.input[name]));
}

/** The success status, with the key as the body that is documented for it. */
export function answerKey(key: KeyRecord, call: Call, rules: Rules, showsSecret = false): Answer {
  const { status, schema, type, example } = success(call.operation);
  if (schema === undefined || type === undefined) return { status };
  const tellsOfKey = call.operation.keyId !== undefined || call.operation.secrets !== undefined;
  if (!tellsOfKey) return { status, body: example };
  const place = parentOf(call.operation.keyId ?? call.operation.secrets?.[0] ?? '');
  const body = showKey(key, schemaAt(schema, place) ?? schema, call, rules, showsSecret);
  return { status, body: wrapAt(place, body) };
}

/** A key by one of the document's schemas, with the system's own values. */
export function showKey(
  key: KeyRecord,
  schema: Schema,
  call: Call,
  rules: Rules,
  showsSecret = false,
): Record<string, unknown> {
  return renderKey(key, schema, call, {
    secret: showsSecret,
    values: rules.view?.(key, call) ?? {},
    omitsNull: rules.omitsNull ?? false,
  });
}

/** The documented success of an operation. */
export function success(operation: TwinOperation) {
  const [status = 200] = operation.success;
  return { status, ...operation.responses[status] };
}
