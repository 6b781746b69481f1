import type { Change } from './step.ts';
import type { Plain } from './subject.ts';

/** A request on its way to become one. */
interface Draft {
  method: string;
  segments: string[];
  query: string[];
  headers: [string, string][];
  fields: [string, unknown][] | undefined;
  body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** A request as it was sent, for the checks and for the report. */
export interface Sent {
  readonly request: Request;
  /** What was sent, where that is a text. */
  readonly text: string;
}

/** Makes a request of a valid one and what is done to it; `undefined` where `fetch` itself lets nobody send it. */
export function requestOf(
  plain: Plain,
  changes: readonly Change[],
  headers: Readonly<Record<string, string>>,
  baseUrl: string,
): Sent | undefined {
  const draft: Draft = {
    method: plain.method,
    segments: plain.path.split('/').slice(1),
    query: (plain.query ?? []).map(pair => pair.join('=')),
    headers: Object.entries(headers),
    fields: plain.body && Object.entries(plain.body),
    body: undefined,
  };
  for (const change of changes) apply(change, draft);
  const { method, segments, query, fields } = draft;
  // Written by hand, so that two fields may have one name and `__proto__` is a name like others.
  const json =
    fields &&
    `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}`).join()}}`;
  const body = draft.body ?? json;
  const isTyped = body !== undefined && !draft.headers.some(([name]) => name === 'content-type');
  if (isTyped) draft.headers.push(['content-type', 'application/json']);
  try {
    const request = new Request(
      `${baseUrl}/${segments.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`,
      {
        method,
        headers: new Headers(draft.headers),
        ...(body !== undefined && body.length > 0 && { body }),
      },
    );
    return { request, text: typeof body === 'string' ? body : '' };
  } catch {
    return undefined;
  }
}

function apply(change: Change, draft: Draft): void {
  switch (change.kind) {
    case 'method':
      draft.method = change.method;
      return;
    case 'segment':
      draft.segments[change.at % draft.segments.length] = change.text;
      return;
    case 'deeper':
      draft.segments.push(change.text);
      return;
    case 'shallower':
      draft.segments.pop();
      return;
    case 'query': {
      const index = draft.query.findIndex(pair => pair.startsWith(`${change.name}=`));
      const pair = `${change.name}=${change.value}`;
      if (index >= 0 && change.value.length % 2 === 0) draft.query[index] = pair;
      else draft.query.push(pair);
      return;
    }
    case 'raw-query':
      draft.query.push(change.text);
      return;
    case 'header':
      draft.headers.push([...change.header]);
      return;
    case 'field': {
      const field = draft.fields?.[change.at % draft.fields.length];
      if (field !== undefined) field[1] = change.value;
      return;
    }
    case 'extra-field':
      draft.fields?.push([change.name, change.value]);
      return;
    case 'without-field':
      draft.fields?.splice(change.at % Math.max(1, draft.fields.length), 1);
      return;
    case 'raw-body':
      draft.body = change.body;
      return;
    case 'huge-body':
      draft.body = JSON.stringify({ name: 'x'.repeat(change.length - 11) });
  }
}
