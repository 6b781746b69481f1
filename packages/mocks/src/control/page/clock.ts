import { control } from './api.ts';
import { act, find, say, showTime, valueIn } from './dom.ts';

/** Controls of the twins' time. `refresh` shows what changed. */
export function startClock(refresh: () => Promise<void>): void {
  const advance = find('advance', HTMLFormElement);
  const freeze = find('freeze', HTMLFormElement);
  const move = async (span: Record<string, number>) => {
    const { now } = await control<{ now: number }>('POST', 'clock/advance', span);
    await refresh();
    return `The clock is at ${showTime(now)}`;
  };
  advance.addEventListener('submit', event => {
    event.preventDefault();
    act(() => move({ [valueIn(advance, 'unit')]: Number(valueIn(advance, 'amount')) }));
  });
  find('advance-dormant', HTMLButtonElement).addEventListener('click', () => act(() => move({ days: 91 })));
  freeze.addEventListener('submit', event => {
    event.preventDefault();
    act(async () => {
      const at = valueIn(freeze, 'at');
      const { now } = await control<{ now: number }>(
        'POST',
        'clock/freeze',
        at === '' ? {} : { at: `${withSeconds(at)}Z` },
      );
      await refresh();
      return `The clock stands at ${showTime(now)}`;
    });
  });
  find('run', HTMLButtonElement).addEventListener('click', () =>
    act(async () => {
      const { now } = await control<{ now: number }>('POST', 'clock/run');
      await refresh();
      return `The clock runs from ${showTime(now)}`;
    }),
  );
  say('Live');
}

export function showNow(now: number): void {
  const time = find('now', HTMLTimeElement);
  time.dateTime = new Date(now).toISOString();
  time.textContent = `${showTime(now)} UTC`;
}

/** Browsers leave out seconds that are zero. */
const withSeconds = (local: string) => (local.length === 16 ? `${local}:00` : local);
