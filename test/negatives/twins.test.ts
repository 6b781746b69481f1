import { describe, expect, test } from 'vitest';
import { type DocumentedOperation, operations } from '../contract/support/document.ts';
import { allowedIn } from '../fuzz/allowed.ts';
import type { Door } from '../scenarios/conversation.ts';
import { cases, doorOf, twinOf } from '../scenarios/systems.ts';
import { type Sent, undocumented, unreadable, type Wrong, wrongCallers } from './wrong-requests.ts';

// Before each request of a scenario goes out, the same goes out wrong in one way after the other. Each must be refused,
// with an answer that the document has for it, and must change nothing: the story goes on as if it had not been sent.
describe.for(cases)('$name, $dialect', which => {
  test('what is wrong is refused, for every operation, and changes nothing', async () => {
    const isAllowed = allowedIn(which.dialect);
    const twin = twinOf(which);
    const passed = new Map<string, number>();
    const complaints = new Set<string>();

    const fetch: Door['fetch'] = async (url, init) => {
      const sent = sentOf(url, init);
      const operation = operationOf(which.name, sent, twin.baseUrl);
      const wrong = operation === undefined ? [] : wrongOf(sent, operation);
      for (const [why, request] of wrong) {
        const { url: wrongUrl, method, headers, body } = request;
        const answer = await twin.fetch(wrongUrl, { method, headers, ...(body !== undefined && { body }) });
        const text = await answer.text();
        const { status } = answer;
        const came = { status, contentType: answer.headers.get('content-type'), text };
        const told = `${operation?.name}, ${why}: ${status}`;
        if (status < 400) complaints.add(told);
        for (const problem of operation === undefined ? [] : isAllowed(operation, came))
          complaints.add(`${told}, ${problem}`);
      }
      const answer = await twin.fetch(url, init);
      if (operation !== undefined && answer.status < 300)
        passed.set(operation.name, (passed.get(operation.name) ?? 0) + wrong.length);
      return answer;
    };

    const told = await which.scenario(doorOf(twin, { fetch }));
    expect([...complaints]).toEqual([]);
    expect(told).toEqual(await which.scenario(doorOf(twinOf(which))));
    const own = operations.filter(({ tag }) => tag === which.name).map(({ name }) => name);
    expect([...passed.keys()].sort()).toEqual(own.sort());
    for (const [name, count] of passed) expect(count, name).toBeGreaterThan(4);
  });

  function wrongOf(sent: Sent, operation: DocumentedOperation): readonly Wrong[] {
    const always = [...wrongCallers(sent), ...unreadable(sent)];
    return which.dialect === 'documented' ? [...always, ...undocumented(sent, operation)] : always;
  }
});

function sentOf(url: string, { method = 'GET', headers, body }: RequestInit): Sent {
  return {
    url,
    method,
    headers: Object.fromEntries(new Headers(headers)),
    body: typeof body === 'string' ? body : undefined,
  };
}

/** The operation that a request is of; a fixed word in a path wins over a parameter. */
function operationOf(tag: string, { url, method }: Sent, baseUrl: string): DocumentedOperation | undefined {
  const path = url.slice(baseUrl.length).replace(/\?.*/s, '').split('/');
  const fitting = operations.filter(({ tag: own, method: ownMethod, path: template }) => {
    const parts = template.split('/');
    return (
      own === tag &&
      ownMethod === method &&
      parts.length === path.length &&
      parts.every((part, at) => (part.startsWith('{') ? path[at] !== '' : part === path[at]))
    );
  });
  return fitting.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}
