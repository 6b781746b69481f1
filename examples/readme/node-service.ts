import { createStrait, isUnknownOutcomeError } from '@keyloom/strait';

const strait = createStrait({ auth: () => process.env.STRAIT_API_KEY ?? '' }); // asked again at each attempt

export async function issueKey(name: string, save: (secret: string) => Promise<void>): Promise<void> {
  try {
    const created = await strait.createApiKey({
      project_id: 'proj_1',
      name,
      scopes: ['jobs:read'],
      expires_in_days: 90,
    });
    console.log(created.key); // Secret([redacted])
    if (created.key !== undefined) await save(created.key.reveal());
  } catch (error) {
    if (isUnknownOutcomeError(error)) console.error('A key may exist. Look for', error.lookFor);
    throw error;
  }
}
