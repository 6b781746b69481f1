import { queryOf } from '../../wire/ask.ts';
import { newestFirst } from '../../world/key.ts';
import type { Call, Reply } from '../system-model.ts';
import { acceptRefusal, foreignOrganization } from './current.ts';
import { beginning, failed } from './facts.ts';
import { iso, reachOf, shown } from './shown.ts';

/** A page as the current server lists: the cursor is the last key's time, and what is not older than it is not on the next page. */
export function listPage(call: Call): Reply {
  const { world, ask, emptiesPage } = call;
  const [limit, cursor, organization] = ['limit', 'cursor', 'org_id'].map(name => queryOf(ask, name));
  const project = reachOf(call)?.project_id ?? ask.headers['x-project-id'] ?? queryOf(ask, 'project_id');
  if (project === undefined) return failed(call, 'invalid', 'project_id is required');
  if (limit !== undefined && !(/^-?\d+$/.test(limit) && Number(limit) > 0))
    return failed(call, 'invalid', 'limit must be a positive integer');
  const refusal = acceptRefusal(call);
  if (refusal !== undefined) return refusal;
  if (project === '') return failed(call, 'invalid', 'project_id is required');
  const foreign = foreignOrganization(call, organization);
  if (foreign !== undefined) return foreign;
  const before = cursor === undefined ? Number.POSITIVE_INFINITY : Date.parse(cursor);
  if (Number.isNaN(before)) return failed(call, 'invalid', beginning('cursor'));
  const size = Math.min(Number(limit ?? 50), 100);
  const keys = world.listed
    .filter(({ fields }) =>
      organization === undefined ? fields.project_id === project : fields.org_id === organization,
    )
    .filter(({ revokedAt, createdAt }) => revokedAt === undefined && createdAt < before)
    .sort(newestFirst);
  const page = keys.slice(0, size);
  const last = page.at(-1);
  const hasMore = emptiesPage || keys.length > size;
  return {
    status: 200,
    body: {
      data: emptiesPage ? [] : page.map(key => shown(key, call)),
      ...(hasMore && { next_cursor: iso(last?.createdAt ?? world.now) }),
      has_more: hasMore,
    },
  };
}
