import { createTwin } from '@keyloom/mocks/sensorbucket';
import { createSensorBucket, isHttpError } from '@keyloom/sensorbucket';
import { setupWorker } from 'msw/browser';

/** What the test asks the page for. */
declare global {
  interface Window {
    /** Lists the keys with whatever cookies the page has: their names, or the status of the refusal. */
    list(): Promise<string[] | number>;
    /** Does what a login would do. */
    signIn(): Promise<void>;
  }
}

const twin = createTwin();
twin.given.key({ name: 'reader' });
const started = setupWorker(...twin.handlers).start({ quiet: true });
const sensorBucket = createSensorBucket({ auth: 'browser-session' });

window.list = async () => {
  await started;
  const keys = await sensorBucket
    .listApiKeys()
    .toArray({ limit: 10 })
    .catch((error: unknown) => error);
  if (Array.isArray(keys)) return keys.map(key => key.name);
  if (isHttpError(keys)) return keys.status;
  throw keys;
};
window.signIn = () => cookieStore.set('SID', twin.credentials.cookie ?? '');
