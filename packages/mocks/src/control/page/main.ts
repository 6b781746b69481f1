import { control, type PageState, type PageSystem } from './api.ts';
import { showNow, startClock } from './clock.ts';
import { act, find, make, say } from './dom.ts';
import { refreshFaults, startFaults } from './faults.ts';
import { refreshJournal, startJournal } from './journal.ts';
import { showKeys } from './keys.ts';
import { showSystems } from './systems.ts';
import { rememberNewest, tryOut } from './try.ts';
import { refreshUnhandled } from './unhandled.ts';

const pauseMs = 1_000;
let isUnreachable = false;

async function refresh(): Promise<void> {
  const state = await control<PageState>('GET', 'state?limit=50');
  showNow(state.now);
  showKeys(state);
  rememberNewest(state);
  await Promise.all([refreshJournal(), refreshUnhandled(), refreshFaults()]);
}

/** Looks again each second, as long as somebody can see it. */
async function keepFresh(): Promise<void> {
  if (find('refresh', HTMLInputElement).checked && !document.hidden) {
    try {
      await refresh();
      if (isUnreachable) say('Live');
      isUnreachable = false;
    } catch {
      isUnreachable = true;
      say('The server does not answer');
    }
  }
  setTimeout(keepFresh, pauseMs);
}

const { systems } = await control<{ systems: readonly PageSystem[] }>('GET', 'systems');
const journalSystem = find('journal-system', HTMLSelectElement);
journalSystem.append(...systems.map(({ system }) => make('option', {}, system)));
find('try', HTMLDivElement).replaceChildren(...tryOut(systems, refresh));
find('reset', HTMLButtonElement).addEventListener('click', () =>
  act(async () => {
    await control('POST', 'reset', {});
    await refresh();
    return 'All twins are as new';
  }),
);
showSystems(systems);
startFaults(systems, refresh);
startClock(refresh);
startJournal(refresh);
await keepFresh();
