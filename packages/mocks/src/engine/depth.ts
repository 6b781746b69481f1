/** How deep JSON may be nested that a twin takes. Deeper than any key's, and no risk to the stack of what walks through it. */
export const deepest = 100;

/** Whether JSON is nested deeper than that. */
export function isTooDeep(value: unknown, left = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some(inner => isTooDeep(inner, left - 1));
}
