// Compiled, not run: a consumer of Strait, written by hand from contracts/strait.md, sections 3 to 5 and 8.
import type { Call, CallOptions, HttpError, Pages } from '@keyloom/runtime';
import {
  type ApiErrorDetail,
  type ApiKey,
  type CreateApiKeyInput,
  type CreatedApiKey,
  createStrait,
  type ErrorBodies,
  type ErrorResponse,
  isHttpError,
  type RotateApiKeyInput,
  type RotatedApiKey,
  type StraitClient,
} from '@keyloom/strait';
import type { Secret, Strait } from '@keyloom/types';

// Identity, not assignability: a missing or a looser field is another type.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];
const holds = <T extends true>(): T | undefined => undefined;
type Flat<T> = { [Key in keyof T]: T[Key] };

// Section 4: the page's 15 fields, none required; what has no value is left out, never null (8, row 8).
interface Fields {
  id?: string;
  project_id?: string;
  name?: string;
  key_prefix?: string;
  scopes?: string[];
  expires_at?: string;
  last_used_at?: string;
  created_at?: string;
  revoked_at?: string;
  replaced_by_key_id?: string;
  grace_expires_at?: string;
  environment_id?: string;
  rotation_interval_days?: number;
  next_rotation_at?: string;
  rotation_webhook_url?: string;
}
type Key = Flat<Fields & { org_id?: string; rate_limit_requests?: number; rate_limit_window_secs?: number }>;
type Created = Flat<Fields & { key?: Secret; rotation_webhook_secret?: Secret }>;
interface Rotated {
  old_key_id?: string;
  new_key_id?: string;
  project_id?: string;
  name?: string;
  key?: Secret;
  key_prefix?: string;
  scopes?: string[];
  // 8, row 7
  expires_at?: string | null;
  created_at?: string;
  grace_expires_at?: string;
}
// 3.2
interface Create {
  project_id: string;
  name: string;
  scopes?: string[];
  expires_in_days?: number;
  environment_id?: string;
  rotation_interval_days?: number;
  org_id?: string;
  rotation_webhook_url?: string;
}
// 3.1 and 8, row 2
interface Query {
  project_id: string;
  limit?: number;
  cursor?: string;
  org_id?: string;
}
interface Detail {
  code: string;
  message: string;
  details?: string[];
}
interface Failure {
  error: string | Detail;
  request_id?: string;
}

holds<Same<Flat<ApiKey>, Key>>();
holds<Same<Flat<Strait.ApiKey>, Key>>();
holds<Same<Flat<CreatedApiKey>, Created>>();
holds<Same<Flat<Strait.CreatedApiKey>, Created>>();
holds<Same<RotatedApiKey, Rotated>>();
holds<Same<Strait.RotatedApiKey, Rotated>>();
holds<Same<CreateApiKeyInput, Create>>();
holds<Same<Strait.CreateApiKeyInput, Create>>();
holds<Same<RotateApiKeyInput, { grace_period_minutes?: number }>>();
holds<Same<Strait.RotateApiKeyInput, { grace_period_minutes?: number }>>();
holds<Same<ErrorResponse, Failure>>();
holds<Same<Strait.ErrorResponse, Failure>>();
holds<Same<ApiErrorDetail, Detail>>();
holds<Same<Strait.ApiErrorDetail, Detail>>();

// Section 3: the four methods, their inputs and answers.
holds<
  Same<keyof StraitClient, 'listApiKeys' | 'createApiKey' | 'revokeApiKey' | 'rotateApiKey' | 'request'>
>();
type Takes<Name extends keyof StraitClient> = Parameters<StraitClient[Name]>[0];
type Gives<Name extends keyof StraitClient> = ReturnType<StraitClient[Name]>;
type Rotate = { keyID: string; grace_period_minutes?: number };
holds<Same<Parameters<StraitClient['createApiKey']>[1], CallOptions | undefined>>();
holds<Same<Takes<'listApiKeys'>, Query>>();
holds<Same<Gives<'listApiKeys'>, Pages<ApiKey[], ApiKey>>>();
holds<Same<Takes<'createApiKey'>, Create>>();
holds<Same<Gives<'createApiKey'>, Call<CreatedApiKey>>>();
holds<Same<Takes<'revokeApiKey'>, { keyID: string }>>();
holds<Same<Gives<'revokeApiKey'>, Call<void>>>();
holds<Same<Takes<'rotateApiKey'>, Rotate>>();
holds<Same<Gives<'rotateApiKey'>, Call<Rotated>>>();

