import type { Asked, Rules } from '../engine/rules.ts';
import { reachOf } from './check.ts';

/**
 * The project that a list call means on the current server: that of the caller's key, whatever the call names; for the
 * internal secret, that of the header `X-Project-Id` or of the query.
 */
export const namedProject: NonNullable<Rules['readParameters']> = (sent, asked) => {
  const given = withoutEmpty(sent, asked);
  const { name, caller, headers } = asked;
  if (name !== 'listApiKeys') return given;
  const project = reachOf(caller)?.project_id ?? headers.get('x-project-id') ?? given.project_id;
  return project === undefined ? given : { ...given, project_id: project };
};

/** The server asks for a list's parameters by name, and cannot tell an empty one from one that is missing. */
export function withoutEmpty(given: Readonly<Record<string, unknown>>, { name }: Pick<Asked, 'name'>) {
  if (name !== 'listApiKeys') return given;
  return Object.fromEntries(
    Object.entries(given).filter(([field, value]) => value !== '' || field === 'project_id'),
  );
}
