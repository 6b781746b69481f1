type Later = typeof import('../later.ts');

let loading: Promise<Later> | undefined;

/** Loads what only failures, later pages and undocumented routes need: the first load of a page goes without it. */
export const later = (): Promise<Later> => {
  loading ??= import('../later.ts').catch(error => {
    loading = undefined;
    throw error;
  });
  return loading;
};