holds<Same<Strait.Inputs['listApiKeys'], Query>>();
holds<Same<Strait.Inputs['createApiKey'], Create>>();
holds<Same<Strait.Inputs['revokeApiKey'], { keyID: string }>>();
holds<Same<Flat<Strait.Inputs['rotateApiKey']>, Rotate>>();
holds<Same<Strait.Answers['listApiKeys'], ApiKey[]>>();
holds<Same<Strait.Answers['createApiKey'], CreatedApiKey>>();
holds<Same<Strait.Answers['revokeApiKey'], void>>();
holds<Same<Strait.Answers['rotateApiKey'], Rotated>>();

// Sections 5 and 8, row 10.
interface Failures {
  401: Failure;
  403: Failure;
  406: Failure;
  429: Failure;
  500: Failure;
  503: Failure;
}
interface WithBody {
  400: Failure;
  404: Failure;
  415: Failure;
  422: Failure;
}
holds<Same<Flat<ErrorBodies['listApiKeys']>, Flat<Failures & { 400: Failure }>>>();
holds<Same<Flat<ErrorBodies['createApiKey']>, Flat<Failures & WithBody>>>();
holds<Same<Flat<ErrorBodies['revokeApiKey']>, Flat<Failures & { 404: Failure }>>>();
holds<Same<Flat<ErrorBodies['rotateApiKey']>, Flat<Failures & WithBody & { 409: Failure }>>>();

const strait = createStrait({ auth: { bearer: 'fake' } });

export async function consume(): Promise<void> {
  const created = await strait.createApiKey({
    project_id: 'proj_1',
    name: 'ci',
    scopes: ['*'],
    expires_in_days: 90,
  });
  const { key = 'none', rotation_webhook_secret } = created;
  const texts: (string | null | undefined)[] = [created.id, rotation_webhook_secret?.reveal()];
  for await (const item of strait.listApiKeys({ project_id: 'proj_1', limit: 10 })) texts.push(item.org_id);
  const [first] = await strait.listApiKeys({ project_id: 'proj_1' });
  const rotated = await strait.rotateApiKey({ keyID: 'k', grace_period_minutes: 30 });
  texts.push(rotated.expires_at, rotated.key?.reveal());
  const nothing = await strait.revokeApiKey({ keyID: 'k' });
  holds<Same<typeof nothing, void>>();
  // @ts-expect-error a secret is no text, and may be missing
  texts.push(created.key);
  // @ts-expect-error a list shows no secret
  void first?.key;
  // @ts-expect-error every field may be left out
  const id: string = created.id;
  // @ts-expect-error left out, never null
  const end: null = first?.expires_at;
  void [key, id, end];
}

// @ts-expect-error the project is required
strait.listApiKeys();
// @ts-expect-error the project is required
strait.listApiKeys({ limit: 10 });
// @ts-expect-error the name is required
strait.createApiKey({ project_id: 'proj_1' });
// @ts-expect-error the project is required
strait.createApiKey({ name: 'ci' });
// @ts-expect-error days, a number
strait.createApiKey({ project_id: 'proj_1', name: 'ci', expires_in_days: '90' });
// @ts-expect-error days, no date
strait.createApiKey({ project_id: 'proj_1', name: 'ci', expires_at: '2030-01-01T00:00:00Z' });
// @ts-expect-error nothing is nullable
strait.createApiKey({ project_id: 'proj_1', name: 'ci', environment_id: null });
// @ts-expect-error the page writes keyID
strait.revokeApiKey({ keyId: 'k' });
// @ts-expect-error the key is required
strait.rotateApiKey({ grace_period_minutes: 30 });
// @ts-expect-error minutes, a number
strait.rotateApiKey({ keyID: 'k', grace_period_minutes: '30' });
declare const secret: Secret;
// @ts-expect-error a secret has no place in a URL
strait.revokeApiKey({ keyID: secret });
// @ts-expect-error there is no get (2)
strait.getApiKey({ keyID: 'k' });
// @ts-expect-error a Bearer token alone
createStrait({ auth: { apiKey: 'fake' } });

export function narrow(error: unknown): void {
  if (isHttpError(error, 'rotateApiKey')) {
    if (error.status === 409) holds<Same<typeof error.body, ErrorResponse>>();
    if (error.status === 418) holds<Same<typeof error.body, unknown>>();
    // @ts-expect-error no success is an error
    if (error.status === 201) return;
  }
  if (isHttpError(error, 'revokeApiKey') && error.status === 409) holds<Same<typeof error.body, unknown>>();
  if (isHttpError(error)) holds<Same<typeof error, HttpError>>();
  // @ts-expect-error no such operation
  isHttpError(error, 'getApiKey');
}
