import { control, type PageEntry } from './api.ts';
import { hasChanged } from './changed.ts';
import { act, find, make, showTime } from './dom.ts';

/** Fetches and shows the newest calls. */
export async function refreshJournal(): Promise<void> {
  const system = find('journal-system', HTMLSelectElement).value;
  const query = system === '' ? '' : `&system=${encodeURIComponent(system)}`;
  const { total, entries } = await control<{ total: number; entries: readonly PageEntry[] }>(
    'GET',
    `journal?limit=100${query}`,
  );
  if (!hasChanged('journal', [system, entries])) return;
  const list = find('journal', HTMLOListElement);
  const open = new Set([...list.querySelectorAll('details[open]')].map(element => element.id));
  const items = entries
    .map((entry, index) => item(entry, `call-${system}-${total - entries.length + index}`, open))
    .reverse();
  list.replaceChildren(...(items.length > 0 ? items : [make('li', { class: 'quiet' }, 'No calls yet.')]));
}

export function startJournal(refresh: () => Promise<void>): void {
  find('journal-system', HTMLSelectElement).addEventListener('change', () =>
    act(async () => {
      await refresh();
      return 'Live';
    }),
  );
  find('clear-journal', HTMLButtonElement).addEventListener('click', () =>
    act(async () => {
      await control('DELETE', 'journal');
      await refresh();
      return 'The journal is empty';
    }),
  );
}

function item(entry: PageEntry, id: string, open: ReadonlySet<string>): HTMLLIElement {
  const { at, system, method, path, status, operation, fault, caller } = entry;
  const details = make(
    'details',
    { id },
    make(
      'summary',
      {},
      make('span', { class: 'quiet' }, `${showTime(at).slice(11)} ${system} `),
      make('code', {}, `${method} ${path}`),
      make(
        'span',
        { class: status !== undefined && status < 400 ? 'good' : 'bad' },
        ` ${status ?? 'no answer'}`,
      ),
      make(
        'span',
        { class: 'quiet' },
        ` ${operation ?? 'no operation'}, ${by(caller)}${fault === undefined ? '' : `, fault ${fault}`}`,
      ),
    ),
    body('Request', entry.request),
    body('Response', entry.response),
  );
  details.open = open.has(id);
  return make('li', {}, details);
}

const by = (caller: string) => (caller === 'none' ? 'not signed in' : `by ${caller}`);

function body(title: string, value: unknown): HTMLElement {
  const text =
    value === undefined ? 'no body' : typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return make('div', {}, make('span', { class: 'quiet' }, title), make('pre', { tabindex: '0' }, text));
}
