/** What the control interface tells the page; see `control.openapi.yaml`. */
export interface PageOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly secrets?: readonly string[];
  readonly secretInput?: string;
  readonly example: { readonly method: string; readonly path: string; readonly body?: unknown };
}

export interface PageSystem {
  readonly system: string;
  readonly url: string;
  readonly credential: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly operations: readonly PageOperation[];
}

export interface PageKey {
  readonly id: string;
  readonly status: string;
  readonly createdAt: number;
  readonly expiresAt?: number;
  readonly lastUsedAt?: number;
  readonly fields: { readonly name?: unknown; readonly alias?: unknown };
}

export interface PageState {
  readonly now: number;
  readonly systems: readonly {
    readonly system: string;
    readonly total: number;
    readonly active: number;
    readonly keys: readonly PageKey[];
  }[];
}

export interface PageEntry {
  readonly system: string;
  readonly at: number;
  readonly operation?: string;
  readonly method: string;
  readonly path: string;
  readonly status?: number;
  readonly fault?: string;
  readonly caller: string;
  readonly request: unknown;
  readonly response: unknown;
}

export interface PageOrder {
  readonly system: string;
  readonly operation: string;
  readonly when: string;
  readonly fault?: unknown;
}

export interface PageMiss {
  readonly system: string;
  readonly method: string;
  readonly url: string;
  readonly why: string;
}

/**
 * Calls the control interface.
 *
 * @throws Error with the server's message when it refuses.
 */
export async function control<Answer = void>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`/__keyloom/${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(answer?.error?.message ?? `${response.status}`);
  return answer;
}
