/** The one tenant that no twin knows, so that tests can meet the refusal. */
export const unknownTenant = '00000000-0000-0000-0000-000000000000';

/** The one tenant that has a descendant. */
export const parentTenant = '00000000-0000-4000-8000-00000000000a';

/** The descendant of {@link parentTenant}. */
export const childTenant = '00000000-0000-4000-8000-00000000000b';

/** Whether a credential of one tenant reaches another: its own tenant and the descendants. */
export function reaches(owner: unknown, tenant: unknown): boolean {
  return owner === tenant || (owner === parentTenant && tenant === childTenant);
}
