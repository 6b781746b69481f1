import type { Turn } from '../exchange/exchange.ts';

/** A request as a client made it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A `fetch` that keeps what it is asked for and gives the golden answers, one after the other. */
export function recorder(turns: readonly Turn[], fill: (text: string) => string) {
  const sent: Sent[] = [];
  const fetch = async (url: string, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    const answer = turns[sent.length]?.answer;
    sent.push({ method, url, headers: Object.fromEntries(new Headers(headers)), body: String(body ?? '') });
    // A browser's own words for a connection that fails.
    if (answer === undefined) throw new TypeError('fetch failed: there is no further golden answer');
    const { status, mediaType, body: text } = answer;
    return new Response(text === '' ? null : fill(text), {
      status,
      headers: {
        ...(mediaType !== undefined && { 'content-type': mediaType }),
        ...Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, fill(value)])),
      },
    });
  };
  return { sent, fetch };
}
