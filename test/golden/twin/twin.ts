import { createClock } from '@keyloom/mocks';
import type { Complaints, Subject } from '../../evidence/subject.ts';
import type { Conversation } from '../exchange/exchange.ts';
import { conversationsOf } from '../exchange/load.ts';
import type { Facts } from '../notation/contract.ts';
import { systems } from '../systems.ts';
import { doorProblems } from './doors.ts';
import { edgeProblems } from './edges.ts';
import { limitProblems } from './limits.ts';
import { lostOrganizationProblems } from './lost-organization.ts';
import { nameLengthProblems } from './name-lengths.ts';
import { ownLimitProblems } from './own-limits.ts';
import { pageSizeProblems } from './page-sizes.ts';
import { replay } from './replay.ts';
import { toolProblems } from './tools.ts';

/** Where all golden conversations stand in time. */
const start = Date.UTC(2026, 2, 2, 8);

/** What takes more than an exchange to see. */
const beyondConversations = [
  doorProblems,
  pageSizeProblems,
  nameLengthProblems,
  limitProblems,
  ownLimitProblems,
  lostOrganizationProblems,
  toolProblems,
  edgeProblems,
];

/** Replays a system's golden conversations on its twin, and compares every answer with its golden. */
export async function goldenOfTwin(subject: Subject): Complaints {
  const { system, createTwin } = subject;
  const facts = systems.find(each => each.system === system);
  if (facts === undefined) return [`${system} has no goldens`];
  const complaints: string[] = [];
  for (const conversation of conversationsOf(system))
    complaints.push(...(await converse(createTwin, facts, conversation)));
  for (const problemsOf of beyondConversations) complaints.push(...(await problemsOf(subject, facts)));
  return complaints;
}

async function converse(
  createTwin: Subject['createTwin'],
  facts: Facts,
  conversation: Conversation,
): Promise<string[]> {
  const { dialect, name, exchanges } = conversation;
  const complaints: string[] = [];
  try {
    const twin = createTwin({ dialect, clock: createClock(start) });
    const baseUrl = (dialect === 'served' ? facts.servedAt : undefined) ?? facts.servers[0];
    if (twin.baseUrl !== baseUrl) complaints.push(`${name} (${dialect}): the twin is at ${twin.baseUrl}`);
    const values = new Map<string, string>();
    for (const exchange of exchanges) {
      if (exchange.orders.only !== 'client')
        complaints.push(...(await replay(exchange, { twin, facts, conversation, values })));
    }
  } catch (error) {
    complaints.push(`${name} (${dialect}): the twin throws ${error}`);
  }
  return complaints;
}
