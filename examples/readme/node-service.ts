import { createStrait, isUnknownOutcomeError } from '@keyloom/strait';

const strait = createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '' }); // asked again at each attempt

export async function issueKey(name: string, save: (secret: string) => Promise<void>): Promise<void> {
  try {
    const { key } = await strait.createApiKey({ project_id: 'proj_1', name, scopes: ['jobs:read'] });
    console.log(`${name}: ${key}`); // ci: [redacted]
    if (key !== undefined) await save(key.reveal());
  } catch (error) {
    if (isUnknownOutcomeError(error)) console.error('A key may exist. Look for', error.lookFor);
    throw error;
  }
}
