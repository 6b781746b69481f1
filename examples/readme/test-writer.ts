import { createClerk, isHttpError } from '@keyloom/clerk';
import { createTwin } from '@keyloom/mocks/clerk';
import { setupServer } from 'msw/node';

const twin = createTwin(); // stateful: it remembers, expires and revokes
export const server = setupServer(...twin.handlers); // or twin.fetch, or await twin.serve()

export async function statusOfRevokedKey(subject: string): Promise<number> {
  const clerk = createClerk({ auth: twin.credential });
  const { id, secret } = await clerk.createApiKey({ name: 'robot', subject });
  await clerk.revokeApiKey({ api_key_id: id });
  const failure = await clerk.verifyApiKey({ secret }).catch((error: unknown) => error);
  return isHttpError(failure) ? failure.status : 200; // 404
}
