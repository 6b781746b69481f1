import type { Role } from '@keyloom/types';
import { guessPages } from './guess-pages.ts';
import { findOperations } from './slice.ts';
import { readSource } from './source.ts';

/** Roles by what a path ends with, or by what an operationId says, the surest first. */
const WORDS: readonly (readonly [RegExp, Role])[] = [
  [/rotate|regenerate|renew|roll/i, 'rotate'],
  [/revoke|disable|deactivate/i, 'revoke'],
  [/verify|validate|introspect/i, 'verify'],
  [/reveal|secret/i, 'reveal'],
  [/dormant|stale|unused|inactive/i, 'dormant'],
];

/**
 * Suggests an `x-role` for each operation that has none, from its method, path and operationId: YAML to paste, with a
 * remark where an annotation more will be needed. Nothing is written.
 *
 * @param spec - Path of the document.
 * @param tag - Looks at the operations with this tag alone.
 * @throws {DocumentError} When the document cannot be read.
 */
export function suggestRoles(spec: string, tag?: string): string {
  const source = readSource(spec, spec);
  const lines: string[] = [];
  let last: string | undefined;
  for (const { path, method, item, operation } of findOperations(source)) {
    if (operation?.['x-role'] !== undefined) continue;
    if (tag !== undefined && !operation?.tags?.includes(tag)) continue;
    if (path !== last) lines.push(`  ${JSON.stringify(path)}:`);
    last = path;
    const role = roleOf(method, path, operation?.operationId ?? '');
    lines.push(
      `    ${method}:`,
      role === undefined
        ? '      # x-role: none is likely; leave it out with --tag'
        : `      x-role: ${role}`,
    );
    if (role === undefined) continue;
    if (role === 'list' || role === 'dormant')
      lines.push(`      x-pagination: ${guessPages(source.document, item, operation)}`);
    lines.push(...remarks(role, path).map(remark => `      # ${remark}`));
  }
  if (lines.length === 0) return '# Every operation has an x-role.\n';
  return ['# Guessed from method, path and operationId: check each.', 'paths:', ...lines, ''].join('\n');
}

function roleOf(method: string, path: string, operationId: string): Role | undefined {
  const tail = path.split('/').at(-1) ?? '';
  const isOne = tail.endsWith('}');
  for (const text of isOne ? [operationId] : [tail, operationId]) {
    const known = WORDS.find(([words]) => words.test(text));
    if (known) return known[1];
  }
  if (method === 'get') return isOne ? 'get' : 'list';
  if (method === 'delete') return isOne ? 'revoke' : undefined;
  if (method === 'post') return isOne ? 'update' : 'create';
  return isOne ? 'update' : undefined;
}

function remarks(role: Role, path: string): readonly string[] {
  const parameter = [...path.matchAll(/\{([^}]+)\}/g)].at(-1)?.[1];
  const isAddressed = !['create', 'list', 'dormant', 'verify'].includes(role) && parameter !== undefined;
  return [
    ...(isAddressed ? [`and x-key-id: true on the parameter ${parameter}`] : []),
    ...(role === 'create' || role === 'rotate' || role === 'reveal'
      ? ['and format: secret, x-secret: one-time on the property of the answer that holds the secret']
      : []),
    ...(role === 'verify' ? ['and format: secret-input, x-secret: one-time on the field that takes it'] : []),
  ];
}
