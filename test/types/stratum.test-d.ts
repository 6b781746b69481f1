// Compiled, not run: a consumer of Stratum, written by hand from contracts/stratum.md, sections 3 to 5 and 8.
import type { Call, CallOptions, HttpError, Pages } from '@keyloom/runtime';
import {
  type ApiError,
  type ApiKey,
  type ApiKeyCreated,
  type CreateApiKeyInput,
  createStratum,
  type ErrorBodies,
  isHttpError,
  type RotateApiKeyInput,
  type StratumClient,
} from '@keyloom/stratum';
import type { Secret, Stratum } from '@keyloom/types';

// Identity, not assignability: a missing or a looser field is another type.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : [A, B];
const holds = <T extends true>(): T | undefined => undefined;

// Section 4; `prefix` may be missing (8, row 3), `expires_at` may be there (8, row 5).
interface Key {
  id: string;
  tenant_id?: string | null;
  name?: string | null;
  prefix?: string;
  rate_limit_max?: number | null;
  rate_limit_window?: string | null;
  last_used_at?: string | null;
  created_at: string;
  revoked_at?: string | null;
  expires_at?: string | null;
}
interface Created {
  id: string;
  key: Secret;
  prefix: string;
  tenant_id?: string | null;
  name?: string | null;
  created_at: string;
}
interface Create {
  tenant_id: string;
  name?: string;
  rate_limit_max?: number;
  rate_limit_window?: string;
}
// Section 5: `details` beside the error, `issues` inside it (8, row 12).
interface Issue {
  code: string;
  message: string;
  path: (string | number)[];
  validation?: string;
}
interface Failure {
  error: { code: string; message: string; issues?: Issue[]; details?: unknown };
  details?: Issue[];
}

holds<Same<ApiKey, Key>>();
holds<Same<Stratum.ApiKey, Key>>();
holds<Same<ApiKeyCreated, Created>>();
holds<Same<Stratum.ApiKeyCreated, Created>>();
holds<Same<CreateApiKeyInput, Create>>();
holds<Same<Stratum.CreateApiKeyInput, Create>>();
holds<Same<RotateApiKeyInput, { name?: string }>>();
holds<Same<Stratum.RotateApiKeyInput, { name?: string }>>();
holds<Same<ApiError, Failure>>();
holds<Same<Stratum.ApiError, Failure>>();
holds<Same<Stratum.ApiErrorIssue, Issue>>();

// Section 3: the five methods, their inputs and answers.
holds<
  Same<
    keyof StratumClient,
    'createApiKey' | 'listApiKeys' | 'listDormantApiKeys' | 'revokeApiKey' | 'rotateApiKey' | 'request'
  >
>();
type Takes<Name extends keyof StratumClient> = Parameters<StratumClient[Name]>[0];
type Gives<Name extends keyof StratumClient> = ReturnType<StratumClient[Name]>;
holds<Same<Parameters<StratumClient['createApiKey']>[1], CallOptions | undefined>>();
holds<Same<Takes<'createApiKey'>, Create>>();
holds<Same<Gives<'createApiKey'>, Call<Created>>>();
holds<Same<Takes<'listApiKeys'>, { tenant_id?: string } | undefined>>();
holds<Same<Gives<'listApiKeys'>, Pages<Key[], Key>>>();
holds<Same<Takes<'listDormantApiKeys'>, { days?: number } | undefined>>();
holds<Same<Gives<'listDormantApiKeys'>, Pages<Key[], Key>>>();
holds<Same<Takes<'revokeApiKey'>, { id: string }>>();
holds<Same<Gives<'revokeApiKey'>, Call<void>>>();
holds<Same<Takes<'rotateApiKey'>, { id: string; name?: string }>>();
holds<Same<Gives<'rotateApiKey'>, Call<Created>>>();

holds<Same<Stratum.Inputs['createApiKey'], Create>>();
holds<Same<Stratum.Inputs['listApiKeys'], { tenant_id?: string }>>();
holds<Same<Stratum.Inputs['listDormantApiKeys'], { days?: number }>>();
holds<Same<Stratum.Inputs['revokeApiKey'], { id: string }>>();
holds<Same<Stratum.Inputs['rotateApiKey'], { id: string } & { name?: string }>>();
holds<Same<Stratum.Answers['createApiKey'], Created>>();
holds<Same<Stratum.Answers['listApiKeys'], Key[]>>();
holds<Same<Stratum.Answers['listDormantApiKeys'], Key[]>>();
holds<Same<Stratum.Answers['revokeApiKey'], void>>();
holds<Same<Stratum.Answers['rotateApiKey'], Created>>();

