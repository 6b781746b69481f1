import type { SecurityScheme, SystemTable } from '@keyloom/types';
import type { SecuritySchemeObject } from './openapi.ts';
import type { Resolve } from './resolve.ts';
import { toRow } from './row.ts';
import type { Slice } from './slice.ts';

/** The operation table of a system, with its servers and its ways to sign in. */
export function toTable(slice: Slice, resolve: Resolve): SystemTable {
  return {
    system: slice.tag,
    servers: slice.servers,
    security: toSecurity(slice),
    operations: Object.fromEntries(slice.operations.map(target => [target.id, toRow(target, resolve)])),
  };
}

function toSecurity(slice: Slice): readonly SecurityScheme[] {
  const schemes = new Map<string, SecurityScheme>();
  for (const target of slice.operations) {
    for (const requirement of target.operation.security ?? []) {
      const [name, ...more] = Object.keys(requirement);
      if (name === undefined || more.length > 0) {
        target.fail('security: an alternative is one scheme', ['security']);
      }
      const scheme = toScheme(slice.securitySchemes[name] ?? {});
      if (!scheme) target.fail(`security: ${name} is no API key, Bearer token or cookie`, ['security']);
      schemes.set(name, scheme);
    }
  }
  return [...schemes.values()];
}

function toScheme({ type, scheme, in: place, name }: SecuritySchemeObject): SecurityScheme | undefined {
  if (type === 'http' && scheme?.toLowerCase() === 'bearer') return { kind: 'bearer' };
  if (type !== 'apiKey' || name === undefined) return undefined;
  if (place === 'header') return { kind: 'apiKey', header: name };
  return place === 'cookie' ? { kind: 'cookie', name } : undefined;
}
