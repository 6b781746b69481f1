import type { Role } from '@keyloom/types';
import type { Schema } from './openapi.ts';

/**
 * What a removal answers with when a repeat finds the key gone: its documented body, where that is known beforehand,
 * since all it has is fixed values, the key's id (`{parameter}`) and optional remarks. A body that tells more has none.
 */
export function readGone(
  role: Role,
  body: Schema | undefined,
  keyParameter: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  if ((role !== 'revoke' && role !== 'delete') || !body?.properties) return undefined;
  const gone: Record<string, unknown> = {};
  const remarks: string[] = [];
  for (const [name, property] of Object.entries(body.properties)) {
    const [fixed, ...others] = property.const === undefined ? (property.enum ?? []) : [property.const];
    if (property['x-key-id'] && keyParameter !== undefined) gone[name] = `{${keyParameter}}`;
    else if (fixed !== undefined && others.length === 0) gone[name] = fixed;
    else remarks.push(name);
  }
  const tellsOfKey = Object.values(body.properties).some(property => property['x-key-id']);
  const tellsMore = remarks.some(name => tellsOfKey || body.required?.includes(name));
  return tellsMore ? undefined : gone;
}
