import { replaceSecrets } from './secret-search.ts';
import type { KeyStore } from './store.ts';

/** Ids of the keys whose secrets a text has in it, as they are or percent-encoded; `?` for one that is deleted. */
export function leaksIn(text: string, { issued, bySecret }: KeyStore): readonly string[] {
  const found = new Set<string>();
  replaceSecrets(text, issued, secret => {
    found.add(bySecret(secret)?.id ?? '?');
    return '';
  });
  return [...found];
}
