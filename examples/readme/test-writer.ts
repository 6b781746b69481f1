import { createClerk } from '@keyloom/clerk';
import { createTwin } from '@keyloom/mocks/clerk';
import { setupServer } from 'msw/node';

const twin = createTwin(); // stateful: it remembers, expires and revokes
export const server = setupServer(...twin.handlers); // or twin.fetch, or await twin.serve()

export async function statusOfRevokedKey(): Promise<number> {
  const clerk = createClerk({ baseUrl: twin.baseUrl, auth: twin.credential });
  const { id, secret } = await clerk.createApiKey({
    name: 'robot',
    subject: 'user_2xhFjEI5X2qWRvtV13BzSj8H6Dk',
  });
  await clerk.revokeApiKey({ api_key_id: id });
  return clerk.verifyApiKey({ secret }).then(
    () => 200,
    error => error.status,
  ); // 404
}
