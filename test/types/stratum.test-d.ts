// Compiled, not run: a consumer of Stratum, written by hand from contracts/stratum.md, sections 3 to 5 and 8.
import type { HttpError } from '@keyloom/runtime';
import {
  type ApiError,
  type ApiKey,
  type ApiKeyCreated,
  type CreateApiKeyInput,
  createStratum,
  isHttpError,
  type RotateApiKeyInput,
} from '@keyloom/stratum';
import type { Secret, Stratum } from '@keyloom/types';
import { holds, type Same, type Show } from '../evidence/types/same.ts';
import type * as known from '../evidence/types/stratum.ts';

// Models by their published names. What methods take and give is held in ../evidence/types/stratum-client.ts.
holds<Same<Show<ApiKey>, Show<known.Key>>>();
holds<Same<Show<Stratum.ApiKey>, Show<known.Key>>>();
holds<Same<Show<ApiKeyCreated>, Show<known.Created>>>();
holds<Same<Show<Stratum.ApiKeyCreated>, Show<known.Created>>>();
holds<Same<Show<CreateApiKeyInput>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<Stratum.CreateApiKeyInput>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<RotateApiKeyInput>, Show<{ name?: string }>>>();
holds<Same<Show<Stratum.RotateApiKeyInput>, Show<{ name?: string }>>>();
holds<Same<Show<ApiError>, Show<known.Failed>>>();
holds<Same<Show<Stratum.ApiError>, Show<known.Failed>>>();
holds<Same<Show<Stratum.ApiErrorIssue>, Show<known.Issue>>>();

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
