/** A mistake that is put into a source by hand: a text that the file has exactly once, and what stands there instead. */
export interface Patch {
  readonly id: string;
  /** The system whose proof must notice it, or `engine` for all of them. */
  readonly system: string;
  readonly description: string;
  /** Path below `packages`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** The mistakes of one file, by name. */
export type FilePatches = Readonly<
  Record<string, { readonly what: string; readonly find: string; readonly replace: string }>
>;

/** Gives each mistake of a file its id, such as `clerk/name-taken-twice`. */
export function patchesOf(system: string, file: string, patches: FilePatches): readonly Patch[] {
  return Object.entries(patches).map(([name, { what, find, replace }]) => ({
    id: `${system.toLowerCase()}/${name}`,
    system,
    description: what,
    file,
    find,
    replace,
  }));
}

/**
 * The source with the mistake in it.
 *
 * @throws Error when the text is not there exactly once: the source has moved, and the patch must follow it.
 */
export function applyPatch(source: string, { id, file, find, replace }: Patch): string {
  const count = source.split(find).length - 1;
  if (count !== 1)
    throw new Error(
      `${id}: the source moved. packages/${file} has ${count} times: ${find}\nWrite the patch anew.`,
    );
  return source.replace(find, () => replace);
}
