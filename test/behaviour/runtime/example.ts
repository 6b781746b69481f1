import { type ClientConfig, createClient, type List, type Method, type Secret } from '@keyloom/runtime';
import type { SystemTable } from '@keyloom/types';

interface Key {
  id: string;
  name?: string;
}
interface Created extends Key {
  key: Secret;
  prefix?: string;
}

/** A system that does not exist, with each trait that the runtime knows. */
export const table: SystemTable = {
  system: 'Example',
  servers: ['https://api.example.test/v1', 'http://documented.example.test'],
  security: [{ kind: 'apiKey', header: 'X-API-Key' }, { kind: 'bearer' }, { kind: 'cookie', name: 'SID' }],
  operations: {
    createKey: {
      method: 'POST',
      path: '/keys',
      role: 'create',
      in: { tenant_id: 'body:int64', name: 'body', expires: 'body' },
      body: 'required',
      success: [201],
      answer: 'object',
      int64: ['id', 'tenant_id'],
      secrets: ['/key'],
      aliases: { '/key': ['plaintext_key', 'plaintext'], '/prefix': ['key_prefix'] },
      keyId: '/id',
    },
    rotateKey: {
      method: 'POST',
      path: '/keys/{id}/rotate',
      role: 'rotate',
      in: { id: 'path', name: 'body' },
      body: 'optional',
      success: [201],
      answer: 'object',
      secrets: ['/key'],
      keyId: '/id',
    },
    updateKey: {
      method: 'PATCH',
      path: '/keys/{id}',
      role: 'update',
      in: { id: 'path', name: 'body' },
      body: 'required',
      success: [200],
      answer: 'object',
    },
    getKey: {
      method: 'GET',
      path: '/keys/{id}',
      role: 'get',
      in: { id: 'path' },
      success: [200],
      answer: 'object',
      int64: ['id', 'tenant_id'],
      keyId: '/id',
      servedAt: '/data',
    },
    getNumbered: {
      method: 'GET',
      path: '/numbered/{id}',
      role: 'get',
      in: { id: 'path:int64', tenant_id: 'query:int64', scopes: 'query', flag: 'query' },
      success: [200],
      answer: 'object',
      int64: ['id', 'tenant_id'],
    },
    revokeKey: {
      method: 'DELETE',
      path: '/keys/{id}',
      role: 'revoke',
      in: { id: 'path' },
      success: [204],
      answer: 'none',
    },
    revokeWithFacts: {
      method: 'POST',
      path: '/keys/{id}/revoke',
      role: 'revoke',
      in: { id: 'path' },
      success: [200],
      answer: 'object',
    },
    deleteKey: {
      method: 'DELETE',
      path: '/keys/{id}/delete',
      role: 'delete',
      in: { id: 'path' },
      success: [200],
      answer: 'object',
      gone: { id: '{id}', deleted: true },
    },
    revealKey: {
      method: 'GET',
      path: '/keys/{id}/secret',
      role: 'reveal',
      in: { id: 'path' },
      success: [200],
      answer: 'object',
      secrets: ['/secret'],
    },
    verifyKey: {
      method: 'POST',
      path: '/verify',
      role: 'verify',
      in: { secret: 'body:secret' },
      body: 'required',
      success: [200],
      answer: 'object',
    },
    listKeys: {
      method: 'GET',
      path: '/keys',
      role: 'list',
      in: { cursor: 'query', limit: 'query' },
      success: [200],
      answer: 'object',
      pages: {
        style: 'cursor',
        items: '/data',
        next: '/links/next',
        isLink: true,
        param: 'cursor',
        drop: ['limit'],
      },
      secrets: ['/data/*/token'],
    },
    listByOffset: {
      method: 'GET',
      path: '/offset',
      role: 'list',
      in: { offset: 'query', limit: 'query' },
      success: [200],
      answer: 'object',
      pages: {
        style: 'offset',
        items: '/data',
        offset: 'offset',
        limit: 'limit',
        total: '/total_count',
        pageSize: 2,
      },
    },
    listBare: {
      method: 'GET',
      path: '/bare',
      role: 'list',
      in: { cursor: 'query' },
      success: [200],
      answer: 'array',
      aliases: { '/*/prefix': ['key_prefix'] },
      pages: { style: 'cursor', items: '', servedItems: '/data', next: '/next_cursor', param: 'cursor' },
    },
    listPlain: {
      method: 'GET',
      path: '/plain',
      role: 'dormant',
      in: { days: 'query' },
      success: [200],
      answer: 'array',
      pages: { style: 'none', items: '' },
    },
  },
};

interface IdPath {
  path: { id: string };
}

export interface Example {
  createKey: Method<
    { body: { tenant_id?: string; name?: string; expires?: string | null } },
    { 201: Created }
  >;
  rotateKey: Method<IdPath & { body?: { name?: string } }, { 201: Created }>;
  updateKey: Method<IdPath & { body: { name?: string } }, { 200: Key }>;
  getKey: Method<IdPath, { 200: Key & { tenant_id?: string } }>;
  getNumbered: Method<
    IdPath & { query?: { tenant_id?: string; scopes?: string[] | null; flag?: boolean } },
    { 200: Key & { tenant_id?: string } }
  >;
  // biome-ignore lint/suspicious/noConfusingVoidType: as the generator writes it
  revokeKey: Method<IdPath, { 204: void }>;
  revokeWithFacts: Method<IdPath, { 200: Key }>;
  deleteKey: Method<IdPath, { 200: { id: string; deleted: boolean } }>;
  revealKey: Method<IdPath, { 200: { secret: Secret } }>;
  verifyKey: Method<{ body: { secret: string | Secret } }, { 200: Key }>;
  listKeys: List<
    { query?: { cursor?: string; limit?: number } },
    { 200: { data: Key[]; links?: { next?: string } } },
    '/data'
  >;
  listByOffset: List<
    { query?: { offset?: number; limit?: number } },
    { 200: { data: Key[]; total_count: number } },
    '/data'
  >;
  listBare: List<{ query?: { cursor?: string } }, { 200: (Key & { prefix?: string })[] }, ''>;
  listPlain: List<{ query?: { days?: number } }, { 200: Key[] }, ''>;
}

export const credential = 'fake-credential-0001';

/** A client of the example at a loopback address. */
export const exampleAt = (baseUrl: string, config: Partial<ClientConfig> = {}) =>
  createClient<Example>(table, { auth: credential, baseUrl, ...config });

/** The error that a call ends in. */
export const errorOf = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call did not fail');
};
