import type { Rules } from '../engine/rules.ts';
import { reachOf } from './check.ts';

/**
 * The project that a list call means on the current server: that of the caller's key, whatever the call names; for the
 * internal secret, that of the header `X-Project-Id` or of the query.
 */
export const namedProject: NonNullable<Rules['readParameters']> = (given, { name, caller, headers }) => {
  if (name !== 'listApiKeys') return given;
  const project = reachOf(caller)?.project_id ?? headers.get('x-project-id') ?? given.project_id;
  return project === undefined ? given : { ...given, project_id: project };
};
