import { setupWorker } from 'msw/browser';
import type { Transcript } from '../scenarios/conversation.ts';
import { cases, doorOf, twinOf } from '../scenarios/systems.ts';

/** What the test asks the page for. */
declare global {
  interface Window {
    /** Tells a case's story through msw's service worker. */
    tell(index: number): Promise<Transcript>;
  }
}

const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init);
const worker = setupWorker();
const started = worker.start({ quiet: true });

window.tell = async index => {
  await started;
  const which = cases[index];
  if (which === undefined) throw new Error(`There is no case ${index}.`);
  const twin = twinOf(which);
  worker.resetHandlers(...twin.handlers);
  return which.scenario(doorOf(twin, { fetch }));
};
