import { createSensorBucket, isHttpError } from '@keyloom/sensorbucket';

const sensorBucket = createSensorBucket({ auth: 'browser-session' }); // the user's cookie, no key in the page

export async function revokeAndList(apiKeyId: string): Promise<string[]> {
  await sensorBucket.revokeApiKey({ api_key_id: apiKeyId }).catch((error: unknown) => {
    if (!isHttpError(error) || error.status !== 404) throw error; // gone already
  });
  const keys = await sensorBucket.listApiKeys().toArray({ limit: 1_000 }); // all pages
  return keys.map(key => `${key.name} (${key.id})`); // ids are exact: 64-bit, as text
}
