// Compiled, not run: a consumer of Strait, written by hand from contracts/strait.md, sections 3 to 5 and 8.
import type { HttpError } from '@keyloom/runtime';
import {
  type ApiErrorDetail,
  type ApiKey,
  type CreateApiKeyInput,
  type CreatedApiKey,
  createStrait,
  type ErrorResponse,
  isHttpError,
  type RotateApiKeyInput,
  type RotatedApiKey,
} from '@keyloom/strait';
import type { Secret, Strait } from '@keyloom/types';
import { holds, type Same, type Show } from '../evidence/types/same.ts';
import type * as known from '../evidence/types/strait.ts';

// Models by their published names. What methods take and give is held in ../evidence/types/strait-client.ts.
holds<Same<Show<ApiKey>, Show<known.Key>>>();
holds<Same<Show<Strait.ApiKey>, Show<known.Key>>>();
holds<Same<Show<CreatedApiKey>, Show<known.Created>>>();
holds<Same<Show<Strait.CreatedApiKey>, Show<known.Created>>>();
holds<Same<Show<RotatedApiKey>, Show<known.Rotated>>>();
holds<Same<Show<Strait.RotatedApiKey>, Show<known.Rotated>>>();
holds<Same<Show<CreateApiKeyInput>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<Strait.CreateApiKeyInput>, Show<known.Inputs['createApiKey']>>>();
holds<Same<Show<RotateApiKeyInput>, Show<{ grace_period_minutes?: number }>>>();
holds<Same<Show<Strait.RotateApiKeyInput>, Show<{ grace_period_minutes?: number }>>>();
holds<Same<Show<ErrorResponse>, Show<known.Failed>>>();
holds<Same<Show<Strait.ErrorResponse>, Show<known.Failed>>>();
holds<Same<Show<ApiErrorDetail>, Show<known.Detail>>>();
holds<Same<Show<Strait.ApiErrorDetail>, Show<known.Detail>>>();

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
