// Compiled, not run: a consumer of WhyLabs, written by hand from contracts/whylabs.md, sections 3 to 5 and 8.
import type { Call, CallOptions, HttpError, Pages } from '@keyloom/runtime';
import type { Secret, WhyLabs } from '@keyloom/types';
import {
  type ApiError,
  createWhyLabs,
  type ErrorBodies,
  type FrameworkApiError,
  isHttpError,
  type ListUserApiKeys,
  type UserApiKey,
  type UserApiKeyResponse,
  type WhyLabsClient,
} from '@keyloom/whylabs';

// Identity, not assignability: a missing or a looser field is another type.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];
const holds = <T extends true>(): T | undefined => undefined;
type Flat<T> = { [Key in keyof T]: T[Key] };

// Section 4; the last two of 8, row 5 are today's server's.
interface Key {
  keyId: string;
  orgId: string;
  userId: string;
  creationTime: string;
  key?: Secret | null;
  expirationTime?: string | null;
  lastUsedTime?: string | null;
  scopes?: string[] | null;
  alias?: string | null;
  revoked?: boolean | null;
  resourceId?: string | null;
}
interface List {
  items: Key[];
}
// The metadata object, not the secret.
interface One {
  key?: Key;
}
// 3.1: all but the organization goes into the query; epoch milliseconds are a number.
interface Create {
  org_id: string;
  user_id: string;
  expiration_time?: number | null;
  scopes?: string[] | null;
  alias?: string | null;
}
// 5
interface ServiceFailure {
  message: string;
  requestId: string;
  type: string;
}
interface FrameworkFailure {
  message: string;
  _links?: Record<string, unknown>;
  _embedded: { errors: { message: string; path?: string }[] };
}

holds<Same<UserApiKey, Key>>();
holds<Same<WhyLabs.UserApiKey, Key>>();
holds<Same<ListUserApiKeys, List>>();
holds<Same<WhyLabs.ListUserApiKeys, List>>();
holds<Same<UserApiKeyResponse, One>>();
holds<Same<WhyLabs.UserApiKeyResponse, One>>();
holds<Same<ApiError, ServiceFailure>>();
holds<Same<WhyLabs.ApiError, ServiceFailure>>();
holds<Same<FrameworkApiError, FrameworkFailure>>();
holds<Same<WhyLabs.FrameworkApiError, FrameworkFailure>>();

// Section 3: the four methods, their inputs and answers.
holds<Same<keyof WhyLabsClient, 'createApiKey' | 'getApiKey' | 'listApiKeys' | 'revokeApiKey' | 'request'>>();
type Takes<Name extends keyof WhyLabsClient> = Parameters<WhyLabsClient[Name]>[0];
type Gives<Name extends keyof WhyLabsClient> = ReturnType<WhyLabsClient[Name]>;
type Query = { org_id: string; user_id?: string | null };
type Removal = { org_id: string; user_id: string; key_id: string };
holds<Same<Parameters<WhyLabsClient['createApiKey']>[1], CallOptions | undefined>>();
holds<Same<Takes<'createApiKey'>, Create>>();
holds<Same<Gives<'createApiKey'>, Call<Key>>>();
holds<Same<Takes<'getApiKey'>, { org_id: string; key_id: string }>>();
holds<Same<Gives<'getApiKey'>, Call<One>>>();
holds<Same<Takes<'listApiKeys'>, Query>>();
holds<Same<Gives<'listApiKeys'>, Pages<List, Key>>>();
holds<Same<Takes<'revokeApiKey'>, Removal>>();
holds<Same<Gives<'revokeApiKey'>, Call<Key>>>();

holds<Same<Flat<WhyLabs.Inputs['createApiKey']>, Create>>();
holds<Same<WhyLabs.Inputs['getApiKey'], { org_id: string; key_id: string }>>();
holds<Same<Flat<WhyLabs.Inputs['listApiKeys']>, Query>>();
holds<Same<Flat<WhyLabs.Inputs['revokeApiKey']>, Removal>>();
holds<Same<WhyLabs.Answers['createApiKey'], Key>>();
holds<Same<WhyLabs.Answers['getApiKey'], One>>();
holds<Same<WhyLabs.Answers['listApiKeys'], List>>();
holds<Same<WhyLabs.Answers['revokeApiKey'], Key>>();

// Section 5: 401 and 403 are empty, 429 is plain text.
interface Failures {
  401: unknown;
  403: unknown;
  429: string;
  500: ServiceFailure;
}
holds<Same<ErrorBodies['getApiKey'], Failures>>();
holds<Same<ErrorBodies['listApiKeys'], Failures>>();
type OfCreate = Flat<Failures & { 400: ServiceFailure | FrameworkFailure; 404: ServiceFailure }>;
type OfRevoke = Flat<Failures & { 400: FrameworkFailure; 404: ServiceFailure }>;
holds<Same<Flat<ErrorBodies['createApiKey']>, OfCreate>>();
holds<Same<Flat<ErrorBodies['revokeApiKey']>, OfRevoke>>();

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
