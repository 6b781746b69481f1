// Compiled, not run: a consumer of WhyLabs, written by hand from contracts/whylabs.md, sections 3 to 5 and 8.
import type { HttpError } from '@keyloom/runtime';
import type { Secret, WhyLabs } from '@keyloom/types';
import {
  type ApiError,
  createWhyLabs,
  type FrameworkApiError,
  isHttpError,
  type ListUserApiKeys,
  type UserApiKey,
  type UserApiKeyResponse,
} from '@keyloom/whylabs';
import { holds, type Same, type Show } from '../evidence/types/same.ts';
import type * as known from '../evidence/types/whylabs.ts';

// Models by their published names. What methods take and give is held in ../evidence/types/whylabs-client.ts.
holds<Same<Show<UserApiKey>, Show<known.Key>>>();
holds<Same<Show<WhyLabs.UserApiKey>, Show<known.Key>>>();
holds<Same<Show<ListUserApiKeys>, Show<known.Answers['listApiKeys']>>>();
holds<Same<Show<WhyLabs.ListUserApiKeys>, Show<known.Answers['listApiKeys']>>>();
holds<Same<Show<UserApiKeyResponse>, Show<known.Answers['getApiKey']>>>();
holds<Same<Show<WhyLabs.UserApiKeyResponse>, Show<known.Answers['getApiKey']>>>();
holds<Same<Show<ApiError>, Show<known.Failed>>>();
holds<Same<Show<WhyLabs.ApiError>, Show<known.Failed>>>();
holds<Same<Show<FrameworkApiError>, Show<known.Unreadable>>>();
holds<Same<Show<WhyLabs.FrameworkApiError>, Show<known.Unreadable>>>();

const whyLabs = createWhyLabs({ auth: { apiKey: 'fake' } });
const owner = { org_id: 'org-123', user_id: 'user-123' };

export async function consume(): Promise<void> {
  const created = await whyLabs.createApiKey({
    ...owner,
    expiration_time: Date.now(),
    scopes: [':user'],
    alias: null,
  });
  const texts: (string | null | undefined)[] = [created.keyId, created.key?.reveal(), created.expirationTime];
  const { key } = await whyLabs.getApiKey({ org_id: 'org-123', key_id: created.keyId });
  texts.push(key?.alias, key?.resourceId, key?.key?.reveal());
  const { items } = await whyLabs.listApiKeys({ org_id: 'org-123' });
  for await (const { lastUsedTime } of whyLabs.listApiKeys(owner)) texts.push(lastUsedTime);
  const { revoked } = await whyLabs.revokeApiKey({ ...owner, key_id: created.keyId });
  revoked satisfies boolean | null | undefined;
  // @ts-expect-error the key may be unknown (8, row 4)
  texts.push(key.keyId);
  // @ts-expect-error a secret is no text
  texts.push(created.key);
  // @ts-expect-error a page may be empty
  texts.push(items[0].keyId);
  // @ts-expect-error times are texts
  created.creationTime satisfies number;
}

// @ts-expect-error the user is required
whyLabs.createApiKey({ org_id: 'org-123' });
// @ts-expect-error the organization is required
whyLabs.createApiKey({ user_id: 'user-123' });
// @ts-expect-error milliseconds, no text
whyLabs.createApiKey({ ...owner, expiration_time: '1577836800000' });
// @ts-expect-error scopes are a list
whyLabs.createApiKey({ ...owner, scopes: ':user' });
// @ts-expect-error no such field
whyLabs.createApiKey({ ...owner, name: 'ci' });
// @ts-expect-error the organization is required
whyLabs.listApiKeys();
// @ts-expect-error the list is not paged (7)
whyLabs.listApiKeys({ org_id: 'org-123', limit: 10 });
// @ts-expect-error the right user is needed (3.4)
whyLabs.revokeApiKey({ org_id: 'org-123', key_id: 'HMiFAgQeNb' });
// @ts-expect-error the key is needed
whyLabs.revokeApiKey(owner);
// @ts-expect-error the key is needed
whyLabs.getApiKey({ org_id: 'org-123' });
declare const secret: Secret;
// @ts-expect-error a secret has no place in a URL
whyLabs.getApiKey({ org_id: 'org-123', key_id: secret });
// @ts-expect-error there is no rotation (2)
whyLabs.rotateApiKey({ org_id: 'org-123', key_id: 'HMiFAgQeNb' });
// @ts-expect-error a header of its own, no Bearer token
createWhyLabs({ auth: { bearer: 'fake' } });

export function narrow(error: unknown): void {
  if (isHttpError(error, 'revokeApiKey')) {
    if (error.status === 404) holds<Same<typeof error.body, ApiError>>();
    if (error.status === 400) holds<Same<typeof error.body, FrameworkApiError>>();
    if (error.status === 429) holds<Same<typeof error.body, string>>();
    if (error.status === 409) holds<Same<typeof error.body, unknown>>();
    // @ts-expect-error no success is an error
    if (error.status === 200) return;
  }
  if (isHttpError(error, 'listApiKeys') && error.status === 404) holds<Same<typeof error.body, unknown>>();
  if (isHttpError(error)) holds<Same<typeof error, HttpError>>();
  // @ts-expect-error no such operation
  isHttpError(error, 'rotateApiKey');
}
