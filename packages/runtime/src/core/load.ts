/** Loads what only failures, later pages and undocumented routes need: the first load of a page goes without it. */
export const later = () => import('../later.ts');
