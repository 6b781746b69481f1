// Compiled, not run: a consumer of Clerk, written by hand from contracts/clerk.md, sections 3 to 5 and 8.
import {
  type ApiKey,
  type ApiKeyList,
  type ApiKeySecret,
  type CreateApiKeyInput,
  type CreatedApiKey,
  createClerk,
  type DeletedApiKey,
  type Errors,
  isHttpError,
  type RevokeApiKeyInput,
  type UpdateApiKeyInput,
  type VerifyApiKeyInput,
} from '@keyloom/clerk';
import type { HttpError } from '@keyloom/runtime';
import type { Clerk, Secret } from '@keyloom/types';
import type * as known from '../evidence/types/clerk.ts';
import { holds, type Same, type Show } from '../evidence/types/same.ts';

// Models by their published names. What methods take and give is held in ../evidence/types/clerk-client.ts.
holds<Same<Show<ApiKey>, Show<known.Key>>>();
holds<Same<Show<Clerk.ApiKey>, Show<known.Key>>>();
holds<Same<Show<CreatedApiKey>, Show<known.Created>>>();
holds<Same<Show<Clerk.CreatedApiKey>, Show<known.Created>>>();
holds<Same<Show<ApiKeyList>, Show<known.Answers['getApiKeys']>>>();
holds<Same<Show<Clerk.ApiKeyList>, Show<known.Answers['getApiKeys']>>>();
holds<Same<Show<DeletedApiKey>, Show<known.Answers['deleteApiKey']>>>();
holds<Same<Show<Clerk.DeletedApiKey>, Show<known.Answers['deleteApiKey']>>>();
holds<Same<Show<ApiKeySecret>, Show<known.Answers['getApiKeySecret']>>>();
holds<Same<Show<Clerk.ApiKeySecret>, Show<known.Answers['getApiKeySecret']>>>();
holds<Same<Show<CreateApiKeyInput>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<Clerk.CreateApiKeyInput>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<UpdateApiKeyInput>, Show<Omit<known.Inputs['updateApiKey'], 'api_key_id'>>>>();
holds<Same<Show<Clerk.UpdateApiKeyInput>, Show<Omit<known.Inputs['updateApiKey'], 'api_key_id'>>>>();
holds<Same<Show<RevokeApiKeyInput>, Show<{ revocation_reason?: string | null }>>>();
holds<Same<Show<Clerk.RevokeApiKeyInput>, Show<{ revocation_reason?: string | null }>>>();
holds<Same<Show<VerifyApiKeyInput>, Show<known.Inputs['verifyApiKey']>>>();
holds<Same<Show<Clerk.VerifyApiKeyInput>, Show<known.Inputs['verifyApiKey']>>>();
holds<Same<Show<Errors>, Show<known.Failed>>>();
holds<Same<Show<Clerk.Errors>, Show<known.Failed>>>();

const clerk = createClerk({ auth: { bearer: 'fake' } });
const subject = 'user_000000000000000000000000001';

export async function consume(): Promise<void> {
  const created = await clerk.createApiKey({ name: 'abc', subject, claims: { any: [1] }, created_by: null });
  holds<Same<Show<typeof created>, Show<known.Created>>>();
  for await (const { expiration } of clerk.getApiKeys({ subject, offset: null }))
    expiration satisfies number | null;
  await clerk.verifyApiKey({ secret: created.secret });
  await clerk.verifyApiKey({ secret: created.secret.reveal() });
  const key = await clerk.revokeApiKey({ api_key_id: created.id, revocation_reason: null });
  // @ts-expect-error only create and reveal show the secret
  void key.secret;
  // @ts-expect-error a time is a number of milliseconds
  void Date.parse(key.created_at);
  // @ts-expect-error null is never
  void new Date(key.expiration);
}

// @ts-expect-error the subject is required
clerk.createApiKey({ name: 'abc' });
// @ts-expect-error the name is required
clerk.createApiKey({ subject });
// @ts-expect-error no such field
clerk.createApiKey({ name: 'abc', subject, expires_in_days: 1 });
// @ts-expect-error scopes are not nullable
clerk.createApiKey({ name: 'abc', subject, scopes: null });
// @ts-expect-error a list is of one subject
clerk.getApiKeys();
// @ts-expect-error a text, no boolean
clerk.getApiKeys({ subject, include_invalid: true });
// @ts-expect-error a limit is not nullable
clerk.getApiKeys({ subject, limit: null });
// @ts-expect-error a key cannot be renamed
clerk.updateApiKey({ api_key_id: 'ak_1', name: 'new' });
// @ts-expect-error the seed's name, not the published one
clerk.getApiKey({ apiKeyID: 'ak_1' });
// @ts-expect-error the id is required
clerk.revokeApiKey({ revocation_reason: 'x' });
// @ts-expect-error a secret is required
clerk.verifyApiKey({});
declare const secret: Secret;
// @ts-expect-error a secret has no place in a URL
clerk.getApiKeySecret({ api_key_id: secret });
// @ts-expect-error no rotation (7)
clerk.rotateApiKey({ api_key_id: 'ak_1' });
// @ts-expect-error the instance's key goes as a Bearer token
createClerk({ auth: { apiKey: 'fake' } });

export function narrow(error: unknown): void {
  if (isHttpError(error, 'createApiKey')) {
    if (error.status === 409) holds<Same<typeof error.body, Errors>>();
    // Any other status: the page's `4XX, 5XX`.
    if (error.status === 418) holds<Same<typeof error.body, Errors>>();
    // @ts-expect-error no success is an error
    if (error.status === 201) return;
  }
  if (isHttpError(error)) holds<Same<typeof error, HttpError>>();
  // @ts-expect-error no such operation
  isHttpError(error, 'listApiKeys');
}
