import clerk = require('@keyloom/clerk');
import mocks = require('@keyloom/mocks/clerk');
import types = require('@keyloom/types');

/** What CommonJS code compiles to require(esm). */
async function nameOfNew(): Promise<string | null> {
  const twin = mocks.createTwin();
  const client: clerk.ClerkClient = clerk.createClerk({ auth: twin.credential, fetch: twin.fetch });
  const key: types.Clerk.ApiKey = await client.createApiKey({ name: 'ci', subject: 'user_2xhFjEI5' });
  return key.name;
}

export = nameOfNew;
