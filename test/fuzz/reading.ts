import type { Sent } from './request.ts';
import type { Body, Known } from './subject.ts';

/** Ends a session with the request that it was about. */
export function fail({ request, text }: Sent, problem: string): never {
  const headers = JSON.stringify([...request.headers]).slice(0, 600);
  throw new Error(
    `${request.method} ${request.url.slice(0, 300)}\n${headers}\n${text.slice(0, 300)}\n${problem}`,
  );
}

/** JSON whose integers that a number cannot hold are their digits. */
export const exact = (text: string) => text.replaceAll(/:(\d{16,})(?=[,}])/g, ':"$1"');

/** The value in the path that addresses a key: the last segment, or the one before an action. */
export function idIn(pathname: string, operation: string): string {
  const segments = pathname.replace(/\/$/, '').split('/');
  const isAction =
    /^(rotate|revoke|getApiKeySecret)/.test(operation) &&
    /^(rotate|revoke|secret)$/.test(segments.at(-1) ?? '');
  try {
    return decodeURIComponent(segments.at(isAction ? -2 : -1) ?? '');
  } catch {
    return '';
  }
}

/** The value of a JSON text, its mark of UTF-8 left out; `undefined` for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A list must show of a key what it was made with; missing and null are equal. */
export function expectFields(sent: Sent, known: Known | undefined, shown: Body): void {
  for (const [name, value] of Object.entries(known?.fields ?? {})) {
    const [is, shouldBe] = [shown[name] ?? null, value ?? null].map(field => JSON.stringify(field));
    if (is !== shouldBe) fail(sent, `${name} of ${known?.id} is ${is}, not ${shouldBe}`);
  }
}

export function expectCleanPrototype(): void {
  if ('polluted' in {}) throw new Error('Object.prototype was changed.');
}
