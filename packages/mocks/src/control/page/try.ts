import type { PageOperation, PageState, PageSystem } from './api.ts';
import { act, make } from './dom.ts';

/** The newest key of each system, for operations that address one, and the secret that was seen last. */
const newestIds = new Map<string, string>();
const secrets = new Map<string, string>();

export function rememberNewest({ systems }: PageState): void {
  for (const { system, keys } of systems) {
    const key = keys.find(({ status }) => status === 'active') ?? keys[0];
    if (key !== undefined) newestIds.set(system, key.id);
  }
}

/** Every operation of every system, with a request that can be changed and sent. */
export function tryOut(systems: readonly PageSystem[], refresh: () => Promise<void>): HTMLElement[] {
  return systems.flatMap(system => [
    make('h3', {}, system.system, make('span', { class: 'quiet' }, ` ${system.url}`)),
    ...system.operations.map(operation => tryOne(system, operation, refresh)),
  ]);
}

function tryOne(system: PageSystem, operation: PageOperation, refresh: () => Promise<void>): HTMLElement {
  const { example, name, summary } = operation;
  const path = make('input', { value: example.path, spellcheck: 'false' });
  const body = make('textarea', { spellcheck: 'false' });
  body.value = example.body === undefined ? '' : JSON.stringify(example.body, null, 2);
  body.rows = Math.max(3, body.value.split('\n').length);
  const answer = make('pre', { tabindex: '0', 'aria-live': 'polite', hidden: '' });
  const form = make(
    'form',
    { class: 'call', 'data-operation': `${system.system} ${name}` },
    make('label', {}, 'Path', path),
    ...(example.body === undefined ? [] : [make('label', {}, 'Body', body)]),
    make('button', {}, `Send ${example.method}`),
    answer,
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    act(async () => {
      const text = await send(system, operation, path.value, body.value);
      answer.hidden = false;
      answer.textContent = text;
      await refresh();
      return `${system.system} ${name} was answered`;
    });
  });
  const details = make(
    'details',
    {},
    make(
      'summary',
      {},
      make('code', {}, name),
      make('span', { class: 'quiet' }, ` ${example.method} ${operation.path} · ${summary}`),
    ),
    form,
  );
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    path.value = path.value.replace(/\{\w+\}/, place =>
      encodeURIComponent(newestIds.get(system.system) ?? place),
    );
    const secret = secrets.get(system.system);
    if (operation.secretInput !== undefined && secret !== undefined)
      body.value = JSON.stringify({ [operation.secretInput]: secret }, null, 2);
  });
  return details;
}

async function send(
  system: PageSystem,
  operation: PageOperation,
  path: string,
  body: string,
): Promise<string> {
  try {
    const response = await fetch(system.url + path, {
      method: operation.method,
      headers: { ...system.headers, ...(body !== '' && { 'content-type': 'application/json' }) },
      credentials: 'omit',
      redirect: 'manual',
      ...(body !== '' && { body }),
    });
    const text = await response.text();
    return `${response.status} ${response.headers.get('content-type') ?? ''}\n${readable(text, system, operation)}`;
  } catch (error) {
    return `No answer: ${error instanceof Error ? error.message : error}`;
  }
}

function readable(text: string, { system }: PageSystem, { secrets: places = [] }: PageOperation): string {
  try {
    const answer: unknown = JSON.parse(text);
    const secret = places.map(place => at(answer, place)).find(found => typeof found === 'string');
    if (typeof secret === 'string') secrets.set(system, secret);
    // Numbers of 64 bits would lose digits on the way: what has one is shown as it came.
    return /[:[,]\s*-?\d{16}/.test(text) ? text : JSON.stringify(answer, null, 2);
  } catch {
    return text;
  }
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce(
      (node: unknown, name) =>
        typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined,
      value,
    );
}
