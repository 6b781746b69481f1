// Compiled, not run: a consumer of Clerk, written by hand from contracts/clerk.md, sections 3 to 5 and 8.
import {
  type ApiKey,
  type ApiKeyList,
  type ApiKeySecret,
  type ClerkClient,
  type CreateApiKeyInput,
  type CreatedApiKey,
  createClerk,
  type DeletedApiKey,
  type ErrorBodies,
  type Errors,
  isHttpError,
  type RevokeApiKeyInput,
  type UpdateApiKeyInput,
  type VerifyApiKeyInput,
} from '@keyloom/clerk';
import type { Call, CallOptions, HttpError, Pages } from '@keyloom/runtime';
import type { Clerk, Secret } from '@keyloom/types';

// Identity, not assignability: a missing or a looser field is another type.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];
const holds = <T extends true>(): T | undefined => undefined;
type Flat<T> = { [Key in keyof T]: T[Key] };

// Section 4. Times are epoch milliseconds; the description alone is optional.
interface Key {
  object: 'api_key';
  id: string;
  type: string;
  subject: string;
  name: string;
  description?: string | null;
  claims: unknown;
  scopes: string[];
  revoked: boolean;
  revocation_reason: string | null;
  expired: boolean;
  expiration: number | null;
  created_by: string | null;
  last_used_at: number | null;
  created_at: number;
  updated_at: number;
}
type Created = Flat<Key & { secret: Secret }>;
interface List {
  data: Key[];
  total_count: number;
}
interface Deleted {
  id: string;
  object: 'api_key';
  deleted: true;
}
// 3.1; seconds, and null for never
interface Create {
  type?: string;
  name: string;
  description?: string | null;
  subject: string;
  claims?: unknown;
  scopes?: string[];
  created_by?: string | null;
  seconds_until_expiration?: number | null;
}
// 3.3
interface Update {
  claims?: unknown;
  scopes?: string[];
  description?: string | null;
  subject?: string;
  seconds_until_expiration?: number | null;
}
// 3.2
interface Query {
  subject: string;
  type?: string;
  include_invalid?: 'true' | 'false';
  limit?: number;
  offset?: number | null;
  query?: string;
}
// 5 and 8, row 8
interface Failure {
  errors: { message: string; long_message: string; code: string; meta?: Record<string, unknown> }[];
  meta?: Record<string, unknown>;
  clerk_trace_id?: string;
}
interface ById {
  api_key_id: string;
}

holds<Same<ApiKey, Key>>();
holds<Same<Clerk.ApiKey, Key>>();
holds<Same<Flat<CreatedApiKey>, Created>>();
holds<Same<Flat<Clerk.CreatedApiKey>, Created>>();
holds<Same<ApiKeyList, List>>();
holds<Same<Clerk.ApiKeyList, List>>();
holds<Same<DeletedApiKey, Deleted>>();
holds<Same<Clerk.DeletedApiKey, Deleted>>();
holds<Same<ApiKeySecret, { secret: Secret }>>();
holds<Same<Clerk.ApiKeySecret, { secret: Secret }>>();
holds<Same<CreateApiKeyInput, Create>>();
holds<Same<Clerk.CreateApiKeyInput, Create>>();
holds<Same<UpdateApiKeyInput, Update>>();
holds<Same<Clerk.UpdateApiKeyInput, Update>>();
holds<Same<RevokeApiKeyInput, { revocation_reason?: string | null }>>();
holds<Same<Clerk.RevokeApiKeyInput, { revocation_reason?: string | null }>>();
holds<Same<VerifyApiKeyInput, { secret: string | Secret }>>();
holds<Same<Clerk.VerifyApiKeyInput, { secret: string | Secret }>>();
holds<Same<Errors, Failure>>();
holds<Same<Clerk.Errors, Failure>>();

