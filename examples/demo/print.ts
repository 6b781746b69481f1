import { styleText } from 'node:util';
import type { Row } from './walk.ts';

const width = 80;
const columns = { system: 13, operation: 19, status: 4, ms: 9 };
const resultWidth = width - columns.system - columns.operation - columns.status - columns.ms - 1;

/** The table's head. */
export function head(): string {
  const cells = [
    'system'.padEnd(columns.system),
    'operation'.padEnd(columns.operation),
    'status',
    'ms'.padStart(6),
    ' result',
  ];
  return `${styleText('bold', cells.join(''))}\n${styleText('dim', '─'.repeat(width))}`;
}

/** A row as two lines of at most 80 characters: what happened, and the request below it. */
export function twoLines(row: Row): string {
  const first = [
    row.system.padEnd(columns.system),
    row.operation.padEnd(columns.operation),
    styleText('green', String(row.status).padEnd(columns.status)),
    row.ms.toFixed(1).padStart(columns.ms - 1),
    '  ',
    cut(row.result, resultWidth),
  ].join('');
  const request = cut(`${row.method} ${row.path}`, width - columns.system);
  return `${first}\n${' '.repeat(columns.system)}${styleText('dim', request)}`;
}

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
