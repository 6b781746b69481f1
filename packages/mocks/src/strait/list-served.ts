import { take } from '../engine/key-lists.ts';
import { asListed } from '../engine/lag.ts';
import type { Answer, Refusal } from '../engine/refusal.ts';
import { showKey, success } from '../engine/roles/answers.ts';
import { listedKeys } from '../engine/roles/list.ts';
import type { Call, Rules } from '../engine/rules.ts';
import { writeShortTime } from '../engine/time.ts';
import { invalid } from './issues.ts';
import { readRfc3339 } from './times.ts';

const maxPageSize = 100;

/**
 * A page of a project, or of an organization over all its projects. The cursor is the time of the page's last key, and
 * the next page starts strictly before it: keys of that same instant that did not fit are lost, as on the real server.
 */
export function listServed(call: Call, rules: Rules): Answer | Refusal {
  const { project_id, org_id, cursor, limit } = call.input;
  const before = cursor === undefined ? Number.POSITIVE_INFINITY : readRfc3339(String(cursor));
  if (before === undefined) return invalid('cursor must be an RFC 3339 time');
  const size = Math.min(Number(limit), maxPageSize);
  const owner = org_id === undefined ? { project_id } : { org_id };
  const list = listedKeys({ ...call, input: owner }, rules);
  const found = take(list.olderThan({ createdAt: before, sequence: 0 }), size + 1);
  const page = found.slice(0, size);
  const last = page.at(-1);
  const hasMore = found.length > size || call.emptiesPage;
  const keys = call.emptiesPage ? [] : page;
  const { status, schema } = success(call, rules);
  const item = schema?.properties?.data?.items ?? {};
  return {
    status,
    body: {
      data: keys.map(key => showKey(asListed(key, call.twin) ?? key, item, call, rules)),
      ...(hasMore && { next_cursor: writeShortTime(last?.createdAt ?? call.nowMs) }),
      has_more: hasMore,
    },
  };
}