// Section 3: the eight methods, their inputs and answers.
type Names = 'createApiKey' | 'getApiKeys' | 'getApiKey' | 'updateApiKey' | 'deleteApiKey';
type OtherNames = 'getApiKeySecret' | 'revokeApiKey' | 'verifyApiKey';
holds<Same<keyof ClerkClient, Names | OtherNames | 'request'>>();
type Takes<Name extends keyof ClerkClient> = Parameters<ClerkClient[Name]>[0];
type Gives<Name extends keyof ClerkClient> = ReturnType<ClerkClient[Name]>;
holds<Same<Parameters<ClerkClient['createApiKey']>[1], CallOptions | undefined>>();
holds<Same<Takes<'createApiKey'>, Create>>();
holds<Same<Takes<'getApiKeys'>, Query>>();
holds<Same<Gives<'getApiKeys'>, Pages<List, Key>>>();
holds<Same<Takes<'getApiKey'>, ById>>();
holds<Same<Gives<'getApiKey'>, Call<Key>>>();
holds<Same<Takes<'updateApiKey'>, Flat<ById & Update>>>();
holds<Same<Gives<'updateApiKey'>, Call<Key>>>();
holds<Same<Takes<'deleteApiKey'>, ById>>();
holds<Same<Gives<'deleteApiKey'>, Call<Deleted>>>();
holds<Same<Takes<'getApiKeySecret'>, ById>>();
holds<Same<Gives<'getApiKeySecret'>, Call<{ secret: Secret }>>>();
holds<Same<Takes<'revokeApiKey'>, { api_key_id: string; revocation_reason?: string | null }>>();
holds<Same<Gives<'revokeApiKey'>, Call<Key>>>();
holds<Same<Takes<'verifyApiKey'>, { secret: string | Secret }>>();
holds<Same<Gives<'verifyApiKey'>, Call<Key>>>();

holds<Same<Clerk.Inputs['createApiKey'], Create>>();
holds<Same<Clerk.Inputs['getApiKeys'], Query>>();
holds<Same<Clerk.Inputs['getApiKey'], ById>>();
holds<Same<Clerk.Inputs['updateApiKey'], ById & Update>>();
holds<Same<Clerk.Inputs['deleteApiKey'], ById>>();
holds<Same<Clerk.Inputs['getApiKeySecret'], ById>>();
holds<Same<Clerk.Inputs['revokeApiKey'], ById & { revocation_reason?: string | null }>>();
holds<Same<Clerk.Inputs['verifyApiKey'], { secret: string | Secret }>>();
holds<Same<Flat<Clerk.Answers['createApiKey']>, Created>>();
holds<Same<Clerk.Answers['getApiKeys'], List>>();
holds<Same<Clerk.Answers['getApiKey'], Key>>();
holds<Same<Clerk.Answers['updateApiKey'], Key>>();
holds<Same<Clerk.Answers['deleteApiKey'], Deleted>>();
holds<Same<Clerk.Answers['getApiKeySecret'], { secret: Secret }>>();
holds<Same<Clerk.Answers['revokeApiKey'], Key>>();
holds<Same<Clerk.Answers['verifyApiKey'], Key>>();

// The page's error tables, with what 8, row 7 adds; every other status has the same body.
interface Failures {
  400: Failure;
  401: Failure;
  429: Failure;
  default: Failure;
}
type FailuresOfKeys = Flat<Failures & { 404: Failure }>;
holds<Same<Flat<ErrorBodies['createApiKey']>, Flat<Failures & { 403: Failure; 409: Failure }>>>();
holds<Same<Flat<ErrorBodies['getApiKeys']>, FailuresOfKeys>>();
holds<Same<Flat<ErrorBodies['getApiKey']>, FailuresOfKeys>>();
holds<Same<Flat<ErrorBodies['updateApiKey']>, FailuresOfKeys>>();
holds<Same<Flat<ErrorBodies['deleteApiKey']>, FailuresOfKeys>>();
holds<Same<Flat<ErrorBodies['getApiKeySecret']>, FailuresOfKeys>>();
holds<Same<Flat<ErrorBodies['revokeApiKey']>, FailuresOfKeys>>();
holds<Same<Flat<ErrorBodies['verifyApiKey']>, FailuresOfKeys>>();

const clerk = createClerk({ auth: { bearer: 'fake' } });
const subject = 'user_000000000000000000000000001';

export async function consume(): Promise<void> {
  const created = await clerk.createApiKey({ name: 'abc', subject, claims: { any: [1] }, created_by: null });
  holds<Same<Flat<typeof created>, Created>>();
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
