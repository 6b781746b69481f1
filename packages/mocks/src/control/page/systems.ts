import type { PageSystem } from './api.ts';
import { find, make } from './dom.ts';

/** Where each system is and how to sign in: a click on either selects it whole. */
export function showSystems(systems: readonly PageSystem[]): void {
  find('system-rows', HTMLTableSectionElement).replaceChildren(
    ...systems.map(({ system, url, credential }) =>
      make(
        'tr',
        {},
        make('td', { 'data-label': 'System' }, make('span', {}, system)),
        make('td', { 'data-label': 'Base URL' }, make('code', {}, url)),
        make('td', { 'data-label': 'Credential' }, make('code', {}, credential)),
      ),
    ),
  );
}
