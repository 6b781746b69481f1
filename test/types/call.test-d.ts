import {
  type Call,
  type ClientConfig,
  createClient,
  type HttpError,
  type HttpGuard,
  isHttpError,
  type List,
  type Method,
  type Pages,
  type Secret,
} from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const expectTrue = <T extends true>(..._: T[]): void => {};

interface Created {
  id: string;
  key: Secret;
}
interface CreateData {
  body: { tenant_id: string; name?: string };
  path?: never;
  query?: never;
  url: '/keys';
}
interface RotateData {
  body?: { name?: string };
  path: { id: string };
  query?: never;
  url: '/keys/{id}';
}
interface ListData {
  body?: never;
  path?: never;
  query?: { tenant_id?: string; limit?: number };
  url: '/keys';
}
interface BareData {
  body?: never;
  path?: never;
  query: { project_id: string };
  url: '/bare';
}
interface NothingData {
  body?: never;
  path?: never;
  query?: never;
  url: '/none';
}
interface Page {
  data: Created[];
  links?: { next?: string };
}

interface Example {
  create: Method<CreateData, { 200: Created; 201: Created }>;
  rotate: Method<RotateData, { 201: Created }>;
  // biome-ignore lint/suspicious/noConfusingVoidType: as the generator writes it
  nothing: Method<NothingData, { 204: void }>;
  list: List<ListData, { 200: Page }, '/data'>;
  bare: List<BareData, { 200: Created[] }, ''>;
}

declare const table: SystemTable;
const client = createClient<Example>(table, { auth: 'fake' });

const created = client.create({ tenant_id: '1' }, { timeoutMs: 1, headers: { 'x-a': null } });
expectTrue<Same<typeof created, Call<Created>>>();
expectTrue<Same<Awaited<typeof created>, Created>>();
const list = client.list();
expectTrue<Same<typeof list, Pages<Page, Created>>>();
const bare = client.bare({ project_id: 'p' });
expectTrue<Same<typeof bare, Pages<Created[], Created>>>();
expectTrue<Same<Awaited<ReturnType<typeof bare.toArray>>, Created[]>>();
const nothing = client.nothing();
expectTrue<Same<Awaited<typeof nothing>, void>>();
client.rotate({ id: 'a' });
client.rotate({ id: 'a', name: 'b' });

export const walk = async (): Promise<void> => {
  for await (const item of list) expectTrue<Same<typeof item, Created>>();
  for await (const page of list.pages()) expectTrue<Same<typeof page, Page>>();
  const { data, response, requestId } = await created.withResponse();
  expectTrue<Same<typeof data, Created>>();
  expectTrue<Same<typeof response.status, number>>();
  expectTrue<Same<typeof requestId, string | undefined>>();
  const text: string = data.key.reveal();
  // @ts-expect-error a secret is no text
  const leaked: string = data.key;
  void [text, leaked];
  const custom = await client.request<{ x: number }>({ method: 'GET', path: '/x' });
  expectTrue<Same<typeof custom, { x: number }>>();
};

// @ts-expect-error tenant_id is required
client.create({ name: 'x' });
// @ts-expect-error there is no such field
client.create({ tenant_id: '1', nmae: 'x' });
// @ts-expect-error a decimal string, no number
client.create({ tenant_id: 1 });
// @ts-expect-error the input is required
client.create();
// @ts-expect-error the input is required
client.bare();
// @ts-expect-error the id is required
client.rotate({ name: 'x' });
// @ts-expect-error there is no such option
client.list({}, { timeout: 1 });
// @ts-expect-error a limit is demanded
client.list().toArray();
// @ts-expect-error there is no such method
client.remove({ id: 'a' });

const bearer: ClientConfig<'bearer'>[] = [
  { auth: 'x' },
  { auth: { bearer: async () => 'x' } },
  { auth: () => 'x' },
];
const cookie: ClientConfig<'cookie'>[] = [
  { auth: 'browser-session' },
  { auth: { cookie: 'x', cookieName: 'y' } },
];
void [bearer, cookie];
for (const config of [...bearer, ...cookie]) createClient<Example>(table, config);
// @ts-expect-error no api key here
export const wrongKind: ClientConfig<'bearer'> = { auth: { apiKey: 'x' } };
// @ts-expect-error auth is needed
export const noAuth: ClientConfig<'bearer'> = {};
// @ts-expect-error there is no such option
export const unknownOption: ClientConfig<'bearer'> = { auth: 'x', baseURL: 'x' };

interface CreateErrors {
  400: { error: { code: string } };
  404: { message: string };
}

declare const isCreateError: HttpGuard<{ create: CreateErrors }>;

export const narrow = (error: unknown): void => {
  if (isCreateError(error, 'create')) {
    if (error.status === 400) expectTrue<Same<typeof error.body, CreateErrors[400]>>();
    else if (error.status === 404) expectTrue<Same<typeof error.body, CreateErrors[404]>>();
    else expectTrue<Same<typeof error.body, unknown>>();
  }
  if (isHttpError(error)) {
    const plain: HttpError = error;
    expectTrue<Same<typeof plain.status, number>>();
  }
};
