import type { Twin } from '@keyloom/mocks';

/** What a twin answered, read to the end. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The body's exact text. */
  readonly text: string;
  /** The body as JSON; `undefined` when it is empty or no JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies of many shapes
  readonly body: any;
}

/** A plain request: what a client in any language would put on the wire. */
export interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON with its content type; a text is sent as it is. */
  readonly body?: unknown;
}

/** Asks a twin below its base URL, with nothing added but what is given. */
export async function ask(
  twin: Twin,
  method: string,
  path: string,
  { headers = {}, body }: Asked = {},
): Promise<Answered> {
  const isSent = body !== undefined;
  const response = await twin.fetch(twin.baseUrl + path, {
    method,
    headers: { ...(isSent && { 'content-type': 'application/json' }), ...headers },
    ...(isSent && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
