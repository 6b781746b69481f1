// What client packages are made of. Node loads it with all that it needs as one file (bundle.ts).

export type { AuthKind, ClientConfig } from './client/client-config.ts';
export type { Client } from './client/create-client.ts';
export * from './errors/index.ts';
export * from './parts/first.ts';
