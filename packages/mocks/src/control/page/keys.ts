import type { PageKey, PageState } from './api.ts';
import { hasChanged } from './changed.ts';
import { find, make, showTime } from './dom.ts';

/** Shows the keys of all systems. Secrets never come to the page. What did not change stays as it is. */
export function showKeys({ systems }: PageState): void {
  if (!hasChanged('keys', systems)) return;
  const rows = systems.flatMap(({ system, keys }) => keys.map(key => ({ system, key })));
  rows.sort((a, b) => b.key.createdAt - a.key.createdAt);
  find('key-rows', HTMLTableSectionElement).replaceChildren(
    ...rows.map(({ system, key }) => row(system, key)),
  );
  const total = systems.reduce((sum, { total }) => sum + total, 0);
  const counts = systems.map(({ system, active, total }) => `${system} ${active} of ${total}`).join(', ');
  find('counts', HTMLParagraphElement).textContent =
    total === 0
      ? 'No keys yet. Create one below.'
      : `Active: ${counts}. The newest 50 of each system are shown.`;
}

function row(system: string, key: PageKey): HTMLTableRowElement {
  const { id, status, fields } = key;
  return make(
    'tr',
    {},
    cell('System', system),
    cell('Id', id, 'id'),
    cell('Name', String(fields.name ?? fields.alias ?? '')),
    cell('Status', status, status === 'active' || status === 'in-grace' ? 'good' : 'bad'),
    cell('Created', showTime(key.createdAt)),
    cell('Expires', key.expiresAt === undefined ? 'never' : showTime(key.expiresAt)),
    cell('Last used', key.lastUsedAt === undefined ? 'never' : showTime(key.lastUsedAt)),
  );
}

function cell(label: string, text: string, kind = ''): HTMLTableCellElement {
  return make('td', { 'data-label': label, class: kind, title: text }, make('span', {}, text));
}
