import { readdirSync, readFileSync } from 'node:fs';
import type { Dialect } from '@keyloom/mocks';
import type { Conversation } from './exchange.ts';
import { parseConversation } from './parse.ts';

const dialects: readonly Dialect[] = ['documented', 'served'];

const known = new Map<string, readonly Conversation[]>();

/** The golden conversations of a system, documented and served. */
export function conversationsOf(system: string): readonly Conversation[] {
  const found = known.get(system) ?? load(system);
  known.set(system, found);
  return found;
}

function load(system: string): Conversation[] {
  const folder = new URL(`../${system.toLowerCase()}/`, import.meta.url);
  return readdirSync(folder)
    .filter(file => file.endsWith('.http'))
    .sort()
    .flatMap(file => {
      const name = file.replace('.http', '');
      const text = readFileSync(new URL(file, folder), 'utf8');
      const told = dialects.filter(dialect => name.startsWith(dialect) || name.startsWith('both'));
      return told.map(dialect => parseConversation(system, dialect, name, text));
    });
}
