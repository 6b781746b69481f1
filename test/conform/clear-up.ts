import type { FoundKey, Keys } from './subjects.ts';

/** What is left of a run. */
export interface Left {
  readonly removed: number;
  /** Keys that are alive still, or may be. */
  readonly alive: readonly { readonly id: string; readonly why: string }[];
  /** Keys that are revoked, and that the system lists for ever. */
  readonly listed: number;
  /** Why nobody can say for sure. */
  readonly doubt?: string;
}

/**
 * Removes a run's keys: all that bear its mark, and those that it knows by id. Then it looks once more.
 *
 * @param ids - Keys that were made and not removed, as far as is known.
 */
export async function clearUp(keys: Keys, mark: string, ids: ReadonlySet<string>): Promise<Left> {
  const marked = async () => (await keys.find()).filter(({ name }) => name.startsWith(mark));
  let doubt: string | undefined;
  const found = await marked().catch((error: unknown) => {
    doubt = `the keys could not be listed: ${messageOf(error)}`;
    return [] as readonly FoundKey[];
  });
  const known = new Set(found.map(({ id }) => id));
  const dying = [
    ...found.filter(({ isGone }) => !isGone).map(({ id }) => id),
    ...[...ids].filter(id => !known.has(id)),
  ];
  const alive = new Map<string, string>();
  for (const id of dying) {
    const trouble = await Promise.resolve(keys.remove(id)).then(
      () => undefined,
      (error: unknown) => (statusOf(error) === 404 ? undefined : messageOf(error)),
    );
    if (trouble !== undefined) alive.set(id, trouble);
  }
  const after = doubt === undefined ? await marked().catch(() => found) : [];
  for (const { id, isGone } of after)
    if (!isGone && !alive.has(id)) alive.set(id, 'it is still listed after it was removed');
  return {
    removed: dying.length - alive.size,
    alive: [...alive].map(([id, why]) => ({ id, why })),
    listed: after.filter(({ isGone }) => isGone).length,
    ...(doubt !== undefined && { doubt }),
  };
}

/** Of several failures, such as one for each owner, those that are no 404 tell most. */
function statusOf(error: unknown): unknown {
  if (error instanceof AggregateError)
    return error.errors.every(each => statusOf(each) === 404) ? 404 : undefined;
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
