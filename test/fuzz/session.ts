import { createClock, type Dialect } from '@keyloom/mocks';
import { allowedIn } from './allowed.ts';
import { exact, expectCleanPrototype, expectFields, fail, idIn, parsed } from './reading.ts';
import { requestOf, type Sent } from './request.ts';
import { operationAt } from './route.ts';
import type { CallStep, FaultStep, Step } from './step.ts';
import { type ExpectedList, isAlive, type Known, type Picker, type Subject } from './subject.ts';

const start = Date.UTC(2026, 0, 1, 12);

/** Runs steps against a fresh twin, and checks every answer. */
export function fuzzOf(subject: Subject, dialect: Dialect) {
  const allowed = allowedIn(dialect);
  let requests = 0;
  /** What was met, as `createApiKey 201`. */
  const met = new Set<string>();

  async function run(steps: readonly Step[]): Promise<void> {
    const clock = createClock(start);
    const twin = subject.createTwin({ seed: 1, dialect, clock });
    const keys: Known[] = [];
    const basePath = new URL(twin.baseUrl).pathname.replace(/\/$/, '');

    for (const step of steps) {
      if (step.kind === 'advance') clock.advance({ seconds: step.seconds });
      else if (step.kind === 'lists') await compareLists(pickerOf(step.picks));
      else await call(step);
    }
    await compareLists(pickerOf([0, 1, 0, 1, 0]));
    expectCleanPrototype();

    function pickerOf(picks: readonly number[]): Picker {
      let taken = 0;
      const below = (limit: number) => (picks[taken++ % picks.length] ?? 0) % limit;
      const never = { id: subject.unknownId, secret: 'fake-unknown', owner: 'nobody nowhere' };
      return {
        below,
        of: values => values[below(values.length)] ?? values[0],
        key: () => keys[below(keys.length + 1)] ?? never,
      };
    }

    async function call(step: CallStep | FaultStep) {
      const pick = pickerOf(step.picks);
      const plain = subject.moves[step.move % subject.moves.length]?.(pick);
      if (plain === undefined) return;
      const as = step.kind === 'call' ? step.as : 'administrator';
      const key = as === 'key' ? keys[pick.below(Math.max(1, keys.length))] : undefined;
      const credential =
        as === 'nobody' ? undefined : as === 'stranger' ? 'fake-stranger' : (key?.secret ?? twin.credential);
      const headers = credential === undefined ? {} : subject.signIn(credential);
      const changes = step.kind === 'call' ? step.changes : [];
      const sent = requestOf(plain, changes, headers, twin.baseUrl);
      if (sent === undefined) return;
      if (step.kind === 'faulted') return orderFault(step.fault, sent);
      // Whoever changes a header may sign in as somebody else.
      const isKey = key !== undefined && !changes.some(({ kind }) => kind === 'header');
      const wasAlive = isKey && isAlive(key, clock.now());
      const { status } = await send(sent);
      if (sent.request.method === 'OPTIONS') return;
      if (isKey && !wasAlive && status < 400) fail(sent, `a dead key signs in: ${status}`);
      if (wasAlive && subject.keysSignIn && status === 401) fail(sent, 'a living key does not sign in');
    }

    async function orderFault(fault: FaultStep['fault'], sent: Sent) {
      const name = operationOf(sent)?.name;
      if (name === undefined) return;
      twin.faults.next(name, fault);
      const status = await twin.fetch(sent.request).then(
        response => response.status,
        () => 'dropped',
      );
      requests += 1;
      if (status !== (typeof fault === 'number' ? fault : 'dropped'))
        fail(sent, `the fault ${fault} became ${status}`);
    }

    async function send(sent: Sent) {
      clock.advance({ ms: 1 });
      requests += 1;
      const response = await twin
        .fetch(sent.request.clone())
        .catch((error: unknown) => fail(sent, `rejected: ${error}`));
      const text = await response.text();
      const came = { status: response.status, contentType: response.headers.get('content-type'), text };
      const operation = operationOf(sent);
      met.add(`${operation?.name} ${came.status}`);
      if (operation !== undefined) {
        const [problem] = allowed(operation, came);
        if (problem !== undefined)
          fail(sent, `${operation.name} ${came.status}: ${problem}: ${text.slice(0, 300)}`);
      } else if (came.status >= 500) fail(sent, `${came.status} to no operation: ${text.slice(0, 300)}`);
      if (came.status >= 500 && subject.may500?.(operation?.name ?? '', dialect, sent) !== true) {
        fail(sent, `${operation?.name} ${came.status}: ${text.slice(0, 300)}`);
      }
      expectNoSecret(sent, operation?.name, text + JSON.stringify([...response.headers]));
      if (operation !== undefined && response.ok) learn(sent, operation.name, text);
      return came;
    }

    function operationOf({ request }: Sent) {
      const { pathname } = new URL(request.url);
      const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
      return operationAt(subject.tag, request.method, path);
    }

    function learn({ request, text: body }: Sent, operation: string, text: string) {
      const { pathname, searchParams: query } = new URL(request.url);
      const sent = (parsed(exact(body)) ?? {}) as Record<string, unknown>;
      const [id, nowMs] = [idIn(pathname, operation), clock.now()];
      subject.learn({ operation, id, query, nowMs, sent, body: parsed(exact(text)) ?? {} }, keys);
    }

    function expectNoSecret(sent: Sent, operation: string | undefined, shown: string) {
      if (operation !== undefined && operation === subject.revealing) return;
      const leaked = keys.find(({ secret }) => shown.includes(secret));
      if (leaked !== undefined)
        fail(sent, `${operation} shows the secret of ${leaked.id}: ${shown.slice(0, 300)}`);
      if (shown.includes(twin.credential)) fail(sent, `${operation} shows the administrator’s credential`);
    }

    async function compareLists(pick: Picker) {
      for (const list of subject.lists(keys, clock.now(), pick)) await compareList(list);
    }

    async function compareList(list: ExpectedList) {
      const found: string[] = [];
      let next: string | undefined = list.path;
      for (let pages = 0; next !== undefined; pages += 1) {
        const sent: Sent = {
          request: new Request(twin.baseUrl + next, { headers: subject.signIn(twin.credential) }),
          text: '',
        };
        if (pages > keys.length + 2) fail(sent, 'the list does not end');
        const { status, text } = await send(sent);
        if (status !== 200) fail(sent, `the list is answered with ${status}: ${text}`);
        const page = subject.page(parsed(exact(text)), { ...list, path: next }, twin.baseUrl);
        for (const { id, shown } of page.items)
          expectFields(
            sent,
            keys.find(key => key.id === id),
            shown,
          );
        found.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      const ids = found.filter(id => list.alsoAllowed?.includes(id) !== true);
      if (ids.join() !== list.ids.join()) throw new Error(`${list.path} lists\n${found}\n, not\n${list.ids}`);
    }
  }

  return { run, requests: () => requests, met };
}
