import { control, type PageMiss } from './api.ts';
import { hasChanged } from './changed.ts';
import { find, make } from './dom.ts';

/** Fetches and shows the requests that matched no operation, the newest first. */
export async function refreshUnhandled(): Promise<void> {
  const { requests } = await control<{ requests: readonly PageMiss[] }>('GET', 'unhandled');
  if (!hasChanged('unhandled', requests)) return;
  const items = requests
    .slice(-50)
    .reverse()
    .map(({ system, method, url, why }) =>
      make(
        'li',
        {},
        make('code', {}, `${method} ${new URL(url).pathname}`),
        make('span', { class: 'quiet' }, ` meant for ${system}? ${why}`),
      ),
    );
  const nothing = make('li', { class: 'quiet' }, 'Every request matched an operation.');
  find('unhandled', HTMLUListElement).replaceChildren(...(items.length > 0 ? items : [nothing]));
}
