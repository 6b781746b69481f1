/** Loads the retry library, at the first failure that may be retried or ahead of it. */
export const loadKy = async () => (await import('ky')).default;
