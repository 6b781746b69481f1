import { isObject } from '../document/reader.ts';

/** What a caller got, in the words of the goldens: secrets in «», numbers as their digits. */
export function asRead(value: unknown): unknown {
  if (typeof value === 'number') return `#${value}`;
  if (Array.isArray(value)) return value.map(asRead);
  if (!isObject(value)) return value;
  if (typeof value.reveal === 'function') {
    const shown = `${value} ${JSON.stringify(value)}`;
    return shown === '[redacted] "[redacted]"'
      ? `«${value.reveal()}»`
      : `a secret that shows itself as ${shown}`;
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asRead(inner)]));
}

/** The same of a golden's JSON. */
export function asGolden(text: string): unknown {
  if (text === '' || text === 'nothing') return undefined;
  return JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? `#${context?.source ?? value}` : value,
  );
}

/** Where two such values differ; nothing when they are the same. */
export function differenceOf(wanted: unknown, found: unknown, at = ''): string | undefined {
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
    return wanted.map((item, index) => differenceOf(item, found[index], `${at}/${index}`)).find(text => text);
  if (isObject(wanted) && isObject(found)) {
    const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    return [...names]
      .map(name => differenceOf(wanted[name], found[name], `${at}/${name}`))
      .find(text => text);
  }
  if (wanted === found) return undefined;
  return `${at || 'it'} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`;
}