// Sections 3, 5 and 8, row 11: which statuses fail, and with what.
interface Anywhere {
  401: Failure;
  403: Failure;
  429: Failure;
  500: Failure;
}
interface WithBody {
  400: Failure;
  413: Failure;
  415: Failure;
}
type Flat<T> = { [Key in keyof T]: T[Key] };
holds<Same<Flat<ErrorBodies['createApiKey']>, Flat<Anywhere & WithBody>>>();
holds<Same<Flat<ErrorBodies['listApiKeys']>, Flat<Anywhere & { 400: Failure }>>>();
holds<Same<Flat<ErrorBodies['listDormantApiKeys']>, Flat<Anywhere & { 400: Failure }>>>();
holds<Same<Flat<ErrorBodies['revokeApiKey']>, Flat<Anywhere & WithBody & { 404: Failure }>>>();
holds<Same<Flat<ErrorBodies['rotateApiKey']>, Flat<Anywhere & WithBody & { 404: Failure }>>>();

const stratum = createStratum({ auth: { apiKey: () => Promise.resolve('fake') } });
createStratum({ auth: { bearer: 'fake' }, baseUrl: 'http://localhost:3001' });

export async function consume(): Promise<void> {
  const { id, key, prefix, tenant_id, name, created_at } = await stratum.createApiKey({
    tenant_id: 'a',
    name: 'b',
    rate_limit_max: 1,
    rate_limit_window: '1 minute',
  });
  const texts: (string | null | undefined)[] = [id, key.reveal(), prefix, tenant_id, name, created_at];
  for await (const item of stratum.listApiKeys()) texts.push(item.prefix, item.revoked_at);
  const revoked = await stratum.revokeApiKey({ id });
  holds<Same<typeof revoked, void>>();
  const [first] = await stratum.listDormantApiKeys({ days: 30 });
  // @ts-expect-error a list may be empty
  texts.push(first.id);
  // @ts-expect-error `prefix` may be missing in a list
  const served: string = first?.prefix ?? first?.name;
  // @ts-expect-error a secret is no text
  texts.push(key);
  // @ts-expect-error only create and rotate show it
  texts.push(first?.key);
  void served;
}

// @ts-expect-error the tenant is required
stratum.createApiKey({ name: 'ci' });
// @ts-expect-error the input is required
stratum.createApiKey();
// @ts-expect-error scopes cannot be set (3.1)
stratum.createApiKey({ tenant_id: 'a', scopes: ['read'] });
// @ts-expect-error null is refused (3.1)
stratum.createApiKey({ tenant_id: 'a', name: null });
// @ts-expect-error a count is a number
stratum.createApiKey({ tenant_id: 'a', rate_limit_max: '5' });
// @ts-expect-error a window is a text
stratum.createApiKey({ tenant_id: 'a', rate_limit_window: 60 });
// @ts-expect-error the list is not paged (7)
stratum.listApiKeys({ limit: 10 });
// @ts-expect-error days are a number
stratum.listDormantApiKeys({ days: '90' });
// @ts-expect-error the id is required
stratum.revokeApiKey();
// @ts-expect-error a name alone rotates nothing
stratum.rotateApiKey({ name: 'x' });
// @ts-expect-error there is no grace (7)
stratum.rotateApiKey({ id: 'a', grace_period_minutes: 1 });
declare const secret: Secret;
// @ts-expect-error a secret has no place in a URL
stratum.revokeApiKey({ id: secret });
// @ts-expect-error nor in a query
stratum.listApiKeys({ tenant_id: secret });
// @ts-expect-error Stratum reads no single key (2)
stratum.getApiKey({ id: 'a' });
// @ts-expect-error Stratum knows no cookie
createStratum({ auth: { cookie: 'fake' } });
// @ts-expect-error no such option
createStratum({ auth: 'fake', timeout: 5 });

export function narrow(error: unknown): void {
  if (isHttpError(error, 'rotateApiKey')) {
    if (error.status === 404) holds<Same<typeof error.body, ApiError>>();
    if (error.status === 500) error.body.error.issues?.[0]?.path satisfies (string | number)[] | undefined;
    error.retryAfterMs satisfies number | undefined;
    error.attempts satisfies number;
    // A status that the document does not have.
    if (error.status === 409) holds<Same<typeof error.body, unknown>>();
    // @ts-expect-error no success is an error
    if (error.status === 201) return;
  }
  if (isHttpError(error, 'listApiKeys') && error.status === 404) holds<Same<typeof error.body, unknown>>();
  if (isHttpError(error)) holds<Same<typeof error, HttpError>>();
  // @ts-expect-error no such operation
  isHttpError(error, 'deleteApiKey');
}
