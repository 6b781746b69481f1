const shown = new Map<string, string>();

/** Whether something is other than when it was last shown; what is not keeps its place, its focus and what was opened. */
export function hasChanged(what: string, state: unknown): boolean {
  const text = JSON.stringify(state);
  if (shown.get(what) === text) return false;
  shown.set(what, text);
  return true;
}
